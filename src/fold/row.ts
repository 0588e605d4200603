/** Rows of a table are no longer than this, in characters. */
const LONGEST_ROW = 160;

const SPACES = /[ \t\u00a0\u2000-\u200a\u3000]+/;
const FIGURE = /^[-+]?[\d０-９][\d０-９,.，．]*[%％]?$|^[-—/]$/;
const HAN = /[\u4e00-\u9fff]/;

/**
 * Whether the line of `source` that begins at `lineStart` is a row whose cells are parted by spaces:
 *
 * > 指标→2022年→2023年: two tabs or more
 * > 种子 38 21.46 / 农药 104 39.82: a name and its figures, beside another such row or heads as many
 */
export function isRow(source: string, lineStart: number): boolean {
  const line = lineAt(source, lineStart);
  if (line === null) return false;
  const tabs = line.split('\t');
  if (tabs.length > 2 && (tabs[1] as string).trim() !== '') return true;
  const cells = cellsOf(line);
  if (cells.length < 3) return false;
  const before = neighbour(source, lineStart - 2);
  const after = neighbour(source, lineStart + line.length + 1);
  if (isFigures(cells)) return [before, after].some((row) => row.length === cells.length && (isFigures(row) || isHead(row)));
  return isHead(cells) && after.length === cells.length && isFigures(after);
}

/** A name, a serial number before it or none, and nothing but figures behind. */
function isFigures(cells: readonly string[]): boolean {
  const name = /^\d{1,3}$/.test(cells[0] as string) ? 1 : 0;
  return HAN.test(cells[name] ?? '') && !/^\d/.test(cells[name] as string) && cells.length - name > 1 && cells.slice(name + 1).every((cell) => FIGURE.test(cell)) && cells.slice(name + 1).some((cell) => /\d|[０-９]/.test(cell));
}

function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => HAN.test(cell) && !/[。;；，,]/.test(cell));
}

/** The line that holds `place`, without its end; null where it is too long to be a row. */
function lineAt(source: string, place: number): string | null {
  const end = source.indexOf('\n', place);
  const stop = end < 0 ? source.length : end;
  return stop - place > LONGEST_ROW ? null : source.slice(place, stop);
}

/** The cells of the line that `place` stands in. */
function neighbour(source: string, place: number): readonly string[] {
  if (place < 0 || place >= source.length) return [];
  const start = source.lastIndexOf('\n', place) + 1;
  const line = place - start > LONGEST_ROW ? null : lineAt(source, start);
  return line === null ? [] : cellsOf(line);
}

function cellsOf(line: string): string[] {
  return line.trim().split(SPACES);
}
