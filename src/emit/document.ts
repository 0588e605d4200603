import type { Report } from '../model/record.ts';
import { inCatalogueOrder } from './columns.ts';
import { BYTE_ORDER_MARK, csvRows } from './csv.ts';
import { ARRAY_FRAME, jsonElement, jsonLine, jsonObject } from './json.ts';
import { LONG_COLUMNS, longRows } from './long.ts';
import { NO_PAINT, outlineOf, outlineText, type Paint } from './outline.ts';
import { wideCells, wideHeader, wideIndicators, wideRow } from './wide.ts';

/**
 * How records are written: one JSON object, an array of them, a record a line, or a table; and heading
 * trees as JSON or as text.
 */
export type Style = 'json' | 'json-array' | 'jsonl' | 'csv-long' | 'csv-wide' | 'outline-json' | 'outline-array' | 'outline-text';

/** What stands around the pieces of a document. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The document without any piece; `null` where there can be none, as of one JSON object. */
  readonly empty: string | null;
}

const BARE: Frame = { head: '', between: '', tail: '', empty: '' };

/** The frame of a document; `bom` puts a byte order mark before a table. A wide table's first line depends on its rows: see `wideHead`. */
export function frameOf(style: Style, bom: boolean): Frame {
  switch (style) {
    case 'json-array':
    case 'outline-array':
      return ARRAY_FRAME;
    case 'outline-text':
      return { ...BARE, between: '\n' };
    case 'csv-long': {
      const head = (bom ? BYTE_ORDER_MARK : '') + csvRows([LONG_COLUMNS]);
      return { ...BARE, head, empty: head };
    }
    case 'json':
    case 'outline-json':
      return { ...BARE, empty: null };
    default:
      return BARE;
  }
}

/** One record's piece of a document. Of a wide table it is the row as a line of JSON, to be laid out once all columns are known. */
export function pieceOf(style: Style, report: Report, paint: Paint): string {
  switch (style) {
    case 'json':
      return jsonObject(report);
    case 'json-array':
      return jsonElement(report);
    case 'jsonl':
      return jsonLine(report);
    case 'csv-long':
      return csvRows(longRows(report));
    case 'csv-wide':
      return jsonLine(wideRow(report));
    case 'outline-json':
      return jsonObject(outlineOf(report));
    case 'outline-array':
      return jsonElement(outlineOf(report));
    case 'outline-text':
      return outlineText(report, paint);
  }
}

/** One record's own complete document; for the styles of a single document or table. */
export function documentOf(style: Style, report: Report, bom: boolean): string {
  if (style === 'csv-wide') {
    const row = wideRow(report);
    const columns = inCatalogueOrder(wideIndicators(row));
    return wideHead(columns, bom) + csvRows([wideCells(row, columns)]);
  }
  const { head, tail } = frameOf(style, bom);
  return head + pieceOf(style, report, NO_PAINT) + tail;
}

/** The first line of a wide table with these indicator columns. */
export function wideHead(columns: readonly string[], bom: boolean): string {
  return (bom ? BYTE_ORDER_MARK : '') + csvRows([wideHeader(columns)]);
}
