/** Rows of a table are no longer than this, in characters. */
const LONGEST_ROW = 160;

const SPACES = /[ \t\u00a0\u2000-\u200a\u3000]+/;
const CELL = /[^ \t\u00a0\u2000-\u200a\u3000]+/g;
const FIGURE = /^[-+]?[\d０-９][\d０-９,.，．]*[%％]?$|^[-—/]$/;
const HAN = /[\u4e00-\u9fff]/;

/** Names with their figures, a measure word between or none, a serial number before or none: W for words, F for a figure. */
const FIGURES = /^F?(?:W{1,2}F+)+$/;
const HEADS = /^W{2,}$/;
const VALUES = /^F{3,}$/;

/**
 * Whether the line of `source` that begins at `lineStart` is a row whose cells are parted by spaces:
 *
 * > 指标→2022年→2023年: two tabs or more
 * > 种子 38 21.46 / 公路客运班线 条 376 402: names and their figures, beside another such row or under heads
 */
export function isRow(source: string, lineStart: number): boolean {
  const line = lineAt(source, lineStart);
  if (line === null) return false;
  const tabs = line.split('\t');
  if (tabs.length > 2 && (tabs[1] as string).trim() !== '') return true;
  const shape = shapeOf(line);
  if (shape.length < 3) return false;
  const before = neighbour(source, lineStart - 2);
  const after = neighbour(source, lineStart + line.length + 1);
  // > 合计 93 89 150550 under rows that have a serial number too
  if (/^(?:合计|总计|小计|共计)\s/.test(line.trim()) && /^WF{2,}$/.test(shape)) return FIGURES.test(before) && before.length >= shape.length;
  // > 收到申请 受理 不予受理 审结 / 36 31 5 28: as many figures as heads above them
  if (VALUES.test(shape)) return HEADS.test(before) && before.length === shape.length;
  if (HEADS.test(shape) && VALUES.test(after) && after.length === shape.length) return true;
  if (FIGURES.test(shape)) return [before, after].some((other) => fits(shape, other) && (FIGURES.test(other) || HEADS.test(other)));
  return HEADS.test(shape) && FIGURES.test(after) && fits(after, shape);
}

/** A whole table on one line is no longer than this, in characters. */
const LONGEST_TABLE = 800;

/**
 * Where the rows behind the first one begin in a line that is a whole table: as many heads as a row has cells, then rows of
 * a name and its figures. Empty for any other line.
 *
 * > 类型 求助 投诉 咨询 件数 3126 1402 486 占比 62.3% 28.0% 9.7%
 */
export function rowStarts(source: string, lineStart: number): readonly number[] {
  const words = source.slice(lineStart, lineStart + LONGEST_TABLE + 1);
  const end = words.search(/[\r\n]/);
  if (end < 0 && words.length > LONGEST_TABLE) return [];
  const cells = [...words.slice(0, end < 0 ? words.length : end).matchAll(CELL)];
  const shape = cells.map(([cell]) => kindOf(cell)).join('');
  const heads = shape.indexOf('F') - 1;
  const rows = heads < 2 ? 0 : (shape.length - heads) / heads;
  if (!Number.isInteger(rows) || rows < (heads === 2 ? 2 : 1) || shape !== 'W'.repeat(heads) + `W${'F'.repeat(heads - 1)}`.repeat(rows)) return [];
  return Array.from({ length: rows }, (_, i) => lineStart + (cells[heads * (i + 1)] as RegExpExecArray).index);
}

/** > four heads over a row of eight cells, where a line break was lost */
function fits(a: string, b: string): boolean {
  return b.length > 2 && Math.max(a.length, b.length) % Math.min(a.length, b.length) === 0;
}

/** The line that begins at `start`, without its end; null where it is too long to be a row. */
function lineAt(source: string, start: number): string | null {
  const words = source.slice(start, start + LONGEST_ROW + 1);
  const end = words.indexOf('\n');
  return end < 0 && words.length > LONGEST_ROW ? null : words.slice(0, end < 0 ? words.length : end);
}

/** The shape of the line that `place` stands in. */
function neighbour(source: string, place: number): string {
  if (place < 0 || place >= source.length) return '';
  const from = Math.max(0, place - LONGEST_ROW);
  const start = from + source.slice(from, place + 1).lastIndexOf('\n') + 1;
  if (start === from && from > 0) return '';
  const line = lineAt(source, start);
  return line === null ? '' : shapeOf(line);
}

/** W for a cell of words, F for a figure or an empty mark, X for what no cell holds. */
function shapeOf(line: string): string {
  return line.trim().split(SPACES).map(kindOf).join('');
}

function kindOf(cell: string): string {
  if (FIGURE.test(cell)) return 'F';
  return HAN.test(cell) && !/[。;；，,]/.test(cell) ? 'W' : 'X';
}
