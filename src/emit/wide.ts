import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import type { TableChoice } from './choice.ts';
import type { Cell } from './column.ts';
import { columnsByMeasure, type ColumnOf } from './measure.ts';
import { settle } from './settle.ts';
import { selection } from './where.ts';

/** What is said of an indicator in a table: it comes with the figures, since a pack of one's own may name it. */
export interface IndicatorWords {
  readonly name: string;
  readonly unit: string;
}

/** A report as it goes into the wide table, before the columns of the table are known. Plain JSON. */
export interface WideRow {
  readonly report: string;
  readonly regionCode: string | null;
  readonly region: string | null;
  readonly year: number | null;
  /** By column, an indicator's id or one for another measure: the value, its digits as they are. */
  readonly values: Readonly<Record<string, Cell>>;
  /** By column: the values that contradict each other. */
  readonly conflicts: Readonly<Record<string, readonly Cell[]>>;
  /** By column. */
  readonly words: Readonly<Record<string, IndicatorWords>>;
}

/**
 * Makes the wide row of a report: for each indicator the actual figure of the whole report year without dimensions, in a
 * column for each measure where the report counts it in several. Left to the long table: ranges, figures of part of the
 * year, and a part whose total is of the same indicator. Repeats of a value are one; contradictions go to `conflicts`.
 */
export function wideRows({ where, own }: Pick<TableChoice, 'where' | 'own'>): (report: Report) => WideRow {
  const select = selection(where);
  const columnOf = columnsByMeasure(own);
  return (report) => {
    const { region, year } = report.metadata;
    const values: Record<string, Cell> = {};
    const conflicts: Record<string, readonly Cell[]> = {};
    const words: Record<string, IndicatorWords> = {};
    for (const [column, figures] of yearFigures(report, select(report), columnOf)) {
      const settled = settle(figures);
      if (settled.length === 1) values[column] = settled[0] ?? null;
      else conflicts[column] = settled;
      words[column] = { name: figures[0]?.name ?? column, unit: figures[0]?.unit ?? '' };
    }
    return { report: report.source.path, regionCode: region?.code ?? null, region: region?.officialName ?? null, year, values, conflicts, words };
  };
}

/** The columns that the figures of a row stand in, those in conflict too. */
export function wideFigures(row: WideRow): string[] {
  return Object.keys(row.words);
}

/** The cell of a row under a column of the wide table, an indicator's or one of those around them. `conflicts` reads `id=20|23;id=1|2`. */
export function wideCell(row: WideRow, column: string): Cell {
  switch (column) {
    case 'report':
      return row.report;
    case 'region_code':
      return row.regionCode;
    case 'region':
      return row.region;
    case 'year':
      return row.year;
    case 'conflicts':
      return Object.entries(row.conflicts).map(([id, values]) => `${id}=${values.join('|')}`).join(';') || null;
    default:
      return row.values[column] ?? null;
  }
}

function yearFigures(report: Report, wanted: (o: Observation) => boolean, columnOf: ColumnOf): Map<string, Observation[]> {
  const { year } = report.metadata;
  const byId = new Map(report.observations.map((o) => [o.id, o]));
  const found = new Map<string, Observation[]>();
  for (const o of report.observations) {
    if (o.indicator === null || o.value === null || o.status !== 'actual' || Object.keys(o.dimensions).length > 0 || !wanted(o)) continue;
    if (o.period?.start !== `${year}-01-01` || o.period.end !== `${year}-12-31`) continue;
    if (byId.get(o.partOf ?? '')?.indicator === o.indicator) continue;
    found.set(o.indicator, [...(found.get(o.indicator) ?? []), o]);
  }
  return new Map([...found].flatMap(([indicator, figures]) => [...byMeasure(indicator, figures, columnOf)]));
}

/** > 来访740批1540人次: only a report that counts an indicator in two measures needs a column more */
function byMeasure(indicator: string, figures: readonly Observation[], columnOf: ColumnOf): Map<string, Observation[]> {
  const columns = new Map<string, Observation[]>();
  for (const o of figures) {
    const column = columnOf(indicator, o.unit);
    columns.set(column, [...(columns.get(column) ?? []), o]);
  }
  return columns.size > 1 ? columns : new Map([[indicator, [...figures]]]);
}
