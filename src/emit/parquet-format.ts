import type { TableChoice } from './choice.ts';
import type { Format } from './format.ts';
import { longColumns, longRows } from './long.ts';
import { streamedTable, wideTable } from './table-writer.ts';
import { wideRows } from './wide.ts';

/** The long table as Parquet. */
export function longParquet(choice: TableChoice): Format {
  const columns = longColumns(choice);
  const rows = longRows(columns, choice.where);
  return {
    piece: (report) => JSON.stringify(rows(report)),
    open: async (desk) => streamedTable(desk, (await import('./parquet.ts')).parquetTable(columns, choice.header)),
  };
}

/** The wide table as Parquet. */
export function wideParquet(choice: TableChoice): Format {
  const row = wideRows(choice);
  return {
    piece: (report) => JSON.stringify(row(report)),
    open: async (desk) => {
      const { parquetTable } = await import('./parquet.ts');
      return wideTable(desk, choice, (columns) => parquetTable(columns, choice.header));
    },
  };
}
