import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import type { Cell } from './csv.ts';
import { settle } from './settle.ts';

/** A report as it goes into the wide table, before the columns of the table are known. Plain JSON. */
export interface WideRow {
  readonly report: string;
  readonly regionCode: string | null;
  readonly region: string | null;
  readonly year: number | null;
  /** By indicator id: the value, its digits as they are. */
  readonly values: Readonly<Record<string, Cell>>;
  /** By indicator id: the values that contradict each other. */
  readonly conflicts: Readonly<Record<string, readonly Cell[]>>;
}

const LEADING_COLUMNS = ['report', 'region_code', 'region', 'year'] as const;

/**
 * The wide row of a report: for each indicator the actual figure of the whole report year without
 * dimensions. Left to the long table: ranges, figures of part of the year, and a part whose total is of
 * the same indicator. Repeats of a value are one; contradictions go to `conflicts`.
 */
export function wideRow(report: Report): WideRow {
  const { region, year } = report.metadata;
  const values: Record<string, Cell> = {};
  const conflicts: Record<string, readonly Cell[]> = {};
  for (const [indicator, figures] of candidates(report)) {
    const settled = settle(figures);
    if (settled.length === 1) values[indicator] = settled[0] ?? null;
    else conflicts[indicator] = settled;
  }
  return { report: report.source.path, regionCode: region?.code ?? null, region: region?.officialName ?? null, year, values, conflicts };
}

/** The indicators of a row, those in conflict too: each has a column. */
export function wideIndicators(row: WideRow): string[] {
  return [...Object.keys(row.values), ...Object.keys(row.conflicts)];
}

/** The header for the given indicator columns. */
export function wideHeader(indicators: readonly string[]): Cell[] {
  return [...LEADING_COLUMNS, ...indicators, 'conflicts'];
}

/** A row under these indicator columns; the last cell names the conflicts as `id=20|23;id=1|2`. */
export function wideCells(row: WideRow, indicators: readonly string[]): Cell[] {
  const conflicts = Object.entries(row.conflicts).map(([id, values]) => `${id}=${values.join('|')}`);
  return [row.report, row.regionCode, row.region, row.year, ...indicators.map((id) => row.values[id] ?? null), conflicts.join(';')];
}

function candidates(report: Report): Map<string, Observation[]> {
  const { year } = report.metadata;
  const byId = new Map(report.observations.map((o) => [o.id, o]));
  const found = new Map<string, Observation[]>();
  for (const o of report.observations) {
    if (o.indicator === null || o.value === null || o.status !== 'actual' || Object.keys(o.dimensions).length > 0) continue;
    if (o.period?.start !== `${year}-01-01` || o.period.end !== `${year}-12-31`) continue;
    if (byId.get(o.partOf ?? '')?.indicator === o.indicator) continue;
    found.set(o.indicator, [...(found.get(o.indicator) ?? []), o]);
  }
  return found;
}
