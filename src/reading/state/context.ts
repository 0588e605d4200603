import type { HeadingSpan, Line, Span } from '../../model/document.ts';
import type { Region } from '../../model/metadata.ts';
import type { PeriodReader } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { RowFinder, type Asked, type Candidate, type Trial } from '../rows/candidates.ts';
import type { CompiledPack } from '../rows/compile.ts';
import { wholeOf, type Whole } from '../text/foreign.ts';
import type { Favourite } from '../rows/experience.ts';
import type { Figure } from './figure.ts';
import type { Hits } from '../lexicon/hits.ts';
import { OwnWords } from '../lexicon/own-words.ts';
import { Previous } from './previous.ts';
import { Scope } from '../lexicon/scope.ts';
import { Sections } from '../text/sections.ts';
import { readTables, type TableReading } from '../table/tables.ts';
import type { VerbalStatement } from '../text/verbal.ts';
import type { ZeroStatement } from '../text/zero.ts';
import { NO_WORDS, wordsAround, type Words } from '../text/words.ts';
import { readZones, type Zone } from '../text/zones.ts';

/** Everything the reading of one text works on. */
export interface ReadingInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly headings: readonly HeadingSpan[];
  readonly quantities: readonly Quantity[];
  readonly zeros: readonly ZeroStatement[];
  readonly verbal: readonly VerbalStatement[];
  readonly periods: PeriodReader;
  readonly region: Region | null;
  /** The title says that the text is a report of the kind that the pack is for. */
  readonly atHome: boolean;
  readonly pack: CompiledPack;
  /** Where given, every try is noted here. */
  readonly tries?: Try[];
}

/** One look at the rows for one figure. */
export interface Try {
  /** Index of the figure it was made for. */
  readonly figure: number;
  /** Terms of the pack among the words that were looked at. */
  readonly words: readonly string[];
  readonly trials: readonly Trial[];
  readonly chosen: string | null;
  /** What the second look saw; null for a look at the rows only. */
  readonly look: Look | null;
}

/** What annotated reports say of a figure. */
export interface Look extends Favourite {
  /** What the rows chose was kept, fell, or gave way to the favourite. */
  readonly outcome: 'kept' | 'fell' | 'chosen';
}

/** How much words count by how far they stand from the figure. */
export const FACTORS = { before: 1, after: 0.95, sharedAfter: 0.3, clause: 0.7, earlier: 0.6 } as const;

/** What the readers of one text share while they move through it. */
export class Context {
  readonly input: ReadingInput;
  readonly figures: Figure[] = [];
  readonly hits: Hits;
  readonly own: OwnWords;
  readonly scope: Scope;
  readonly sections: Sections;
  readonly #finder: RowFinder;
  readonly tables: TableReading;
  readonly zones: readonly Zone[];
  readonly previous: Previous;
  readonly whole: Whole;
  /** The words around the figure that is read. */
  words: Words = NO_WORDS;
  /** What is said behind the whole list that it stands in. */
  ofAll: Span | null = null;
  /** Index of the heading the place stands under, -1 for none. */
  heading = -1;
  /** Index of the last heading before the place. */
  #last = -1;

  constructor(input: ReadingInput) {
    this.input = input;
    const { lexicon, subjects, contextGroups } = input.pack;
    // > 《“1名法律顾问+N名法律明白人”行动方案》: the name of a document does nothing
    const titles = [...input.text.matchAll(/《[^》\n]{1,150}》/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    this.hits = lexicon.find(input.text);
    this.hits.dropInside(titles, subjects);
    this.own = new OwnWords(lexicon.groupsOf, input.pack.table.leads, input.tries !== undefined);
    this.scope = new Scope(contextGroups, lexicon.groupCount, this.hits, input.headings, input.lines, input.text);
    this.sections = new Sections(input.text, input.headings, input.periods.year);
    this.#finder = new RowFinder(input.pack, this.scope, this.hits, input.text);
    this.tables = readTables(input.text, input.lines, input.quantities);
    this.zones = readZones(input.text, input.lines, input.quantities);
    this.previous = new Previous(this.figures);
    this.whole = wholeOf(input.region, input.text);
  }

  /** The best row for the words taken; each try is noted where the reading is explained. */
  best(zone: Zone, asked: Asked): Candidate | null {
    const trials: Trial[] | null = this.input.tries ? [] : null;
    const best = this.#finder.best(this.own, zone, asked, trials);
    if (trials) this.input.tries?.push({ figure: this.figures.length, words: this.own.terms(this.input.pack.lexicon), trials, chosen: best?.row.key ?? null, look: null });
    return best;
  }

  /** Notes what a second look saw, where the reading is explained. */
  looked(look: Look, trial: Trial | null): void {
    this.input.tries?.push({ figure: this.figures.length, words: [], trials: trial ? [trial] : [], chosen: look.outcome === 'chosen' ? look.favourite : null, look });
  }

  /** Notes why what was chosen is not what the figure counts, where the reading is explained. */
  dropped({ row, score }: Candidate, lost: 'elsewhere' | 'norm'): void {
    this.input.tries?.push({ figure: this.figures.length, words: [], trials: [{ row, score, lost }], chosen: null, look: null });
  }

  /** The row of an indicator that the words taken name, whatever the context. */
  named(indicator: string, asked: Asked): Candidate | null {
    return this.#finder.named(indicator, this.own, asked);
  }

  /** As `named`, of the one of several indicators that the words taken name best; null where they name none. */
  namedAmong(indicators: Iterable<string>, asked: Asked): Candidate | null {
    let best: Candidate | null = null;
    for (const indicator of indicators) {
      const candidate = this.named(indicator, asked);
      if (candidate && (best === null || candidate.score > best.score)) best = candidate;
    }
    return best;
  }

  /** Moves on to a figure; figures must not go back. */
  enterFigure(quantity: Quantity, zone: Zone): void {
    this.enter(quantity.textStart);
    this.words = wordsAround(this.input.text, quantity, zone);
    this.ofAll = null;
  }

  /** Moves on to a place; places must not go back. */
  enter(place: number): void {
    const { headings } = this.input;
    this.scope.moveTo(place);
    while (this.#last + 1 < headings.length && (headings[this.#last + 1] as HeadingSpan).start <= place) this.#last += 1;
    this.heading = this.#last;
    while (this.heading >= 0 && (headings[this.heading] as HeadingSpan).end <= place) this.heading = (headings[this.heading] as HeadingSpan).parent;
  }
}
