import type { Report } from '../model/record.ts';
import { BYTE_ORDER_MARK, csvRows } from './csv.ts';
import { ARRAY_FRAME, jsonElement, jsonLine, jsonObject } from './json.ts';
import { LONG_COLUMNS, longRows } from './long.ts';
import { outlineOf, outlineText, type Paint } from './outline.ts';
import { wideRow } from './wide.ts';

/**
 * How records are written: one JSON object, an array of them, a record a line, or a table; and heading
 * trees as JSON or as text.
 */
export type Style = 'json' | 'json-array' | 'jsonl' | 'csv-long' | 'csv-wide' | 'outline-json' | 'outline-array' | 'outline-text';

/** What stands before, between and after the pieces of a document, and instead of all of it where there is no piece. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly empty: string;
}

const BARE: Frame = { head: '', between: '', tail: '', empty: '' };

/** The frame of a document; `bom` puts a byte order mark before a table. A wide table's header depends on its rows: see `wideHeader`. */
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
