import type { Observation } from '../model/observation.ts';
import type { Heading, Report } from '../model/record.ts';
import type { Cell } from './csv.ts';

/** The columns of the long table, in order. */
export const LONG_COLUMNS = [
  'report', 'region_code', 'region', 'year', 'indicator', 'name', 'label', 'value', 'low', 'high', 'unit', 'qualifier', 'status', 'origin',
  'period_start', 'period_end', 'dimensions', 'part_of', 'heading_path', 'quote', 'start', 'end',
] as const;

/** One row an observation, in the order of the record. `part_of` is the id of the total; rows carry `start` and `end` to cite by. */
export function longRows(report: Report): Cell[][] {
  const paths = headingPaths(report.headings);
  const { region, year } = report.metadata;
  const shared: readonly Cell[] = [report.source.path, region?.code ?? null, region?.officialName ?? null, year];
  return report.observations.map((o) => [...shared, ...observationCells(o, paths)]);
}

function observationCells(o: Observation, paths: ReadonlyMap<string, string>): Cell[] {
  return [
    o.indicator, o.name, o.label, o.decimal ?? o.value, o.range?.[0] ?? null, o.range?.[1] ?? null, o.unit, o.qualifier, o.status, o.origin,
    o.period?.start ?? null, o.period?.end ?? null, dimensionList(o.dimensions), o.partOf, paths.get(o.heading ?? '') ?? null, o.quote, o.start, o.end,
  ];
}

/** `领域=公安;层级=乡镇` in the order of the record; empty for none. A `;`, `=` or `\` inside is written with `\` before it. */
export function dimensionList(dimensions: Readonly<Record<string, string>>): string {
  const escape = (s: string): string => s.replace(/[\\;=]/g, '\\$&');
  return Object.entries(dimensions)
    .map(([key, value]) => `${escape(key)}=${escape(value)}`)
    .join(';');
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
