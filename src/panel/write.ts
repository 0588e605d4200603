import type { TableChoice } from '../emit/choice.ts';
import type { Cell, Column } from '../emit/column.ts';
import { csvTable, jsonTable, type TableWriter } from '../emit/table-writer.ts';
import type { Chunk, Desk } from '../emit/writer.ts';
import { PANEL_COLUMNS } from './long.ts';
import type { Panel } from './panel.ts';
import { panelWideColumns, panelWideRows } from './wide.ts';

export type PanelFormat = 'csv' | 'jsonl' | 'parquet' | 'xlsx';

/** Rows written at a time. */
const BATCH_ROWS = 1_000;

/** Writes a panel; a workbook has both layouts. */
export async function writePanel(panel: Panel, format: PanelFormat, layout: 'long' | 'wide', choice: TableChoice, { write, warn }: Pick<Desk, 'write' | 'warn'>): Promise<void> {
  const tables = { long: { columns: PANEL_COLUMNS as readonly Column[], rows: () => longRows(panel) }, wide: { columns: panelWideColumns(panel), rows: () => panelWideRows(panel) } };
  if (format === 'xlsx') {
    const { Workbook } = await import('../emit/xlsx/workbook.ts');
    const book = new Workbook(choice.header === 'zh' ? ['面板', '宽表'] : ['panel', 'wide'], choice.header);
    for (const { columns, rows } of [tables.long, tables.wide]) await writeTable(book.sheet(columns), rows(), write);
    return write(book.finish(warn));
  }
  const { columns, rows } = tables[layout];
  return writeTable(await tableOf(format, columns, choice), rows(), write);
}

async function tableOf(format: Exclude<PanelFormat, 'xlsx'>, columns: readonly Column[], choice: TableChoice): Promise<TableWriter> {
  if (format === 'parquet') return (await import('../emit/parquet.ts')).parquetTable(columns, choice.header);
  return format === 'csv' ? csvTable(columns, choice) : jsonTable(columns, choice.header);
}

function* longRows(panel: Panel): Generator<Cell[]> {
  for (const cell of panel.cells()) yield PANEL_COLUMNS.map((column) => column.cell(cell));
}

async function writeTable(table: TableWriter, rows: Iterable<Cell[]>, write: (chunk: Chunk) => Promise<void>): Promise<void> {
  await write(table.head());
  let batch: Cell[][] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    await write(table.rows(batch));
    batch = [];
  }
  await write(table.rows(batch));
  await write(table.tail());
}
