import type { Line, ReadingText, Span } from '../model/document.ts';
import { printed } from '../fold/fold.ts';
import type { LabelCells } from './label-cells.ts';

/** 弥政报〔2022〕12号, 州法治【2013】1号, 弥政报202212号 (brackets lost), 振政办发〔2017〕40 (号 lost) */
const NUMBER = /[一-龥A-Za-z]{1,16}(?:[〔[(【](?:19|20)\d\d年?[〕\])】]?第?\d{1,5}号?|(?:19|20)\d\d[〕\])】]?第?\d{1,5}号)/;

/** 2024年第1号 */
const SERIAL = /(?:[一-龥]{0,12})(?:19|20)\d\d年第\d{1,4}号/;

/** A document number with its place. */
export interface DocumentNumber extends Span {
  readonly value: string;
}

function within(view: ReadingText, { start, end }: Span): DocumentNumber | null {
  const words = view.text.slice(start, end);
  const match = NUMBER.exec(words) ?? SERIAL.exec(words);
  if (match === null) return null;
  const from = start + match.index;
  return { value: printed(view, from, from + match[0].length), start: from, end: from + match[0].length };
}

/** The report's own number: of the page's row, else of a line of its own before the body. Null for none; numbers the body cites are never it. */
export function readDocumentNumber(view: ReadingText, lines: readonly Line[], cells: LabelCells): DocumentNumber | null {
  for (const { item, value } of cells) {
    const found = item === 'documentNumber' ? within(view, value) : null;
    if (found !== null) return found;
  }
  const line = lines.find(({ rule }) => rule === 'document-number');
  return line === undefined ? null : within(view, line);
}
