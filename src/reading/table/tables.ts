import type { Line, Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { unitAt, type UnitRow } from '../../quantity/units.ts';
import type { TableCell } from './cell.ts';
import { isBareHead, isMeasureHead } from './column-period.ts';
import { headDimension } from '../rows/dimensions.ts';
import { readGrid, readNumbered, sumRow, type Cell } from './grid.ts';
import { headUnit, inNamedUnit, inSharedUnits, inUnit } from '../text/named-unit.ts';

export interface TableReading {
  /** The figures, those in tables with the measure word of their column. */
  readonly quantities: readonly Quantity[];
  /** Cells by index of quantity. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** A caption is no longer than this. */
const LONGEST_CAPTION = 40;

/** A cell is no longer than this. */
const LONGEST_CELL = 26;


/** Finds tables that a scrape flattened to a cell a line or to `|` rows, and gives their figures words and measure. */
export function readTables(text: string, lines: readonly Line[], quantities: readonly Quantity[]): TableReading {
  const cells = new Map<number, TableCell>();
  const starts = new Map(quantities.map((q, i) => [q.textStart, i]));
  let block: Cell[] = [];
  let rows: Cell[][] = [];
  let caption = -1; // start of the line above a table, where that is its caption
  let lead: number | null = null; // the same above cells that stand a line each
  let above: Line | null = null;
  for (const line of lines) {
    const bars = line.kind === 'text' && text.slice(line.start, line.end).split('|').length > 2;
    if (bars && rows.length === 0) caption = captionStart(text, above) ?? line.start;
    if (bars) rows.push(splitBars(text, line, starts, quantities));
    else if (rows.length > 0) rows = flushRows(text, rows, cells, caption);
    const cell = bars || line.kind !== 'text' ? null : lineCell(text, line, starts, quantities);
    if (cell && block.length === 0) lead = captionStart(text, above);
    if (cell) block.push(cell);
    else block = flushBlock(text, block, cells, lead);
    above = line;
  }
  flushRows(text, rows, cells, caption);
  flushBlock(text, block, cells, lead);
  return { quantities: inSharedUnits(text, quantities.map((q, i) => withUnit(text, q, cells.get(i)))), cells };
}

/** > …推动源头化解。12345热线办理情况见下表:  — the last sentence of the line above a table, where it is short and leads on to it; null elsewhere. */
function captionStart(text: string, above: Line | null): number | null {
  if (!above) return null;
  const words = text.slice(Math.max(above.start, above.end - LONGEST_CAPTION - 1), above.end);
  const stop = Math.max(words.lastIndexOf('。', words.length - 2), words.lastIndexOf(';'));
  const start = above.end - words.length + stop + 1;
  if (above.end - start > LONGEST_CAPTION || (words.endsWith('。') && !/如下|下表|见表/.test(words.slice(stop + 1)))) return null;
  return start;
}

/** > -26.3%, ↓5.3个百分点, 下降12% in the cell of a difference */
const SIGN = /^(?:[-+−↑↓▲▼]|同?比?(?:增长|上升|增加|提高|下降|减少|降低))/;
const DOWN = /^(?:[-−↓▼]|同?比?(?:下降|减少|降低))/;
const DIFFERENCE = /^(?:同比|较上年|比上年|与上年|增减|增幅|升降|变化|增长)/;

/** The direction that a figure's cell states under the head of a difference. */
function changeOf(text: string, cell: Span, head: Span): 1 | -1 | null {
  if (!DIFFERENCE.test(text.slice(head.start, head.end))) return null;
  return DOWN.test(text.slice(cell.start, cell.end)) ? -1 : 1;
}

/** The measure word that fills a cell of a row, behind its name. */
function rowUnit(text: string, row: readonly Cell[]): UnitRow | null {
  for (const cell of row.slice(1)) {
    const unit = cell.quantity === -1 ? unitAt(text, cell.start) : null;
    if (unit && unit.printed.length === cell.end - cell.start) return unit;
  }
  return null;
}

function lineCell(text: string, line: Span, starts: ReadonlyMap<number, number>, quantities: readonly Quantity[]): Cell | null {
  const signed = SIGN.exec(text.slice(line.start, line.start + 8))?.[0].length ?? 0;
  const index = starts.get(line.start + signed);
  if (index !== undefined && (quantities[index] as Quantity).textEnd === line.end) return { start: line.start, end: line.end, quantity: index };
  const words = text.slice(line.start, line.end);
  if (/^[-—/]+$/.test(words)) return { start: line.start, end: line.end, quantity: -2 };
  return words.length <= LONGEST_CELL && !/[。;!?]|,$/.test(words) && !/\d{2}/.test(words.replace(/^\d{1,4}$/, '').replace(/\([^)]*\)|(?:19|20)\d{2}/g, '')) ? { start: line.start, end: line.end, quantity: -1 } : null;
}

function splitBars(text: string, line: Span, starts: ReadonlyMap<number, number>, quantities: readonly Quantity[]): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i += 1) {
    if (i < line.end && text[i] !== '|') continue;
    if (i > from || (from > line.start && i < line.end)) cells.push(lineCell(text, { start: from, end: i }, starts, quantities) ?? { start: from, end: i, quantity: -1 });
    from = i + 1;
  }
  return cells;
}

/**
 * `|` rows: the first row without figures heads the columns; a row's first words name it.
 *
 * > 类型 | 求助 | 投诉 / 件数 | 3126 | 1402 / 占比 | 69.0% | 31.0%: turned, the heads are what the names are elsewhere
 */
function flushRows(text: string, rows: readonly (readonly Cell[])[], cells: Map<number, TableCell>, tableStart = rows[0]?.[0]?.start ?? 0): Cell[][] {
  let head: readonly Cell[] | null = null;
  const turned = rows.length > 1 && rows.slice(1).every((row) => row[0]?.quantity === -1 && isMeasureHead(text, row[0]));
  const width = rows[0]?.length ?? 0;
  for (const short of rows.flatMap((line) => apart(line, rows[0] as readonly Cell[]))) {
    const row: readonly Cell[] = head !== null && short.length < width ? (sumRow(short, width, text) ?? short) : short;
    if (row.every((cell) => cell.quantity < 0)) {
      // > 行政处罚实施数量(宗) |  |  | over 警告 | 罚款 | 合计: a head over all heads is their caption
      if (filled(row) > 1 && (head === null || filled(head) === 1)) head = row;
      continue;
    }
    const lead = row[0]?.quantity === -1 && /^\d+$/.test(text.slice(row[0].start, row[0].end)) ? 1 : 0;
    const name = row[lead]?.quantity === -1 ? (row[lead] as Cell) : null;
    const unit = rowUnit(text, row);
    let words: Cell | null = null;
    for (const [i, cell] of row.entries()) {
      if (cell.quantity === -1) words = cell;
      if (cell.quantity < 0) continue;
      const column = head?.length === row.length ? (head[i] as Cell) : words;
      if (column && name && turned) cells.set(cell.quantity, { column: name, row: column, names: head?.length === row.length ? (head[lead] as Cell) : null, tableStart, unit, change: changeOf(text, cell, name) });
      else if (column) cells.set(cell.quantity, { column, row: name === column ? null : name, names: head?.length === row.length ? (head[lead] as Cell) : null, tableStart, unit, change: changeOf(text, cell, column) });
    }
  }
  return [];
}

/** How many cells of a row hold words. */
function filled(row: readonly Cell[]): number {
  return row.filter((cell) => cell.quantity === -1 && cell.end > cell.start).length;
}

/** > 新能源公交车 | 辆 | 968 | 871 | 行政处罚案件 | 宗 | 2311 | 2768 under four heads: two rows whose line break was lost */
function apart(line: readonly Cell[], head: readonly Cell[]): (readonly Cell[])[] {
  const width = head.length;
  if (width < 3 || line.length === width || line.length % width !== 0 || head.some((cell) => cell.quantity >= 0)) return [line];
  return Array.from({ length: line.length / width }, (_, i) => line.slice(i * width, (i + 1) * width));
}

/** A cell a line: as many heads as figures behind them, or rows of a name and its figures under one set of heads. */
function flushBlock(text: string, block: readonly Cell[], cells: Map<number, TableCell>, caption: number | null): Cell[] {
  const grid = readNumbered(block, text) ?? readGrid(block, text);
  if (grid) {
    flushRows(text, grid, cells, caption ?? block[0]?.start);
    return [];
  }
  const runs: { words: Cell[]; figures: Cell[] }[] = [];
  for (const cell of block) {
    const last = runs.at(-1);
    if (cell.quantity === -1) {
      if (!last || last.figures.length > 0) runs.push({ words: [cell], figures: [] });
      else last.words.push(cell);
    } else last?.figures.push(cell);
  }
  let heads: readonly Cell[] = [];
  let tableStart = caption ?? block[0]?.start ?? 0;
  for (const [i, run] of runs.entries()) {
    const n = run.figures.length;
    if (n === 0) continue;
    const next = runs[i + 1];
    const rowsFollow = next !== undefined && next.words.length === 1 && next.figures.length === n && n > 1;
    const name = run.words.at(-1) as Cell;
    let row: Cell | null = null;
    if (run.words.length === 1 && heads.length === n && n > 1) row = name;
    else if (run.words.length > n && rowsFollow) [heads, row, tableStart] = [run.words.slice(-n - 1, -1), name, (run.words[0] as Cell).start];
    // > 项目 / 行政处罚(件) / 行政许可(件) / 数量 / 142 / 212: the last name is that of the row
    else if (run.words.length > n && isBareHead(text, name)) {
      // > 纠纷类型 / 婚姻家庭 / 邻里 / 件数 / 71 / 64: turned where a head stands over the names
      const names = run.words.at(-n - 2) ?? null;
      const turned = names !== null && headDimension(text.slice(names.start, names.end)) !== null;
      for (const [k, figure] of run.figures.entries()) {
        const head = run.words[run.words.length - n - 1 + k] as Cell;
        if (figure.quantity >= 0) cells.set(figure.quantity, { column: turned ? name : head, row: turned ? head : null, names: turned ? names : null, tableStart: turned ? tableStart : (run.words[0] as Cell).start, unit: null, change: null });
      }
      continue;
    }
    else if (run.words.length >= n) [heads, tableStart] = [run.words.slice(-n), run.words.length > n ? (run.words[0] as Cell).start : tableStart];
    else continue;
    for (const [k, figure] of run.figures.entries()) if (figure.quantity >= 0) cells.set(figure.quantity, { column: heads[k] as Cell, row, names: null, tableStart, unit: null, change: changeOf(text, figure, heads[k] as Cell) });
    if (row === null) heads = [];
  }
  return [];
}

/** > 罚没金额(万元) */
function withUnit(text: string, quantity: Quantity, cell: TableCell | undefined): Quantity {
  if (!cell) return inNamedUnit(text, quantity);
  if (quantity.unit !== '') return quantity;
  const unit = cell.unit ?? headUnit(text, cell.column) ?? (cell.row && headUnit(text, cell.row)) ?? captionUnit(text, cell);
  return unit ? inUnit(quantity, unit) : quantity;
}

/** > 情况见下表（单位：件、万元）: the caption stands this near to its table, in characters */
const CAPTION = 60;
const MONEY = /金额|款|资金|经费|费用|金$/;

/** The measure words of a caption: the money word is for columns of money, the first other one for the rest. */
function captionUnit(text: string, cell: TableCell): UnitRow | null {
  const near = text.slice(Math.max(0, cell.tableStart - CAPTION), cell.tableStart + CAPTION);
  const words = /单位:([^):\n]{1,20})/.exec(near)?.[1] ?? /数量?\(([^):\n]{1,4})\)(?=[\s|]*\n)/.exec(near)?.[1] ?? '';
  const units = words.split(/[、,/]/).flatMap((word) => unitAt(word, 0) ?? []);
  const money = MONEY.test(text.slice(cell.column.start, cell.column.end)) || (cell.row !== null && MONEY.test(text.slice(cell.row.start, cell.row.end)));
  return units.find((unit) => (unit.unitClass === 'money') === money) ?? null;
}
