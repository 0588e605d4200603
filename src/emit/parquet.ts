import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { headerOf, type Cell, type Column, type HeaderKind } from './column.ts';
import type { TableWriter } from './table-writer.ts';

/** Rows of a row group. Larger groups compress little better; a group of the long table is held in some 50 MB. */
const GROUP_ROWS = 20_000;

/**
 * A table as Parquet: text as UTF-8 strings, those that repeat with a dictionary; integers INT32, numbers DOUBLE,
 * days DATE. Every column may be null. Rows are held until a row group is full.
 */
export function parquetTable(columns: readonly Column[], header: HeaderKind): TableWriter {
  const names = headerOf(columns, header);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns, names), createdBy: 'fazhi' });
  let held: (readonly Cell[])[] = [];
  const writeGroup = (): void => {
    const group = held;
    held = [];
    const columnData = columns.map((column, i) => columnSource(column, names[i] ?? column.id, group.map((row) => typedCell(column, row[i] ?? null))));
    void writer.write({ columnData, rowGroupSize: GROUP_ROWS });
  };
  return {
    head: () => taken(bytes),
    rows: (rows) => {
      for (const row of rows) {
        held.push(row);
        if (held.length === GROUP_ROWS) writeGroup();
      }
      return taken(bytes);
    },
    tail: () => {
      if (held.length > 0) writeGroup();
      void writer.finish();
      return taken(bytes);
    },
  };
}

/** The bytes written since the last call. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}

function schemaOf(columns: readonly Column[], names: readonly string[]): SchemaElement[] {
  const types = { text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, integer: { type: 'INT32' }, number: { type: 'DOUBLE' }, date: { type: 'INT32', converted_type: 'DATE' } } as const;
  return [{ name: 'fazhi', num_children: columns.length }, ...columns.map(({ type }, i) => ({ name: names[i] ?? '', repetition_type: 'OPTIONAL' as const, ...types[type] }))];
}

function columnSource(column: Column, name: string, data: (string | number | Date | null)[]): ColumnSource {
  const dictionary = column.type === 'text' && column.repeats === true && data.some((cell) => cell !== null);
  return { name, data, ...(dictionary ? { encoding: 'RLE_DICTIONARY' } : {}) };
}

function typedCell({ type }: Column, cell: Cell): string | number | Date | null {
  if (cell === null) return null;
  if (type === 'text') return String(cell);
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : Number(cell);
}
