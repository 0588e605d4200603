import type { HeadingSpan, Line, ReadingText, Span } from '../model/document.ts';
import type { MetadataReading } from '../metadata/read.ts';
import type { Level } from '../model/record.ts';
import type { Figure } from '../reading/figure.ts';

/** What every check looks at. Offsets are of the reading text. */
export interface AuditInput {
  readonly view: ReadingText;
  readonly lines: readonly Line[];
  readonly headings: readonly HeadingSpan[];
  readonly metadata: MetadataReading;
  readonly figures: readonly Figure[];
}

/** Something a reader should know, before it has words: `messages` gives them by code. */
export interface AuditFinding extends Span {
  readonly code: FindingCode;
  readonly level: Level;
  readonly params: Readonly<Record<string, string | number>>;
  /** Indexes of the figures concerned. */
  readonly figures: readonly number[];
}

export type FindingCode =
  | 'text/number-glued' | 'text/unit-missing' | 'text/short' | 'text/repeated' | 'text/cut-off'
  | 'metadata/year-missing' | 'metadata/region-missing' | 'metadata/title-missing' | 'metadata/heading-year'
  | 'audit/conflicting-values' | 'audit/rate-over-hundred';

/** One check: pure, in order of place. */
export type Check = (input: AuditInput) => readonly AuditFinding[];

/** A finding about one figure. */
export function aboutFigure(code: FindingCode, level: Level, figures: readonly Figure[], index: number, params: AuditFinding['params']): AuditFinding {
  const { quantity } = figures[index] as Figure;
  return { code, level, params, figures: [index], start: quantity.textStart, end: quantity.textEnd };
}
