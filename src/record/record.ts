import { sourceEnd, sourceStart } from '../fold/fold.ts';
import type { MetadataReading } from '../metadata/read.ts';
import type { HeadingSpan, ReadingText } from '../model/document.ts';
import type { Metadata, MetadataItem } from '../model/metadata.ts';
import type { Heading, Report } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/schema-version.ts';
import type { DecodedSource } from '../model/source.ts';
import type { IndicatorInfo } from '../packs/catalogue.ts';
import type { NumberReading } from '../quantity/quantity.ts';
import type { Figure } from '../reading/state/figure.ts';
import { CodePoints } from './code-points.ts';
import { makeLedger, type Accounted } from './ledger.ts';
import { makeObservations } from './observations.ts';
import { makeFindings } from './findings.ts';
import type { AuditFinding } from '../audit/finding.ts';
import type { Lang } from '../messages/words.ts';

/** What the stages found, in reading-text offsets. */
export interface RecordInput {
  readonly source: DecodedSource;
  readonly view: ReadingText;
  readonly metadata: MetadataReading;
  readonly headings: readonly HeadingSpan[];
  readonly numbers: NumberReading;
  readonly figures: readonly Figure[];
  readonly findings: readonly AuditFinding[];
  readonly indicators: ReadonlyMap<string, IndicatorInfo>;
  readonly lang: Lang;
}

/** Puts the record together: offsets become code points of the source. */
export function makeRecord(input: RecordInput): Report {
  const { source, view } = input;
  const points = new CodePoints(source.text);
  return {
    schemaVersion: SCHEMA_VERSION,
    source: { path: source.path, sha256: source.sha256, bytes: source.bytes, encoding: source.encoding, characters: points.length },
    metadata: makeMetadata(view, input.metadata, points),
    headings: makeHeadings(view, input.headings, points),
    observations: makeObservations(view, input.figures, points, input.indicators),
    findings: makeFindings(view, input.findings, points, input.lang),
    ledger: makeLedger(source.text, accountFor(view, input.numbers)),
  };
}

const ITEMS: readonly MetadataItem[] = ['title', 'issuer', 'region', 'year', 'publishedOn', 'documentNumber', 'indexNumber'];

function makeMetadata(view: ReadingText, reading: MetadataReading, points: CodePoints): Metadata {
  const evidence: Metadata['evidence'] = {};
  for (const item of ITEMS) {
    const found = reading[item];
    if (found) evidence[item] = { basis: found.basis, start: points.at(sourceStart(view, found.start)), end: points.at(sourceEnd(view, found.start, found.end)) };
  }
  return {
    title: reading.title?.value ?? null,
    issuer: reading.issuer?.value ?? null,
    region: reading.region ? { ...reading.region.value, path: [...reading.region.value.path] } : null,
    year: reading.year?.value ?? null,
    publishedOn: reading.publishedOn?.value ?? null,
    documentNumber: reading.documentNumber?.value ?? null,
    indexNumber: reading.indexNumber?.value ?? null,
    evidence,
  };
}

function makeHeadings(view: ReadingText, headings: readonly HeadingSpan[], points: CodePoints): Heading[] {
  return headings.map((h, i) => ({
    id: `h${i + 1}`,
    level: h.level,
    marker: h.marker,
    title: h.title,
    parent: h.parent < 0 ? null : `h${h.parent + 1}`,
    start: points.at(sourceStart(view, h.start)),
    end: points.at(sourceEnd(view, h.start, h.end)),
  }));
}

function accountFor(view: ReadingText, numbers: NumberReading): Accounted[] {
  const at = (start: number, end: number, reason: string | null): Accounted => ({ start: sourceStart(view, start), end: sourceEnd(view, start, end), reason });
  return [...numbers.quantities.map((q) => at(q.start, Math.max(q.end, q.textEnd), null)), ...numbers.excluded.map((x) => at(x.start, x.end, x.reason)), ...view.pageNumbers.map((span) => ({ ...span, reason: 'furniture' }))];
}
