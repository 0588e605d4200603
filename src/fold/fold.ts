import type { ReadingText, Span } from '../model/document.ts';
import { DROP, FOLD_TABLE } from './characters.ts';
import { isDecimalPoint, POINT } from './decimal-point.ts';
import { isLostBreak } from './lost-breaks.ts';
import { pageNumberAt } from './page-number.ts';
import { isRow, rowStarts } from './row.ts';
import { breaksOff, continues, isTorn, lineIsFull, wrapWidth } from './wrap.ts';

const SPACE = 0x20;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BAR = 0x7c;
const OPEN_BRACKET = 0x28;

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isLatin = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** `(fù)` behind a character: the ruby of machine-made Traditional mirrors. */
const PINYIN = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\)/y;

/**
 * Makes the reading text of a decoded source. Every character kept stands for one source unit, so
 * spans of the reading text can be taken back to the source.
 */
export function fold(source: string): ReadingText {
  const wrap = wrapWidth(source);
  const n = source.length;
  const units = new Uint16Array(n);
  const at = new Int32Array(n + 1);
  let size = 0;
  let gap = -1; // source index of the first of some spaces not yet decided on
  let lineStart = 0; // source index of the line's first unit
  let asked = -1; // start of the line that was last asked for being a row
  let row = false;
  let rows: readonly number[] = []; // where rows begin on that line, if it is a whole table
  const pageNumbers: Span[] = [];
  for (let i = 0; i < n; i += 1) {
    const unit = source.charCodeAt(i);
    const folded = FOLD_TABLE[unit] as number;
    const to = folded === 0 ? unit : folded;
    if (unit === RETURN ? source.charCodeAt(i + 1) !== NEWLINE : to === NEWLINE) {
      gap = -1;
      const open = (wrap > 0 && lineIsFull(source, lineStart, i, wrap)) || breaksOff(source, lineStart, i);
      const page = open ? pageNumberAt(source, i + 1) : null;
      const next = page ? page.next : i + 1;
      const joined = (open && continues(source, next)) || isTorn(source, lineStart, i, next);
      lineStart = joined ? next : i + 1;
      if (joined && page) {
        pageNumbers.push({ start: page.start, end: page.end });
        i = next - 1;
      }
      if (joined) continue;
      units[size] = NEWLINE;
      at[size] = i;
      size += 1;
      continue;
    }
    if (to === DROP) continue;
    if (to === SPACE) {
      if (gap < 0) gap = i;
      continue;
    }
    if (to === OPEN_BRACKET && size > 0) {
      PINYIN.lastIndex = i;
      const ruby = unit === OPEN_BRACKET && (units[size - 1] as number) > 0x2e7f && PINYIN.test(source);
      if (ruby) {
        i = PINYIN.lastIndex - 1;
        continue;
      }
    }
    if (gap >= 0) {
      const before = size > 0 ? (units[size - 1] as number) : NEWLINE;
      const both = (isDigit(before) || isLatin(before) || before === 0x25) && (isDigit(to) || isLatin(to));
      if (before !== NEWLINE && asked !== lineStart) {
        asked = lineStart;
        rows = rowStarts(source, lineStart);
        row = rows.length > 0 || isRow(source, lineStart);
      }
      const cells = before !== NEWLINE && row;
      if (before !== NEWLINE && (cells ? rows.includes(i) : isLostBreak(source, gap, i))) {
        units[size] = NEWLINE;
        at[size] = gap;
        size += 1;
      } else if (both || cells) {
        units[size] = cells ? BAR : SPACE;
        at[size] = gap;
        size += 1;
      }
      gap = -1;
    }
    const isPoint = size > 0 && isDigit(units[size - 1] as number) && isDecimalPoint(source, to, i);
    units[size] = isPoint ? POINT : to;
    at[size] = i;
    size += 1;
  }
  at[size] = n;
  return { source, text: Buffer.from(units.buffer, 0, size * 2).toString('utf16le'), at: at.subarray(0, size + 1), pageNumbers };
}

/** The source characters behind a span of the reading text, without what was left out between them. */
export function printed(view: ReadingText, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) text += view.source[view.at[i] as number] ?? '';
  return text;
}

/** Source index (UTF-16) where a span of the reading text begins. */
export function sourceStart(view: ReadingText, start: number): number {
  return view.at[start] as number;
}

/** Source index (UTF-16) behind the last character of a span of the reading text. */
export function sourceEnd(view: ReadingText, start: number, end: number): number {
  return end > start ? (view.at[end - 1] as number) + 1 : (view.at[start] as number);
}
