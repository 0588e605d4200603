import { BYTE_ORDER_MARK, csvRows } from './csv.ts';
import { framed, type Frame } from './format.ts';
import { LONG_COLUMNS, longRows } from './long.ts';

/** The long table as CSV. */
export const LONG_TABLE = framed(longFrame, (report) => csvRows(longRows(report)));

function longFrame(bom: boolean): Frame {
  const head = (bom ? BYTE_ORDER_MARK : '') + csvRows([LONG_COLUMNS]);
  return { head, between: '', tail: '', empty: head };
}
