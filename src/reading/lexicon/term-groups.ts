/** The lists (groups) that each term belongs to: those of term `t` are `groups[from[t]]` up to `groups[from[t + 1] - 1]`. */
export class TermGroups {
  readonly from: Int32Array;
  readonly groups: Int32Array;

  constructor(from: Int32Array, groups: Int32Array) {
    this.from = from;
    this.groups = groups;
  }

  static of(groupsOf: readonly (readonly number[])[]): TermGroups {
    const from = new Int32Array(groupsOf.length + 1);
    let size = 0;
    for (let term = 0; term < groupsOf.length; term += 1) from[term + 1] = size += (groupsOf[term] as readonly number[]).length;
    const groups = new Int32Array(size);
    for (let term = 0; term < groupsOf.length; term += 1) groups.set(groupsOf[term] as readonly number[], from[term] as number);
    return new TermGroups(from, groups);
  }

  /** The same terms with some of the groups only. */
  only(wanted: ReadonlySet<number>): TermGroups {
    const from = new Int32Array(this.from.length);
    const groups = new Int32Array(this.groups.length);
    let size = 0;
    for (let term = 0; term + 1 < from.length; term += 1) {
      const end = this.from[term + 1] as number;
      for (let i = this.from[term] as number; i < end; i += 1) if (wanted.has(this.groups[i] as number)) groups[size++] = this.groups[i] as number;
      from[term + 1] = size;
    }
    return new TermGroups(from, groups.slice(0, size));
  }

  /** The terms that belong to any of some groups. */
  termsOf(wanted: ReadonlySet<number>): Set<number> {
    const terms = new Set<number>();
    for (let term = 0; term + 1 < this.from.length; term += 1) {
      const end = this.from[term + 1] as number;
      for (let i = this.from[term] as number; i < end; i += 1) if (wanted.has(this.groups[i] as number)) terms.add(term);
    }
    return terms;
  }
}
