import type { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { TermGroups } from './term-groups.ts';

/** Which lists have a term in a figure's own words; filled anew for each figure. */
export class OwnWords {
  /** Lists found, each once. */
  readonly groups: number[] = [];
  readonly #stamp: Int32Array;
  readonly #strength: Float32Array;
  readonly #at: Int32Array;
  readonly #groupsOf: TermGroups;
  /** Terms taken for this figure, as numbers of the lexicon. */
  readonly #taken = new Set<number>();
  #round = 0;

  readonly #noting: boolean;

  /** With `noting` the terms taken can be asked for. */
  constructor(lexicon: Lexicon, noting = false) {
    this.#noting = noting;
    this.#stamp = new Int32Array(lexicon.groupCount);
    this.#strength = new Float32Array(lexicon.groupCount);
    this.#at = new Int32Array(lexicon.groupCount);
    this.#groupsOf = lexicon.groupsOf;
  }

  /** Forgets the figure before. */
  clear(): void {
    this.#round += 1;
    this.groups.length = 0;
    this.#taken.clear();
  }

  /** Takes in the terms between `start` and `end`; `factor` says how much words of this place count (0 to 1). */
  take(hits: Hits, start: number, end: number, factor: number): void {
    if (end <= start) return;
    const { starts, ends, terms, count } = hits;
    const { from, groups } = this.#groupsOf;
    for (let i = hits.firstFrom(start); i < count && (starts[i] as number) < end; i += 1) {
      if ((ends[i] as number) > end) continue;
      const term = terms[i] as number;
      if (this.#noting) this.#taken.add(term);
      const strength = (6 + 1.2 * ((ends[i] as number) - (starts[i] as number))) * factor;
      for (let g = from[term] as number; g < (from[term + 1] as number); g += 1) {
        const group = groups[g] as number;
        if (this.#stamp[group] !== this.#round) {
          this.#stamp[group] = this.#round;
          this.groups.push(group);
        } else if (strength < (this.#strength[group] as number)) continue;
        this.#strength[group] = strength;
        this.#at[group] = starts[i] as number;
      }
    }
  }

  /** The terms among the words taken. */
  terms(lexicon: Lexicon): string[] {
    return [...this.#taken].map((term) => lexicon.termText(term));
  }

  has(group: number): boolean {
    return this.#stamp[group] === this.#round;
  }

  /** Strength of the best term of a list; 0 where there is none. */
  strength(group: number): number {
    return this.has(group) ? (this.#strength[group] as number) : 0;
  }

  /** Where the best term of a list begins; -1 where there is none. */
  at(group: number): number {
    return this.has(group) ? (this.#at[group] as number) : -1;
  }
}
