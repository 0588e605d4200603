import type { Pack } from '../packs/pack.ts';
import { Trie } from './trie.ts';

/** Where a term of the lexicon stands in the reading text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** The terms of a pack and the lists (groups) they belong to, ready for one pass over a text. */
export class Lexicon {
  /** Groups of each term. */
  readonly groupsOf: readonly (readonly number[])[];
  readonly groupCount: number;
  readonly #terms: readonly string[];
  readonly #masks: ReadonlySet<number>;
  readonly #groups: ReadonlyMap<string, number>;
  readonly #named: Readonly<Record<string, string>>;
  readonly #trie: Trie;

  constructor(pack: Pack, lists: Iterable<string>) {
    this.#named = pack.terms;
    const groups = new Map<string, number>();
    const terms: string[] = [];
    const idOf = new Map<string, number>();
    const groupsOf: number[][] = [];
    const idFor = (term: string): number => {
      let id = idOf.get(term);
      if (id === undefined) {
        id = terms.push(term) - 1;
        idOf.set(term, id);
        groupsOf.push([]);
      }
      return id;
    };
    for (const list of lists) {
      if (groups.has(list)) continue;
      const group = groups.size;
      groups.set(list, group);
      for (const term of this.expand(list)) (groupsOf[idFor(term)] as number[]).push(group);
    }
    this.#masks = new Set(this.expand(pack.masks).map(idFor));
    this.#terms = terms;
    this.#groups = groups;
    this.groupsOf = groupsOf;
    this.groupCount = groups.size;
    this.#trie = new Trie(terms);
  }

  /** The terms of a list, named lists spelled out, each once. */
  expand(list: string): string[] {
    const out = new Set<string>();
    const add = (part: string): void => {
      for (const term of part.split('|')) {
        if (term.startsWith('@')) add(this.#named[term.slice(1)] ?? unknownList(term));
        else if (term !== '') out.add(term);
      }
    };
    add(list);
    return [...out];
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

  /** Every term in `text` from `start` to `end`, by place, longer ones first; terms inside a mask are left out. */
  find(text: string, start = 0, end = text.length): Hit[] {
    const hits: Hit[] = [];
    const words: number[] = [];
    let maskEnd = -1;
    for (let i = start; i + 1 < end; i += 1) {
      for (let k = this.#trie.at(text, i, end, words) - 1; k >= 0; k -= 1) {
        const term = words[k] as number;
        const to = i + (this.#terms[term] as string).length;
        if (this.#masks.has(term)) {
          hits.push({ start: i, end: to, term });
          maskEnd = Math.max(maskEnd, to);
          if (to >= maskEnd) break;
        } else if (to > maskEnd) hits.push({ start: i, end: to, term });
      }
    }
    return hits;
  }
}

function unknownList(name: string): never {
  throw new Error(`unknown list of terms: ${name}`);
}
