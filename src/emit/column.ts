/** An empty cell is `null`. A number in a string keeps its digits as they are. */
export type Cell = string | number | null;

/** `date` is a calendar day, `YYYY-MM-DD`; `number` has digits behind the point, or more of them than a double holds. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date';

/** A column of a table: what its header says and what its cells hold. */
export interface Column {
  readonly id: string;
  /** The header in Chinese. */
  readonly zh: string;
  readonly type: ColumnType;
  readonly note: { readonly zh: string; readonly en: string };
  /** The measure word of all its cells, where there is one. */
  readonly unit?: string;
  /** Cells repeat from row to row, as codes and names do. */
  readonly repeats?: boolean;
  /** In characters of a spreadsheet's column, where its type does not say it well. */
  readonly width?: number;
}

/** A column that takes its cell out of a source. */
export interface CellColumn<Source> extends Column {
  readonly cell: (source: Source) => Cell;
}

/** The language of a table's header: the columns' ids, or their Chinese names. */
export type HeaderKind = 'id' | 'zh';

/** The header of a table with these columns. */
export function headerOf(columns: readonly Column[], kind: HeaderKind): string[] {
  return columns.map((column) => (kind === 'zh' ? column.zh : column.id));
}
