/** Spells lists of terms out; a term is here the array of its groups, so that named lists need be looked up once. */
export class Spelling {
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
