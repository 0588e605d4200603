import type { Line, Span } from '../model/document.ts';

/** A table has no more columns than this. */
const MOST_COLUMNS = 12;

/**
 * The serial numbers of a table's rows, where a table was flattened:
 *
 * > 序号 / 类别 / 件数 / 1 / 行政处罚 / 132 / 2 / 行政许可 / 268: to a cell a line; a row whose last cell is empty is shorter
 * > 序号|领域|立案(件) / 1|市容环卫|52 / 2|城乡规划|17: to a row a line
 */
export function readSerials(text: string, lines: readonly Line[]): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const head = lines[i] as Line;
    if (text.startsWith('序号|', head.start)) found.push(...serialsOfRows(text, lines, i));
    else if (holds(text, head, '序号')) found.push(...serialsOfCells(text, lines, i));
  }
  return found;
}

function holds(text: string, line: Line | undefined, words: string): boolean {
  return line !== undefined && line.end - line.start === words.length && text.startsWith(words, line.start);
}

function serialsOfRows(text: string, lines: readonly Line[], head: number): Span[] {
  const found: Span[] = [];
  for (let k = 1, line = lines[head + 1]; line && text.startsWith(`${k}|`, line.start); k += 1, line = lines[head + k]) found.push({ start: line.start, end: line.start + String(k).length });
  return found;
}

function serialsOfCells(text: string, lines: readonly Line[], head: number): Span[] {
  let width = 2;
  while (width <= MOST_COLUMNS && !holds(text, lines[head + width], '1')) width += 1;
  if (width > MOST_COLUMNS) return [];
  const found: Span[] = [];
  for (let k = 1, at = head + width; ; k += 1) {
    found.push({ start: (lines[at] as Line).start, end: (lines[at] as Line).end });
    let step = width;
    while (step > 1 && !opensRow(text, lines, at + step, k + 1)) step -= 1;
    if (step === 1) return found;
    at += step;
  }
}

/** Whether a line holds the serial number of a row: it has a name behind it. */
function opensRow(text: string, lines: readonly Line[], i: number, serial: number): boolean {
  const next = lines[i + 1];
  return holds(text, lines[i], String(serial)) && next !== undefined && !/^[\d.,%]+$/.test(text.slice(next.start, next.end));
}
