import type { TableChoice } from './choice.ts';
import { Codebook, CODEBOOK_COLUMNS } from './codebook.ts';
import type { Cell, Column } from './column.ts';
import { FINDING_COLUMNS } from './findings-table.ts';
import type { Format } from './format.ts';
import { ALL_LONG_COLUMNS } from './long-columns.ts';
import { longColumns } from './long.ts';
import { tablePieces, type TablePiece } from './table-piece.ts';
import { wideCells, type TableWriter } from './table-writer.ts';
import { WideColumns } from './wide-columns.ts';
import type { WideRow } from './wide.ts';
import type { Desk, Writer } from './writer.ts';

const SHEETS = { id: ['observations', 'wide', 'findings', 'codebook'], zh: ['观测值', '宽表', '核查结果', '编码本'] } as const;

/** A workbook: observations, one row a report, findings, and what the indicators mean. */
export function workbook(choice: TableChoice): Format {
  const columns = longColumns(choice, ALL_LONG_COLUMNS);
  const piece = tablePieces(columns, choice);
  return { piece: (report) => JSON.stringify(piece(report)), open: async (desk) => workbookWriter(desk, choice, columns) };
}

/** The observations are written as they come; the sheets behind them wait. */
async function workbookWriter(desk: Desk, choice: TableChoice, columns: readonly Column[]): Promise<Writer> {
  const { Workbook } = await import('./xlsx/workbook.ts');
  const book = new Workbook(SHEETS[choice.header], choice.header);
  const observations = book.sheet(columns);
  const [wide, findings] = [desk.spool(), desk.spool()];
  const found = new WideColumns(choice.own);
  const codebook = new Codebook(choice.own);
  await desk.write(observations.head());
  return {
    add: async (text) => {
      const piece = JSON.parse(text) as TablePiece;
      found.add(piece.wide);
      codebook.add(piece.found);
      await wide.add(JSON.stringify(piece.wide));
      for (const row of piece.findings) await findings.add(JSON.stringify(row));
      await desk.write(observations.rows(piece.observations));
    },
    finish: async () => {
      await desk.write(observations.tail());
      const wideColumns = found.columns(null);
      await writeSheet(desk, book.sheet(wideColumns), wide.lines(), (line) => wideCells(JSON.parse(line) as WideRow, wideColumns));
      await writeSheet(desk, book.sheet(FINDING_COLUMNS), findings.lines(), (line) => JSON.parse(line) as Cell[]);
      const rows = codebook.rows().map((row) => JSON.stringify(row));
      await writeSheet(desk, book.sheet(CODEBOOK_COLUMNS), rows, (line) => JSON.parse(line) as Cell[]);
      await desk.write(book.finish(desk.warn));
      return true;
    },
  };
}

async function writeSheet(desk: Desk, sheet: TableWriter, lines: AsyncIterable<string> | Iterable<string>, row: (line: string) => Cell[]): Promise<void> {
  await desk.write(sheet.head());
  for await (const line of lines) await desk.write(sheet.rows([row(line)]));
  await desk.write(sheet.tail());
}
