import type { Heading, Report } from '../model/record.ts';
import type { TableChoice } from './choice.ts';
import type { Cell, CellColumn } from './column.ts';
import { ALL_LONG_COLUMNS, LONG_COLUMNS, type LongSource } from './long-columns.ts';
import { selection } from './where.ts';

/** The columns chosen, in the order given; by itself the table has `own`. Ids are those of `ALL_LONG_COLUMNS`. */
export function longColumns({ columns }: TableChoice, own = LONG_COLUMNS): readonly CellColumn<LongSource>[] {
  return columns === null ? own : columns.flatMap((id) => ALL_LONG_COLUMNS.find((column) => column.id === id) ?? []);
}

/** Makes the rows of a report: one an observation, in the order of the record. */
export function longRows(columns: readonly CellColumn<LongSource>[], where: TableChoice['where']): (report: Report) => Cell[][] {
  const select = selection(where);
  return (report) => {
    const paths = headingPaths(report.headings);
    return report.observations.filter(select(report)).map((o) => columns.map(({ cell }) => cell({ o, report, paths })));
  };
}

/** For each heading id the titles from the top down, joined with ` / `; the marker stands for a heading without a title. */
export function headingPaths(headings: readonly Heading[]): Map<string, string> {
  const paths = new Map<string, string>();
  for (const h of headings) {
    const own = h.title === null ? h.marker : `${h.marker}${h.title}`;
    const above = paths.get(h.parent ?? '');
    paths.set(h.id, above === undefined ? own : `${above} / ${own}`);
  }
  return paths;
}
