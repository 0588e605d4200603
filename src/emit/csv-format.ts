import type { TableChoice } from './choice.ts';
import type { Column } from './column.ts';
import { csvRows } from './csv.ts';
import { framed, type Format, type Frame } from './format.ts';
import { longColumns, longRows } from './long.ts';
import { csvHead, csvTable, wideTable } from './table-writer.ts';
import { wideRows } from './wide.ts';

/** The long table as CSV. */
export function longCsv(choice: TableChoice): Format {
  const columns = longColumns(choice);
  const rows = longRows(columns, choice.where);
  return framed(() => headed(columns, choice), (report) => csvRows(rows(report)));
}

function headed(columns: readonly Column[], choice: TableChoice): Frame {
  const head = csvHead(columns, choice);
  return { head, between: '', tail: '', empty: head };
}

/** The wide table as CSV. */
export function wideCsv(choice: TableChoice): Format {
  const row = wideRows(choice);
  return { piece: (report) => JSON.stringify(row(report)), open: async (desk) => wideTable(desk, choice, (columns) => csvTable(columns, choice)) };
}
