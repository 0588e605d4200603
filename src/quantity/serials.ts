import type { Line } from '../model/document.ts';

/** A table has no more columns than this. */
const MOST_COLUMNS = 12;

/**
 * > 序号 / 类别 / 件数 / 1 / 行政处罚 / 132 / 2 / 行政许可 / 268
 *
 * Starts of the lines that hold nothing but the serial number of a table's row, where the table was
 * flattened to a cell a line: as many lines apart as the table has columns.
 */
export function readSerials(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>();
  const holds = (i: number, words: string): boolean => {
    const line = lines[i];
    return line !== undefined && line.end - line.start === words.length && text.startsWith(words, line.start);
  };
  for (let i = 0; i < lines.length; i += 1) {
    if (!holds(i, '序号')) continue;
    let width = 2;
    while (width <= MOST_COLUMNS && !holds(i + width, '1')) width += 1;
    if (width > MOST_COLUMNS) continue;
    for (let k = 1; holds(i + k * width, String(k)); k += 1) starts.add((lines[i + k * width] as Line).start);
  }
  return starts;
}
