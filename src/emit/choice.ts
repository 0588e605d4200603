import type { IndicatorInfo } from '../packs/catalogue.ts';
import type { HeaderKind } from './column.ts';
import type { Condition } from './where.ts';

/** How a table is wanted. Plain values, so that a worker can be sent them. */
export interface TableChoice {
  /** A CSV starts with a byte order mark. */
  readonly bom: boolean;
  readonly header: HeaderKind;
  /** The ids of the columns in their order; `null` for those that the table has by itself. */
  readonly columns: readonly string[] | null;
  /** Which observations go into the table. */
  readonly where: readonly Condition[];
  /** Indicators that packs of the user's own add to the catalogue. */
  readonly own: readonly IndicatorInfo[];
}

/** A table as it is by itself. */
export const PLAIN_TABLE: TableChoice = { bom: false, header: 'id', columns: null, where: [], own: [] };
