import { columnsByMeasure } from '../emit/measure.ts';
import { settle } from '../emit/settle.ts';
import type { Region } from '../model/metadata.ts';
import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import { bodyOf } from './body.ts';

/** Where a value of the panel stands in which report. */
export interface PanelSource extends Pick<Observation, 'value' | 'decimal' | 'qualifier' | 'unit' | 'quote' | 'start' | 'end'> {
  readonly report: string;
  readonly reportYear: number;
}

/** What a report says of an indicator in a year and in one measure. More than one source where the report contradicts itself. */
export interface PanelFigure {
  readonly indicator: string;
  /** Its column in the wide table: the indicator, or one for another measure. */
  readonly column: string;
  readonly name: string;
  readonly year: number;
  readonly sources: readonly PanelSource[];
}

/** What a report gives to the panel. */
export interface PanelReport {
  readonly region: Region;
  /** Whose report it is, as `bodyOf` tells. */
  readonly body: string | null;
  readonly year: number;
  readonly figures: readonly PanelFigure[];
}

const columnOf = columnsByMeasure();

/**
 * The figures of a report for a panel: actual ones of a whole calendar year without dimensions, no part of a total of
 * the same indicator. `null` where region or year is not known: then they have no place.
 */
export function panelReport(report: Report): PanelReport | null {
  const { region, year } = report.metadata;
  if (region === null || year === null) return null;
  const groups = new Map<string, Observation[]>();
  const byId = new Map(report.observations.map((o) => [o.id, o]));
  for (const o of report.observations) {
    if (o.indicator === null || o.value === null || o.status !== 'actual' || Object.keys(o.dimensions).length > 0) continue;
    if (byId.get(o.partOf ?? '')?.indicator === o.indicator) continue;
    const of = wholeYear(o);
    const key = `${of} ${columnOf(o.indicator, o.unit)}`;
    if (of !== null) groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return { region, body: bodyOf(report.metadata), year, figures: [...groups.values()].map((group) => figureOf(group, report.source.path, year)) };
}

/** The year of a figure whose period is just that year. */
function wholeYear({ period }: Observation): number | null {
  const [, year] = /^(\d{4})-01-01$/.exec(period?.start ?? '') ?? [];
  return year !== undefined && period?.end === `${year}-12-31` ? Number(year) : null;
}

function figureOf(group: readonly Observation[], report: string, reportYear: number): PanelFigure {
  const sources = settle(group).flatMap((cell) => {
    const o = group.find(({ decimal, value }) => (decimal ?? value) === cell);
    return o === undefined ? [] : [{ report, reportYear, value: o.value, decimal: o.decimal, qualifier: o.qualifier, unit: o.unit, quote: o.quote, start: o.start, end: o.end }];
  });
  const [first] = group;
  const indicator = first?.indicator ?? '';
  return { indicator, column: columnOf(indicator, first?.unit ?? ''), name: first?.name ?? '', year: Number(first?.period?.start.slice(0, 4)), sources };
}
