import type { HeadingSpan, Line, ReadingText, Span } from '../model/document.ts';
import type { MetadataReading } from '../metadata/read.ts';
import type { Level } from '../model/record.ts';
import type { Pack } from '../packs/pack.ts';
import type { Figure } from '../reading/state/figure.ts';

/** What the audit works on. Offsets are of the reading text. */
export interface AuditInput {
  readonly view: ReadingText;
  readonly lines: readonly Line[];
  readonly headings: readonly HeadingSpan[];
  readonly metadata: MetadataReading;
  readonly figures: readonly Figure[];
  readonly pack: Pack;
}

/** What every check looks at: the input and two indexes of its figures. */
export interface Evidence extends AuditInput {
  /** Indexes of the figures of each indicator, in order of place. */
  readonly byIndicator: ReadonlyMap<string, readonly number[]>;
  /** Indexes of the direct parts of each total, in order of place. */
  readonly partsOf: ReadonlyMap<number, readonly number[]>;
}

/** Something a reader should know, before it has words: `messages` gives them by code. */
export interface AuditFinding extends Span {
  readonly code: FindingCode;
  readonly level: Level;
  readonly params: Readonly<Record<string, string | number>>;
  /** Indexes of the figures concerned. */
  readonly figures: readonly number[];
}

/**
 * Every code with its level: an error is arithmetic that cannot be right, a warning what is likely wrong or hinders
 * the use of the figures, info what a careful reader wants to look at.
 */
export const FINDING_LEVELS = {
  'audit/sum-mismatch': 'error',
  'audit/part-exceeds': 'error',
  'audit/rate-mismatch': 'error',
  'audit/share-mismatch': 'error',
  'audit/flow-mismatch': 'error',
  'audit/change-mismatch': 'error',
  'audit/rate-over-hundred': 'error',
  'audit/pair-exceeds': 'warning',
  'audit/conflicting-values': 'warning',
  'text/number-glued': 'warning',
  'text/scale-lost': 'warning',
  'text/short': 'warning',
  'text/unit-missing': 'info',
  'text/repeated': 'info',
  'text/cut-off': 'info',
  'metadata/year-missing': 'warning',
  'metadata/region-missing': 'warning',
  'metadata/title-missing': 'info',
  'metadata/heading-year': 'info',
} as const satisfies Readonly<Record<string, Level>>;

export type FindingCode = keyof typeof FINDING_LEVELS;

/** One check: pure, in order of place. */
export type Check = (evidence: Evidence) => readonly AuditFinding[];

/** A finding about some figures; it stands where the first of them begins to where the last ends. */
export function aboutFigures(code: FindingCode, figures: readonly Figure[], indexes: readonly number[], params: AuditFinding['params']): AuditFinding {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  const spans = sorted.map((i) => (figures[i] as Figure).quantity);
  return { code, level: FINDING_LEVELS[code], params, figures: sorted, start: Math.min(...spans.map((q) => q.textStart)), end: Math.max(...spans.map((q) => q.textEnd)) };
}

/** A finding about the whole page. */
export function aboutPage(code: FindingCode, { view }: AuditInput, params: AuditFinding['params'] = {}): AuditFinding {
  return { code, level: FINDING_LEVELS[code], params, figures: [], start: 0, end: view.text.length };
}

/** A finding about a stretch of text. */
export function aboutSpan(code: FindingCode, span: Span, params: AuditFinding['params'], figures: readonly number[] = []): AuditFinding {
  return { code, level: FINDING_LEVELS[code], params, figures, start: span.start, end: span.end };
}
