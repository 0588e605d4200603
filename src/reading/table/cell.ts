import type { Span } from '../../model/document.ts';
import type { UnitRow } from '../../quantity/units.ts';

/** Where a figure in a table has its words: the head of its column, the name of its row. */
export interface TableCell {
  readonly column: Span;
  readonly row: Span | null;
  /** The head over the names of the rows: 领域 | 立案数; null where there is none. */
  readonly names: Span | null;
  /** Begin of the table, where its caption stands. */
  readonly tableStart: number;
  /** What a unit column says of its row: 收到申请 | 件 | 52. */
  readonly unit: UnitRow | null;
  /** The direction of a difference: 同比 | -26.3%; null for a level. */
  readonly change: 1 | -1 | null;
}
