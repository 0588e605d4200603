import type { Learnt } from '../../packs/pack.ts';
import type { Measure } from './unit-fit.ts';

/** The name of "no indicator" in what was learnt. */
export const NONE = 'none';

/** The sums of some of a figure's cues. */
export interface Tally {
  /** For each indicator. */
  readonly sums: Int32Array;
  /** Of the rarities of the cues counted. */
  square: number;
  /** The mark of the cues that it has counted. */
  mark: number;
}

/** What goes best with the words around a figure. */
export interface Favourite {
  /** An indicator, or `none`. */
  readonly favourite: string;
  /** How well it goes: above 0 is likely, -1 is nothing. */
  readonly score: number;
  /** By how much it leads the indicator asked about; null where there is none. */
  readonly lead: number | null;
}

/** What annotated reports teach about a figure: how well each indicator goes with the words around it. */
export class Experience {
  /** Indicators that were learnt, and `none` for figures that have none. */
  readonly indicators: readonly string[];
  /** The number of each: its place in `indicators`. */
  readonly numbers: readonly number[];
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #scale: number;
  readonly #bias: Float32Array;
  /** A record for each cue, found by its lowest bits, and empty ones between. */
  readonly #records: Uint32Array;
  readonly #classes: Uint16Array;
  readonly #weights: Int8Array;
  #marks = 0;
  readonly #isCountedIn: (indicator: string, measure: Measure) => boolean;
  /** What each measure word counts. */
  readonly #counted = new Map<string, readonly number[]>();

  /** `isCountedIn`: whether an indicator may be counted in a measure word. */
  constructor(learnt: Learnt, isCountedIn: (indicator: string, measure: Measure) => boolean = () => true) {
    this.#isCountedIn = isCountedIn;
    this.indicators = learnt.indicators.split('|');
    this.numbers = this.indicators.map((_, i) => i);
    this.#numberOf = new Map(this.indicators.map((indicator, i) => [indicator, i]));
    this.#scale = learnt.scale;
    this.#bias = new Float32Array(bytesOf(learnt.bias));
    this.#records = recordsOf(new Uint32Array(bytesOf(learnt.cues)), new Uint8Array(bytesOf(learnt.rarity)), new Uint16Array(bytesOf(learnt.counts)));
    this.#classes = new Uint16Array(bytesOf(learnt.classes));
    this.#weights = new Int8Array(bytesOf(learnt.weights));
  }

  /** The number of an indicator, -1 for one that was not learnt. */
  number(indicator: string): number {
    return this.#numberOf.get(indicator) ?? -1;
  }

  /**
   * The numbers of the indicators that a measure word counts, and of none.
   *
   * > 住建领域62件，及时办结率达100%: whatever the words are like, 100% is no number of matters by domain
   */
  countedIn(measure: Measure): readonly number[] {
    const key = `${measure.word} ${measure.bit}`;
    let counted = this.#counted.get(key);
    if (counted === undefined) {
      counted = this.numbers.filter((k) => this.indicators[k] === NONE || this.#isCountedIn(this.indicators[k] as string, measure));
      this.#counted.set(key, counted);
    }
    return counted;
  }

  /** A tally of nothing. Two tallies that are filled by turns must not be given cues of one kind. */
  tally(): Tally {
    return { sums: new Int32Array(this.indicators.length), square: 0, mark: this.#mark() };
  }

  /** Makes a tally one of nothing again. */
  clear(tally: Tally): void {
    tally.sums.fill(0);
    tally.square = 0;
    tally.mark = this.#mark();
  }

  /** Counts a cue, if it has not been counted. */
  count(tally: Tally, cue: number): void {
    const records = this.#records;
    const mask = records.length - 1;
    let at = (cue * RECORD.size) & mask;
    while (records[at + RECORD.what] !== 0 && records[at + RECORD.cue] !== cue) at = (at + RECORD.size) & mask;
    const what = records[at + RECORD.what] as number;
    if (what === 0 || records[at + RECORD.mark] === tally.mark) return;
    const rarity = what >>> 16;
    records[at + RECORD.mark] = tally.mark;
    tally.square += rarity * rarity;
    const { sums } = tally;
    const from = records[at + RECORD.from] as number;
    const end = from + (what & 0xffff);
    for (let i = from; i < end; i += 1) {
      const k = this.#classes[i] as number;
      sums[k] = (sums[k] as number) + (this.#weights[i] as number);
    }
  }

  /** Of some indicators the one that goes best with the cues counted, and how well `indicator` does; all by their numbers, -1 for none asked about. */
  favourite(a: Tally, b: Tally, c: Tally, indicator: number, among: readonly number[]): Favourite {
    const square = a.square + b.square + c.square;
    const factor = square === 0 ? 0 : this.#scale / Math.sqrt(square);
    const score = (k: number): number => ((a.sums[k] as number) + (b.sums[k] as number) + (c.sums[k] as number)) * factor + (this.#bias[k] as number);
    let best = 0;
    let most = -Infinity;
    for (const k of among) {
      const found = score(k);
      if (found > most) [best, most] = [k, found];
    }
    return { favourite: this.indicators[best] as string, score: most, lead: indicator < 0 ? null : most - score(indicator) };
  }

  /** Marks are never used again; after 2^32 of them all cues are as if never counted. */
  #mark(): number {
    if (this.#marks === 0xffffffff) {
      for (let at = 0; at < this.#records.length; at += RECORD.size) this.#records[at + RECORD.mark] = 0;
      this.#marks = 0;
    }
    this.#marks += 1;
    return this.#marks;
  }
}

/** What a record holds: the cue, the mark of the tally that counted it last, where its weights begin; how rare it is and, in the lower 16 bits, how many weights it has (0: an empty record). */
const RECORD = { cue: 0, mark: 1, from: 2, what: 3, size: 4 } as const;

/** A third more records than cues and up to twice as many more; a cue whose place is taken stands in the next free one. */
function recordsOf(cues: Uint32Array, rarity: Uint8Array, counts: Uint16Array): Uint32Array {
  const records = new Uint32Array(RECORD.size * 2 ** Math.ceil(Math.log2((4 / 3) * cues.length + 1)));
  const mask = records.length - 1;
  let from = 0;
  for (let i = 0; i < cues.length; i += 1) {
    let at = ((cues[i] as number) * RECORD.size) & mask;
    while (records[at + RECORD.what] !== 0) at = (at + RECORD.size) & mask;
    records[at + RECORD.cue] = cues[i] as number;
    records[at + RECORD.from] = from;
    records[at + RECORD.what] = ((rarity[i] as number) << 16) | (counts[i] as number);
    from += counts[i] as number;
  }
  return records;
}

/** All platforms that Node.js runs on keep the lower byte first. */
function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
}
