import type { Pack } from '../packs/pack.ts';
import { Hits } from './hits.ts';
import { TermGroups } from './term-groups.ts';
import { Trie } from './trie.ts';

/** The terms of a pack and the lists (groups) they belong to, ready for one pass over a text. */
export class Lexicon {
  readonly groupsOf: TermGroups;
  readonly groupCount: number;
  readonly #terms: readonly string[];
  /** Length of each term, negative for a mask. */
  readonly #lengths: Int16Array;
  readonly #groups: ReadonlyMap<string, number>;
  readonly #named: Readonly<Record<string, string>>;
  readonly #expanded = new Map<string, readonly string[]>();
  readonly #trie: Trie;

  constructor(pack: Pack, lists: Iterable<string>) {
    this.#named = pack.terms;
    const groups = new Map<string, number>();
    const groupsOf = new Map<string, number[]>();
    for (const list of lists) {
      if (groups.has(list)) continue;
      const group = groups.size;
      groups.set(list, group);
      for (const term of this.expand(list)) {
        const known = groupsOf.get(term);
        if (known) known.push(group);
        else groupsOf.set(term, [group]);
      }
    }
    const masks = new Set(this.expand(pack.masks));
    for (const mask of masks) if (!groupsOf.has(mask)) groupsOf.set(mask, []);
    const terms = [...groupsOf.keys()].sort();
    this.#terms = terms;
    this.#lengths = Int16Array.from(terms, (term) => (masks.has(term) ? -term.length : term.length));
    this.#groups = groups;
    this.groupsOf = TermGroups.of(terms.map((term) => groupsOf.get(term) as number[]));
    this.groupCount = groups.size;
    this.#trie = new Trie(terms);
  }

  /** The terms of a list, named lists spelled out, each once. */
  expand(list: string): readonly string[] {
    const out = new Set<string>();
    for (const term of list.split('|')) {
      if (term.startsWith('@')) for (const named of this.#expandNamed(term.slice(1))) out.add(named);
      else if (term !== '') out.add(term);
    }
    return [...out];
  }

  /** The terms of a named list, spelled out once. */
  #expandNamed(name: string): readonly string[] {
    const list = this.#named[name] ?? unknownList(`@${name}`);
    const known = this.#expanded.get(name) ?? this.expand(list);
    this.#expanded.set(name, known);
    return known;
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
    const hits = new Hits();
    const words: number[] = [];
    let maskEnd = -1;
    for (let i = start; i + 1 < end; i += 1) {
      for (let k = this.#trie.at(text, i, end, words) - 1; k >= 0; k -= 1) {
        const term = words[k] as number;
        const length = this.#lengths[term] as number;
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

function unknownList(name: string): never {
  throw new Error(`unknown list of terms: ${name}`);
}
