import type { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { TermGroups } from './term-groups.ts';

/** Which lists have a term in a figure's own words; filled anew for each figure. */
export class OwnWords {
  /** Lists found that are the first own list of a row, each once. */
  readonly leading: number[] = [];
  readonly #groupsOf: TermGroups;
  readonly #leads: Uint8Array;
  /** The best word of each list, by its number. The words are numbered on from figure to figure: nothing need be cleared. */
  readonly #best: Int32Array;
  /** The numbers of this figure's first word and of its next. */
  #first = 1;
  #next = 1;
  /** Strength and place of this figure's words. */
  #strengths = new Float32Array(64);
  #places = new Int32Array(64);
  #ends = new Int32Array(64);
  #any = false;
  /** Terms taken for this figure, as numbers of the lexicon. */
  readonly #taken = new Set<number>();
  readonly #noting: boolean;

  /** `leads` says of each list whether a row begins with it. With `noting` the terms taken can be asked for. */
  constructor(groupsOf: TermGroups, leads: Uint8Array, noting = false) {
    this.#noting = noting;
    this.#groupsOf = groupsOf;
    this.#leads = leads;
    this.#best = new Int32Array(leads.length);
  }

  /** Forgets the figure before. */
  clear(): void {
    this.#first = this.#next;
    this.#any = false;
    this.leading.length = 0;
    this.#taken.clear();
  }

  /** Takes in the terms between `start` and `end`; `factor` says how much words of this place count (0 to 1). */
  take(hits: Hits, start: number, end: number, factor: number): void {
    if (end <= start) return;
    const { starts, ends, terms, count } = hits;
    for (let i = hits.firstFrom(start); i < count && (starts[i] as number) < end; i += 1) {
      if ((ends[i] as number) > end) continue;
      const term = terms[i] as number;
      if (this.#noting) this.#taken.add(term);
      this.#note(term, (6 + 1.2 * ((ends[i] as number) - (starts[i] as number))) * factor, starts[i] as number, ends[i] as number);
    }
  }

  #note(term: number, strength: number, place: number, placeEnd: number): void {
    const { from, groups } = this.#groupsOf;
    const end = from[term + 1] as number;
    const first = this.#first;
    const word = this.#next;
    const best = this.#best;
    const leads = this.#leads;
    if (word - first === this.#strengths.length) this.#grow();
    const strengths = this.#strengths;
    strengths[word - first] = strength;
    this.#places[word - first] = place;
    this.#ends[word - first] = placeEnd;
    this.#next += 1;
    for (let g = from[term] as number; g < end; g += 1) {
      const group = groups[g] as number;
      const earlier = best[group] as number;
      if (earlier < first) {
        best[group] = word;
        this.#any = true;
        if (leads[group] === 1) this.leading.push(group);
      } else if (strength >= (strengths[earlier - first] as number)) best[group] = word;
    }
  }

  #grow(): void {
    const [strengths, places] = [this.#strengths, this.#places];
    this.#strengths = new Float32Array(2 * strengths.length);
    this.#strengths.set(strengths);
    this.#places = new Int32Array(2 * places.length);
    this.#places.set(places);
    const ends = this.#ends;
    this.#ends = new Int32Array(2 * ends.length);
    this.#ends.set(ends);
  }

  /** Whether any list has a term among the words taken. */
  get any(): boolean {
    return this.#any;
  }

  /** The terms among the words taken. */
  terms(lexicon: Lexicon): string[] {
    return [...this.#taken].map((term) => lexicon.termText(term));
  }

  has(group: number): boolean {
    return (this.#best[group] as number) >= this.#first;
  }

  /** Strength of the best term of a list; 0 where there is none. */
  strength(group: number): number {
    const word = (this.#best[group] as number) - this.#first;
    return word >= 0 ? (this.#strengths[word] as number) : 0;
  }

  /** Where the best term of a list begins; -1 where there is none. */
  at(group: number): number {
    const word = (this.#best[group] as number) - this.#first;
    return word >= 0 ? (this.#places[word] as number) : -1;
  }

  /** Where the best term of a list ends; -1 where there is none. */
  endOf(group: number): number {
    const word = (this.#best[group] as number) - this.#first;
    return word >= 0 ? (this.#ends[word] as number) : -1;
  }
}
