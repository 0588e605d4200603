import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';

/** Marks UTF-8 for spreadsheets, which otherwise take a CSV for the encoding of the machine. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A negative number is data, though its sign would start a formula. */
const NEGATIVE_NUMBER = /^-\d+(?:\.\d+)?$/;

/**
 * Rows as CSV after RFC 4180: comma, quotes where needed, CRLF after each row. A cell that a spreadsheet
 * would run as a formula (it starts with `=` `+` `-` `@`, the full-width forms of them, a tab or a
 * carriage return) gets an apostrophe before it; plain negative numbers do not.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    quote_record_delimiter: true, // CR and LF by themselves too
    escape_formulas: true,
    cast: { string: (value) => (NEGATIVE_NUMBER.test(value) ? { value, escape_formulas: false } : value) },
  });
}
