import type { Span } from '../model/document.ts';
import { LABEL_OF, LONGEST_LABEL, type Label, type LabelItem } from './labels.ts';
import { isPlausible } from './label-value.ts';

/** A label of the page's head with its value; the value's span is empty where the line has none. */
export interface LabelCell {
  readonly item: LabelItem;
  /** The label speaks for itself: it is no everyday word. */
  readonly strong: boolean;
  readonly value: Span;
}

const LEAD = /[-—·*|#>※★◆■□▪[【(〔]*/y;

/** > 静政发〔2019〕6号 2019-01-18 09:33 来源：… : a number that opens the row, a date behind it */
const OPENING_NUMBER = /[\u4e00-\u9fff]{2,12}[〔[(](?:19|20)\d\d[〕\])]\d{1,4}号(?=(?:19|20)\d\d[-/.]|发布|来源|成文|公开)/y;

/** > 2022-03-29 15:30 来源：… : a date that opens the row without a label. */
const OPENING_DATE = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ ,]?\d{1,2}:\d{2}(?::\d{2})?)?/y;

/** A date written as a computer writes it. */
const MACHINE_DATE = /^\d{4}[-/.]|:\d{2}$/;

/** What stands behind a label: `索引号:` `[索引号]` `【索引号】:` `|索引号|`. */
const isColon = (c: string | undefined): boolean => c === ':' || c === '|' || c === ']' || c === '】';

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '〕': '〔' };
const BEFORE_VALUE = new Set('|,;:\\])】-·#*> ');
const BEHIND_VALUE = new Set('|,;:\\[(【〔-·#*> ');

/** The value between two labels without the bars and brackets that belong to the row. */
function trimmed(row: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BEFORE_VALUE.has(row[from] as string)) from += 1;
  while (to > from) {
    const last = row[to - 1] as string;
    const opener = OPENERS[last];
    const closes = opener !== undefined && !row.slice(from, to - 1).includes(opener);
    if (!closes && !BEHIND_VALUE.has(last)) break;
    to -= 1;
  }
  return { start: from, end: to };
}

function take(row: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(row);
}

const lead = (row: string, at: number): number => at + (take(row, LEAD, at)?.[0].length ?? 0);

/** A label in a row, and where its value begins. */
interface Found {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** The longest label that begins at an offset; without `bare` only one with a colon or bracket behind it. */
function labelAt(row: string, at: number, bare: boolean): Found | null {
  for (let length = Math.min(LONGEST_LABEL, row.length - at); length >= 2; length -= 1) {
    const label = LABEL_OF.get(row.slice(at, at + length));
    if (label === undefined) continue;
    let end = at + length;
    if (!isColon(row[end])) {
      if (bare && label.strong) return { label, start: at, end };
      continue;
    }
    while (isColon(row[end])) end += 1;
    return { label, start: at, end };
  }
  return null;
}

/** The next label behind an offset. */
function nextLabel(row: string, from: number, bare: boolean): Found | null {
  for (let at = from; at < row.length - 1; at += 1) {
    const found = labelAt(row, at, bare);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads a line that is made of labels and values (索引号:… 发布日期:…). Returns its cells in order
 * with values in offsets of the reading text, or null where the line is something else. `bare`
 * allows strong labels without a colon, and a date alone.
 */
export function labelCells(text: string, line: Span, bare = true): LabelCell[] | null {
  const row = text.slice(line.start, line.end);
  const cells: LabelCell[] = [];
  const put = (item: LabelItem, strong: boolean, { start, end }: Span): boolean => {
    cells.push({ item, strong, value: { start: line.start + start, end: line.start + end } });
    return start === end || isPlausible(item, row.slice(start, end));
  };
  let at = lead(row, 0);
  const number = take(row, OPENING_NUMBER, at);
  if (number !== null) {
    put('documentNumber', false, { start: at, end: at + number[0].length });
    at = lead(row, at + number[0].length);
  }
  const date = take(row, OPENING_DATE, at);
  if (date !== null) {
    put('publishedOn', false, { start: at, end: at + date[0].length });
    at = lead(row, at + date[0].length);
    if (at === row.length) return bare && MACHINE_DATE.test(date[0]) ? cells : null;
  }
  const first = labelAt(row, at, false) ?? (bare ? labelAt(row, at, true) : null);
  if (first === null) return null;
  const isBare = !isColon(row[first.end - 1]);
  for (let found: Found | null = first; found !== null; ) {
    const next: Found | null = nextLabel(row, found.end, isBare);
    if (!put(found.label.item, found.label.strong, trimmed(row, found.end, next?.start ?? row.length))) return null;
    found = next;
  }
  return cells;
}
