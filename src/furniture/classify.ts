import type { Line, LineKind, ReadingText, Span } from '../model/document.ts';
import { labelCells, type LabelCell } from './label-row.ts';
import { isPlausible } from './label-value.ts';
import { bareLines, isBody } from './lines.ts';
import { FURNITURE_ROWS, type FurnitureRow } from './rows.ts';
import { titleRules } from './title.ts';

/** Which rows are tried in which part of the page. */
const HEAD_ROWS = FURNITURE_ROWS.filter((row) => row.where !== 'tail');
const BODY_ROWS = FURNITURE_ROWS.filter((row) => row.where === 'anywhere');
const TAIL_ROWS = FURNITURE_ROWS.filter((row) => row.where !== 'head');

/** No line of furniture is longer; navigation bars come near it. */
const MAX_FURNITURE = 400;

/** In the body only short lines are furniture. */
const MAX_BODY_FURNITURE = 80;

/** The head and the tail of a page have no more lines than this each. */
const MAX_EDGE_LINES = 400;

/** > 弥政报〔2022〕12号   签发人：×× : the document's number on a line of its own. */
const NUMBER_LINE = /^[一-龥A-Za-z]{2,16}[〔[(【]?(?:19|20)\d\d[〕\])】]?(?:第?\d{1,4}号)(?:签发人:?.{0,12})?$/;

/** Lists of links behind the body end where a line is longer than a headline. */
const MAX_LINK = 60;

interface Mark {
  kind: LineKind;
  rule: string | null;
}

const matching = (rows: readonly FurnitureRow[], words: string): FurnitureRow | undefined => rows.find((row) => row.pattern.test(words));

/**
 * Tells what each line of the page is. Takes the reading text; returns its non-empty lines in
 * order. `rule` is the id of the furniture row, `label` and `label/value` for a metadata row and
 * for its value on the next line, `document-number`, or the part of the title.
 */
export function classifyLines(view: ReadingText): Line[] {
  const { text } = view;
  const lines = bareLines(text);
  const marks: Mark[] = lines.map(() => ({ kind: 'text', rule: null }));
  const bodyStart = markHead(text, lines, marks);
  const bodyEnd = markTail(text, lines, marks, bodyStart);
  for (let i = bodyStart; i < bodyEnd; i += 1) markBodyLine(text, lines[i] as Span, marks[i] as Mark);
  return lines.map(({ start, end }, i) => ({ start, end, ...(marks[i] as Mark) }));
}

/** Marks the lines before the body; returns the index of the body's first line. */
function markHead(text: string, lines: readonly Span[], marks: readonly Mark[]): number {
  const free: number[] = [];
  let waiting: readonly LabelCell[] = [];
  let i = 0;
  for (; i < Math.min(lines.length, MAX_EDGE_LINES); i += 1) {
    const line = lines[i] as Span;
    const mark = marks[i] as Mark;
    const words = line.end - line.start <= MAX_FURNITURE ? text.slice(line.start, line.end) : '';
    const row = words === '' ? undefined : matching(HEAD_ROWS, words);
    const cells = words === '' || row !== undefined ? null : labelCells(text, line);
    if (waiting.length > 0 && (cells === null ? row === undefined : isDate(cells, words)) && isValueOf(waiting, words)) {
      setMark(mark, 'metadata', 'label/value');
      if (!RULE_LINE.test(words)) waiting = [];
    } else if (cells !== null) {
      waiting = markCells(cells, mark);
    } else if (row !== undefined) {
      setMark(mark, 'furniture', row.id);
    } else if (NUMBER_LINE.test(words)) {
      setMark(mark, 'metadata', 'document-number');
    } else if (isBody(text, line)) {
      break;
    } else {
      free.push(i);
      waiting = [];
    }
  }
  const rules = titleRules(text, lines, free);
  const titleAt = rules.size > 0 ? Math.min(...rules.keys()) : -1;
  for (const at of free) {
    const rule = rules.get(at);
    if (rule !== undefined) setMark(marks[at] as Mark, 'title', rule);
    else if (at < titleAt) setMark(marks[at] as Mark, 'furniture', 'before-title');
  }
  return i;
}

/** `|---|---|` between the head and the body of a table. */
const RULE_LINE = /^[|:-]+$/;

function setMark(mark: Mark, kind: LineKind, rule: string): void {
  mark.kind = kind;
  mark.rule = rule;
}

/** A date alone, which may be the value of the label above it. */
const isDate = (cells: readonly LabelCell[], words: string): boolean => cells.length === 1 && /^\d/.test(words);

/** Marks a line of labels; returns its cells where their values must be on the next line. */
function markCells(cells: readonly LabelCell[], mark: Mark): readonly LabelCell[] {
  setMark(mark, cells.some((cell) => cell.item !== 'page') ? 'metadata' : 'furniture', 'label');
  return cells.every((cell) => cell.value.start === cell.value.end) || cells.length === 1 ? cells.filter((cell) => cell.value.start === cell.value.end) : [];
}

/** Whether a line can be the value of the label above it, or a table's row of such values. */
function isValueOf(cells: readonly LabelCell[], words: string): boolean {
  if (RULE_LINE.test(words)) return true;
  const [only] = cells;
  if (words === '' || only === undefined || words.length > MAX_BODY_FURNITURE * 2 || words.endsWith('。')) return false;
  if (cells.length > 1) return words.startsWith('|') && words.split('|').length > cells.length;
  const short = words.length <= (only.item === 'other' || only.item === 'page' ? 20 : 60);
  return short && isPlausible(only.item, words) && !(only.item === 'issuer' && /报告|总结|关于|汇报/.test(words));
}

/** Marks the lines behind the body, from the end; returns the index behind the body's last line. */
function markTail(text: string, lines: readonly Span[], marks: readonly Mark[], bodyStart: number): number {
  let first = lines.length;
  for (; first > Math.max(bodyStart, lines.length - MAX_EDGE_LINES); first -= 1) {
    const line = lines[first - 1] as Span;
    if (line.end - line.start > MAX_FURNITURE) break;
    const words = text.slice(line.start, line.end);
    if (matching(TAIL_ROWS, words) === undefined && labelCells(text, line, false) === null && isBody(text, line)) break;
  }
  let inList = false;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] as Span;
    const mark = marks[i] as Mark;
    const words = text.slice(line.start, line.end);
    const row = matching(TAIL_ROWS, words);
    const cells = row === undefined ? labelCells(text, line, false) : null;
    if (row !== undefined) setMark(mark, 'furniture', row.id);
    else if (cells !== null) markCells(cells, mark);
    else if (inList && words.length <= MAX_LINK) setMark(mark, 'furniture', 'link');
    inList ||= row?.opensList === true;
  }
  return first;
}

/** In the body: furniture of its own line, and a metadata row printed again. */
function markBodyLine(text: string, line: Span, mark: Mark): void {
  if (line.end - line.start > MAX_BODY_FURNITURE || text[line.end - 1] === '。') return;
  const row = matching(BODY_ROWS, text.slice(line.start, line.end));
  if (row !== undefined) {
    setMark(mark, 'furniture', row.id);
    return;
  }
  const cells = labelCells(text, line, false);
  const [first] = cells ?? [];
  if (first?.strong === true && first.item !== 'other' && first.item !== 'title') setMark(mark, 'metadata', 'label/body');
}
