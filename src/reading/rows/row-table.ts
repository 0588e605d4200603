import type { CompiledRow } from './compiled.ts';

/** Bits of `RowTable.flags`. */
export const ROW = { part: 1, zero: 2, verbal: 4 } as const;

/** What is looked at first in each row, column by column: most rows fall at once, and whole rows lie far apart in memory. */
export class RowTable {
  /** The rows, ordered by their first own list. */
  readonly rows: readonly CompiledRow[];
  /** The rows of a first own list `g` are those from `from[g]` up to `from[g + 1] - 1`. */
  readonly from: Int32Array;
  /** 1 for each list that is the first own one of a row. */
  readonly leads: Uint8Array;
  readonly flags: Uint8Array;
  /** The list that forbids the row among its own words, -1 for none. */
  readonly not: Int32Array;
  /** The same in its sentence. */
  readonly notScope: Int32Array;
  /** The own lists of row `r` are `own[ownFrom[r]]` up to `own[ownFrom[r + 1] - 1]`. */
  readonly ownFrom: Int32Array;
  readonly own: Int32Array;
  /** The rows of each indicator. */
  readonly ofIndicator: ReadonlyMap<string, readonly number[]>;

  constructor(rows: readonly CompiledRow[], groupCount: number) {
    const first = (row: CompiledRow): number => row.own[0] as number;
    this.from = new Int32Array(groupCount + 1);
    for (const row of rows) this.from[first(row) + 1] = (this.from[first(row) + 1] as number) + 1;
    for (let group = 0; group < groupCount; group += 1) this.from[group + 1] = (this.from[group + 1] as number) + (this.from[group] as number);
    this.leads = Uint8Array.from({ length: groupCount }, (_, group) => (this.from[group] === this.from[group + 1] ? 0 : 1));
    const next = this.from.slice();
    const ordered: CompiledRow[] = Array.from(rows);
    for (const row of rows) {
      const place = next[first(row)] as number;
      next[first(row)] = place + 1;
      ordered[place] = row;
    }
    this.rows = ordered;
    this.flags = Uint8Array.from(this.rows, flagsOf);
    this.not = Int32Array.from(this.rows, (row) => row.not);
    this.notScope = Int32Array.from(this.rows, (row) => row.notScope);
    this.own = Int32Array.from(this.rows.flatMap((row) => row.own));
    this.ownFrom = new Int32Array(rows.length + 1);
    for (const [i, row] of this.rows.entries()) this.ownFrom[i + 1] = (this.ownFrom[i] as number) + row.own.length;
    const ofIndicator = new Map<string, number[]>();
    for (const [i, { row }] of this.rows.entries()) ofIndicator.set(row.id, [...(ofIndicator.get(row.id) ?? []), i]);
    this.ofIndicator = ofIndicator;
  }
}

function flagsOf({ row }: CompiledRow): number {
  return (row.part ? ROW.part : 0) | (row.zero ? ROW.zero : 0) | (row.verbal ? ROW.verbal : 0);
}
