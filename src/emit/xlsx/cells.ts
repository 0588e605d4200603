import type { Cell, Column } from '../column.ts';
import { MOST_CHARACTERS, xmlText } from './xml.ts';
import { STYLE } from './styles.ts';

/** Stands at the end of a text that is cut to the length that a cell can have. */
const CUT = '…';

/** A cell at a place such as `B7`; nothing for an empty one. A text cell is never run as a formula. */
export function cellXml(place: string, { type }: Column, cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (type === 'integer' || type === 'number') return numberXml(place, String(cell));
  const day = type === 'date' ? serialDay(String(cell)) : null;
  return day === null ? textXml(place, String(cell), STYLE.plain) : `<c r="${place}" s="${STYLE.day}"><v>${day}</v></c>`;
}

/** Whether a text is longer than a cell can hold. */
export function isCut(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > MOST_CHARACTERS;
}

/** A cell of text. */
export function textXml(place: string, text: string, style: number): string {
  const fitting = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS - CUT.length) + CUT : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting)}</t></is></c>`;
}

/** Whole numbers have a style of their own: the general one shows twelve digits and more as a power of ten. */
function numberXml(place: string, digits: string): string {
  return `<c r="${place}" s="${/^-?\d+$/.test(digits) ? STYLE.whole : STYLE.plain}"><v>${digits}</v></c>`;
}

/** Days since 30 December 1899, which is how a workbook counts them from 1 March 1900 on; `null` before. */
function serialDay(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial >= 61 ? serial : null;
}
