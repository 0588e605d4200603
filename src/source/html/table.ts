import type { Element } from './node.ts';

/** A cell of a table and how many columns and rows it takes. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** No table of a report is wider; a larger `colspan` is a slip or an attack. */
const MOST_COLUMNS = 200;

/** Cells with more characters than this hold paragraphs. */
const LONG_CELL = 200;

/** A table that mostly holds paragraphs lays out the page. */
const MOST_LONG = 0.6;

/** The rows of a table, those of a table within a cell left out. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] => row.children.filter((child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'));

/** The caption of a table, if it has one. */
export function captionOf(table: Element): Element | undefined {
  return table.children.find((child): child is Element => typeof child !== 'string' && child.tag === 'caption');
}

/**
 * The lines of a table of data: a `|` row for each row, each as wide as the table; a line of its own for a row
 * of one cell. `null` for a table that lays out the page: one column, a table within, paragraphs in its cells, or more columns than any table has.
 */
export function tableLines(table: Element, textOf: (cell: Element) => string): string[] | null {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell): Cell => ({ text: textOf(cell).replaceAll('|', '/'), columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') })));
  const cells = rows.flat();
  const total = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  const long = cells.reduce((sum, cell) => sum + (cell.text.length > LONG_CELL ? cell.text.length : 0), 0);
  if (rows.every((row) => row.length < 2) || rows.some((row) => row.length > MOST_COLUMNS) || long > total * MOST_LONG) return null;
  return printed(grid(rows), rows);
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, MOST_COLUMNS);
}

/**
 * Each cell at its place. Words stand in each place that their cell takes, so that every column and row keeps its
 * name; figures stand once, in the first.
 */
function grid(rows: readonly (readonly Cell[])[]): string[][] {
  const places: string[][] = rows.map(() => []);
  for (const [r, row] of rows.entries()) {
    let at = 0;
    for (const cell of row) {
      while (places[r]?.[at] !== undefined) at += 1;
      const again = /\d/.test(cell.text) ? '' : cell.text;
      for (let down = 0; down < cell.rows && r + down < rows.length; down += 1) {
        for (let right = 0; right < cell.columns && at + right < MOST_COLUMNS; right += 1) (places[r + down] as string[])[at + right] ??= down + right === 0 ? cell.text : again;
      }
      at += cell.columns;
    }
  }
  const width = Math.max(...places.map((row) => row.length));
  return places.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

function printed(places: readonly (readonly string[])[], rows: readonly (readonly Cell[])[]): string[] {
  const lines: string[] = [];
  let r = 0;
  while (r < places.length) {
    const row = rows[r] as readonly Cell[];
    const place = places[r] as readonly string[];
    // > 2023年行政复议情况统计表 : a row of one cell over the whole width is a caption.
    if (row.length === 1 && (row[0] as Cell).columns >= place.length && place.length > 1) {
      lines.push((row[0] as Cell).text);
      r += 1;
      continue;
    }
    const height = headHeight(rows, r);
    const merged = place.map((_, c) => [...new Set(places.slice(r, r + height).map((line) => line[c] ?? ''))].join(''));
    if (merged.some((text) => text !== '')) lines.push(`| ${merged.join(' | ')} |`);
    r += height;
  }
  return lines;
}

/**
 * How many rows a head takes: > 新收（two columns） over 行政复议 and 行政应诉. One name a column is made of
 * them. 1 for a row without figures' names over others.
 */
function headHeight(rows: readonly (readonly Cell[])[], r: number): number {
  const row = rows[r] as readonly Cell[];
  if (!row.some((cell) => cell.columns > 1) || row.some((cell) => /^\D{0,2}\d[\d.,%]*$/.test(cell.text))) return 1;
  const below = rows[r + 1];
  if (below === undefined || below.some((cell) => /^\D{0,2}\d[\d.,%]*\D{0,2}$/.test(cell.text))) return 1;
  return Math.min(Math.max(2, ...row.map((cell) => (cell.columns === 1 ? cell.rows : 1))), rows.length - r);
}
