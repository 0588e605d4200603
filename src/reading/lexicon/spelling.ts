import type { Pack } from '../../packs/pack.ts';
import { TermGroups } from './term-groups.ts';

/** Lists of terms spelled out. */
export interface SpelledLists {
  /** Each term once, in the order of UTF-16 units. */
  readonly terms: readonly string[];
  /** Whether a term is a mask. */
  readonly isMask: (term: number) => boolean;
  /** The lists that each term belongs to, by their number. */
  readonly groupsOf: TermGroups;
}

/** Spells out `lists`, which come with their numbers, and the masks of a pack. */
export function spellLists(pack: Pack, lists: ReadonlyMap<string, number>): SpelledLists {
  const spelling = new Spelling(pack.terms);
  for (const [list, group] of lists) {
    for (const groupsOfTerm of spelling.expand(list)) if (groupsOfTerm.at(-1) !== group) groupsOfTerm.push(group);
  }
  const masks = new Set(spelling.expand(pack.masks));
  const terms = [...spelling.groupsOf.keys()].sort();
  const groupsOf = terms.map((term) => spelling.groupsOf.get(term) as number[]);
  return { terms, isMask: (term) => masks.has(groupsOf[term] as number[]), groupsOf: TermGroups.of(groupsOf) };
}

/** A term is here the array of its groups, so that named lists need be looked up once. */
class Spelling {
  readonly groupsOf = new Map<string, number[]>();
  readonly #lists: Readonly<Record<string, string>>;
  readonly #named = new Map<string, readonly number[][]>();

  constructor(lists: Readonly<Record<string, string>>) {
    this.#lists = lists;
  }

  /** The groups of each term of a list, named lists spelled out; a term may come twice. */
  expand(list: string): number[][] {
    const found: number[][] = [];
    for (const term of list.split('|')) {
      if (term.startsWith('@')) for (const groups of this.#expandNamed(term.slice(1))) found.push(groups);
      else if (term !== '') found.push(this.#groupsOf(term));
    }
    return found;
  }

  #groupsOf(term: string): number[] {
    let groups = this.groupsOf.get(term);
    if (groups === undefined) this.groupsOf.set(term, (groups = []));
    return groups;
  }

  #expandNamed(name: string): readonly number[][] {
    const list = this.#lists[name];
    if (list === undefined) throw new Error(`unknown list of terms: @${name}`);
    const known = this.#named.get(name) ?? this.expand(list);
    this.#named.set(name, known);
    return known;
  }
}
