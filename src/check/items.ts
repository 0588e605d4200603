import type { Observation } from '../model/observation.ts';
import type { Finding, Heading, Report } from '../model/record.ts';

/** The parts of a record that can be compared by themselves; `indicators` is a narrower view of `observations`. */
export const SECTIONS = ['source', 'metadata', 'headings', 'indicators', 'observations', 'findings', 'ledger'] as const;
export type Section = (typeof SECTIONS)[number];

/** A thing of a record that is compared with its like: a heading, an observation, an item of the metadata. */
export interface Item {
  /** Two items of two records with one key are the same thing. */
  readonly key: string;
  /** What a reader calls it. */
  readonly name: string;
  /** Where it stands in the source, in code points; null for what stands nowhere. */
  readonly start: number | null;
  readonly end: number | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The items of a section in order. Names that shift when another item comes or goes (o7, h2) are put as what they
 * stand for, and the path of the source is left out, so that one change is one difference.
 */
export function itemsOf(report: Report, section: Section): Item[] {
  switch (section) {
    case 'source': {
      const { path: _path, ...fields } = report.source;
      return [whole(section, fields)];
    }
    case 'metadata':
      return metadataItems(report);
    case 'headings':
      return report.headings.map((heading) => headingItem(heading, report));
    case 'indicators':
      return report.observations.filter((o) => o.indicator !== null).map(indicatorItem);
    case 'observations':
      return report.observations.map((o) => observationItem(o, report));
    case 'findings':
      return report.findings.map((finding) => findingItem(finding, report));
    case 'ledger':
      return [whole(section, report.ledger)];
  }
}

function whole(name: string, fields: Readonly<Record<string, unknown>>): Item {
  return { key: name, name, start: null, end: null, fields };
}

function metadataItems({ metadata: { evidence, ...items } }: Report): Item[] {
  return Object.entries(items).map(([name, value]) => {
    const found = evidence[name as keyof typeof evidence];
    return { key: name, name, start: found?.start ?? null, end: found?.end ?? null, fields: { value, evidence: found ?? null } };
  });
}

function headingItem({ id: _id, start, end, parent, ...fields }: Heading, { headings }: Report): Item {
  const above = headings.find((heading) => heading.id === parent);
  return { key: String(start), name: `${fields.marker}${fields.title ?? ''}`, start, end: start + [...fields.marker].length, fields: { ...fields, parent: above ? headingName(above) : null, end } };
}

function indicatorItem(o: Observation): Item {
  const { indicator, value, range, decimal, unit, kind, qualifier, status, origin, period, dimensions, start, end } = o;
  return { key: String(start), name: observationName(o), start, end, fields: { indicator, value, range, decimal, unit, kind, qualifier, status, origin, period, dimensions, end } };
}

function observationItem(o: Observation, { observations, headings }: Report): Item {
  const { id: _id, start, partOf, heading, ...fields } = o;
  const total = observations.find((other) => other.id === partOf);
  const section = headings.find((other) => other.id === heading);
  return { key: String(start), name: observationName(o), start, end: o.end, fields: { ...fields, partOf: total ? observationName(total) : null, heading: section ? headingName(section) : null } };
}

/** The message follows from code and params, in whatever language it was asked for. */
function findingItem({ code, start, end, observations, message, ...fields }: Finding, report: Report): Item {
  const about = observations.map((id) => report.observations.find((o) => o.id === id)).map((o) => (o ? observationName(o) : null));
  return { key: `${code} ${start}`, name: `${code} ${message}`, start, end, fields: { ...fields, end, observations: about } };
}

/** > 20件@4567: a figure and its place tell it from every other. */
function observationName({ text, start }: Observation): string {
  return `${text}@${start}`;
}

/** Without the title: one that changes is one difference, not one for each figure below it. */
function headingName({ marker, start }: Heading): string {
  return `${marker}@${start}`;
}
