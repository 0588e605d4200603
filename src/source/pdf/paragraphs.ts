import type { PrintedLine } from './line.ts';

/** A line that ends within this many characters of the right edge is full: stops may hang, a number may not be cut. */
const FULL = 1.9;

/** A line that begins within this many characters of the left edge is not indented. */
const INDENT = 0.9;

/** No cell of a table has more characters. */
const LONGEST_CELL = 30;

/** Lines whose characters differ more in size are not of one paragraph. */
const SAME_SIZE = 1.1;

/** The edges of the text: lines within half a character of an edge stand at it. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * Lines of text from printed lines: those of a paragraph joined, rows of a table as `|` rows. A paragraph goes on
 * where a full line is followed by one that is not indented.
 */
export function paragraphs(lines: readonly PrintedLine[]): string[] {
  const edges = edgesOf(lines);
  const found: string[] = [];
  let before: PrintedLine | null = null;
  for (const [i, line] of lines.entries()) {
    const row = isRow(lines, i);
    const text = row ? `| ${line.cells.join(' | ')} |` : line.cells.join(' ');
    if (text === '') continue;
    if (before !== null && !row && goesOn(before, line, edges)) found.push(joined(found.pop() ?? '', text));
    else found.push(text);
    before = row ? null : line;
  }
  return found;
}

/** A row has cells, no sentence in any, and so has a line next to it, as many. */
function isRow(lines: readonly PrintedLine[], i: number): boolean {
  const count = cellsOf(lines[i]);
  return count > 1 && (cellsOf(lines[i - 1]) === count || cellsOf(lines[i + 1]) === count);
}

/** The number of cells of a line; 0 for one that is none of a table. */
function cellsOf(line: PrintedLine | undefined): number {
  return line === undefined || line.cells.some((cell) => cell.length > LONGEST_CELL || /[。；，]/.test(cell)) ? 0 : line.cells.length;
}

/** > …罚没款480.5万元。 | 二、存在的问题: a full line may end its paragraph where the next one begins with a marker */
const SENTENCE_END = /[。；！？]$/;
const MARKER = /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)]|[（(]?\d{1,2}(?:[）)、．]|\.(?!\d)))/;

function goesOn(before: PrintedLine, line: PrintedLine, edges: Edges): boolean {
  if (SENTENCE_END.test(before.cells.at(-1) ?? '') && MARKER.test(line.cells[0] ?? '')) return false;
  const size = Math.max(before.size, line.size);
  if (size > SAME_SIZE * Math.min(before.size, line.size)) return false;
  return before.right >= edges.right - FULL * size && line.left <= edges.left + INDENT * size && before.left <= edges.left + 4 * size;
}

/** The left edge where most lines begin that are no indented first lines, and the right edge that most long lines reach. */
function edgesOf(lines: readonly PrintedLine[]): Edges {
  const widest = Math.max(0, ...lines.map((line) => line.right - line.left));
  const long = lines.filter((line) => line.right - line.left > widest * 0.6);
  return { left: Math.min(...long.map((line) => line.left)), right: most(long.map((line) => line.right)) };
}

/** The value that most others are near to (half a point). */
function most(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function joined(before: string, text: string): string {
  return /[!-~]$/.test(before) && /^[!-~]/.test(text) && !/\d$/.test(before) ? `${before} ${text}` : before + text;
}
