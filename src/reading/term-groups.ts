/** The lists (groups) that each term belongs to: those of term `t` are `groups[from[t]]` up to `groups[from[t + 1] - 1]`. */
export class TermGroups {
  readonly from: Int32Array;
  readonly groups: Int32Array;

  constructor(groupsOf: readonly (readonly number[])[]) {
    this.from = new Int32Array(groupsOf.length + 1);
    for (let term = 0; term < groupsOf.length; term += 1) this.from[term + 1] = (this.from[term] as number) + (groupsOf[term] as readonly number[]).length;
    this.groups = new Int32Array(this.from.at(-1) as number);
    for (let term = 0; term < groupsOf.length; term += 1) this.groups.set(groupsOf[term] as readonly number[], this.from[term] as number);
  }

  /** The groups of a term. */
  of(term: number): Int32Array {
    return this.groups.subarray(this.from[term] as number, this.from[term + 1] as number);
  }

  /** The same terms with some of the groups only. */
  only(wanted: ReadonlySet<number>): TermGroups {
    const terms = Array.from({ length: this.from.length - 1 }, (_, term) => [...this.of(term)].filter((group) => wanted.has(group)));
    return new TermGroups(terms);
  }

  /** The terms that belong to one of some groups. */
  termsOf(wanted: ReadonlySet<number>): Set<number> {
    const terms = new Set<number>();
    for (let term = 0; term + 1 < this.from.length; term += 1) {
      for (let i = this.from[term] as number; i < (this.from[term + 1] as number); i += 1) if (wanted.has(this.groups[i] as number)) terms.add(term);
    }
    return terms;
  }
}
