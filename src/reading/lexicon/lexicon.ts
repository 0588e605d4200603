import { Hits } from './hits.ts';
import type { SpelledLists } from './spelling.ts';
import type { TermGroups } from './term-groups.ts';
import { Trie } from './trie.ts';

/** The terms of a pack and the lists (groups) they belong to, ready for one pass over a text. */
export class Lexicon {
  readonly groupsOf: TermGroups;
  readonly groupCount: number;
  readonly #terms: readonly string[];
  /** Length of each term, negative for a mask. */
  readonly #lengths: Int16Array;
  readonly #groups: ReadonlyMap<string, number>;
  readonly #trie: Trie;

  /** `lists` are those spelled out, with their numbers. */
  constructor({ terms, isMask, groupsOf }: SpelledLists, lists: ReadonlyMap<string, number>) {
    this.#terms = terms;
    this.#lengths = Int16Array.from(terms, (term, i) => (isMask(i) ? -term.length : term.length));
    this.#groups = lists;
    this.groupsOf = groupsOf;
    this.groupCount = lists.size;
    this.#trie = new Trie(terms);
  }

  /** The number of a list; it must have been given to the constructor. */
  group(list: string): number {
    const group = this.#groups.get(list);
    if (group === undefined) throw new Error(`unknown list of terms: ${list}`);
    return group;
  }

  termText(term: number): string {
    return this.#terms[term] as string;
  }

  /** Every term in `text` from `start` to `end`; terms inside a mask are left out. */
  find(text: string, start = 0, end = text.length): Hits {
    const hits = new Hits((end - start) >> 1);
    const lengths = this.#lengths;
    const trie = this.#trie;
    const words: number[] = [];
    let maskEnd = -1;
    for (let i = start; i + 1 < end; i += 1) {
      for (let k = trie.at(text, i, end, words) - 1; k >= 0; k -= 1) {
        const term = words[k] as number;
        const length = lengths[term] as number;
        if (length < 0) {
          hits.push(i, i - length, term);
          maskEnd = Math.max(maskEnd, i - length);
          if (i - length >= maskEnd) break;
        } else if (i + length > maskEnd) hits.push(i, i + length, term);
      }
    }
    return hits;
  }
}
