import type { Report } from '../model/record.ts';
import type { TableChoice } from './choice.ts';
import { countFound, type Found } from './codebook.ts';
import type { Cell, CellColumn } from './column.ts';
import { findingRows } from './findings-table.ts';
import type { LongSource } from './long-columns.ts';
import { longRows } from './long.ts';
import { wideRows, type WideRow } from './wide.ts';

/** What a report gives to a document of several tables. Plain JSON. */
export interface TablePiece {
  readonly observations: Cell[][];
  readonly wide: WideRow;
  readonly findings: Cell[][];
  readonly found: Found;
}

/** Makes the piece of a report. `columns` are those of its observations. */
export function tablePieces(columns: readonly CellColumn<LongSource>[], choice: TableChoice): (report: Report) => TablePiece {
  const { where } = choice;
  const [observations, wide, findings, found] = [longRows(columns, where), wideRows(choice), findingRows(where), countFound(where)];
  return (report) => ({ observations: observations(report), wide: wide(report), findings: findings(report), found: found(report) });
}
