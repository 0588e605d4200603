import { inCatalogueOrder } from './columns.ts';
import { BYTE_ORDER_MARK, csvRows } from './csv.ts';
import type { Format } from './format.ts';
import { jsonLine } from './json.ts';
import { wideCells, wideHeader, wideIndicators, wideRow, type WideRow } from './wide.ts';

/**
 * The wide table as CSV. Its columns are known only after the last report, so a piece is the row as a line of
 * JSON, to be laid out by `wideHead` and `wideLine`; the frame is that of such lines.
 */
export const WIDE_TABLE: Format = {
  frame: () => ({ head: '', between: '', tail: '', empty: '' }),
  piece: (report) => jsonLine(wideRow(report)),
  document: (report, bom) => {
    const row = wideRow(report);
    const columns = inCatalogueOrder(wideIndicators(row));
    return wideHead(columns, bom) + wideLine(row, columns);
  },
};

/** The first line of a wide table with these indicator columns. */
export function wideHead(columns: readonly string[], bom: boolean): string {
  return (bom ? BYTE_ORDER_MARK : '') + csvRows([wideHeader(columns)]);
}

/** The line of a row under these indicator columns. */
export function wideLine(row: WideRow, columns: readonly string[]): string {
  return csvRows([wideCells(row, columns)]);
}
