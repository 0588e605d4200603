import { BYTE_ORDER_MARK, csvRows } from './csv.ts';
import { headerOf, type Cell, type Column, type HeaderKind } from './column.ts';
import type { TableChoice } from './choice.ts';
import type { Chunk, Desk, Writer } from './writer.ts';
import { WideColumns } from './wide-columns.ts';
import { wideCell, type WideRow } from './wide.ts';

/** A table at work: plain rows in, its bytes out, in order. */
export interface TableWriter {
  readonly head: () => Chunk;
  readonly rows: (rows: readonly (readonly Cell[])[]) => Chunk;
  readonly tail: () => Chunk;
}

/** Makes the table of columns, once they are known. */
export type TableMaker = (columns: readonly Column[]) => TableWriter;

/** The pieces are rows as JSON; each is written as it comes. */
export async function streamedTable(desk: Desk, table: TableWriter): Promise<Writer> {
  await desk.write(table.head());
  return {
    add: async (piece) => desk.write(table.rows(JSON.parse(piece) as Cell[][])),
    finish: async () => {
      await desk.write(table.tail());
      return true;
    },
  };
}

/** The pieces are wide rows as JSON. The columns are known only after the last one, so they wait in a spool. */
export async function wideTable(desk: Desk, choice: TableChoice, make: TableMaker): Promise<Writer> {
  const spool = desk.spool();
  const columns = new WideColumns(choice.own);
  return {
    add: async (piece) => {
      columns.add(JSON.parse(piece) as WideRow);
      await spool.add(piece);
    },
    finish: async () => {
      const found = columns.columns(choice.columns);
      const table = make(found);
      await desk.write(table.head());
      for await (const line of spool.lines()) await desk.write(table.rows([wideCells(JSON.parse(line) as WideRow, found)]));
      await desk.write(table.tail());
      return true;
    },
  };
}

/** A wide row under these columns. */
export function wideCells(row: WideRow, columns: readonly Column[]): Cell[] {
  return columns.map(({ id }) => wideCell(row, id));
}

/** A table as CSV. */
export function csvTable(columns: readonly Column[], { bom, header }: Pick<TableChoice, 'bom' | 'header'>): TableWriter {
  return { head: () => csvHead(columns, { bom, header }), rows: csvRows, tail: () => '' };
}

/** A table as JSON Lines: an object a row, with numbers as numbers. */
export function jsonTable(columns: readonly Column[], header: HeaderKind): TableWriter {
  const names = headerOf(columns, header);
  const typed = ({ type }: Column, cell: Cell): Cell => (cell !== null && (type === 'number' || type === 'integer') ? Number(cell) : cell);
  const line = (row: readonly Cell[]): string => `${JSON.stringify(Object.fromEntries(columns.map((column, i) => [names[i], typed(column, row[i] ?? null)])))}\n`;
  return { head: () => '', rows: (rows) => rows.map(line).join(''), tail: () => '' };
}

/** The first line of a CSV. */
export function csvHead(columns: readonly Column[], { bom, header }: Pick<TableChoice, 'bom' | 'header'>): string {
  return (bom ? BYTE_ORDER_MARK : '') + csvRows([headerOf(columns, header)]);
}
