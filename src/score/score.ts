import type { Gold } from '../model/gold.ts';
import type { Report } from '../model/record.ts';
import { scoreFigures } from './figures.ts';
import { scoreHeadings, scoreMetadata } from './outline.ts';
import { Sheet } from './sheet.ts';
import { scoreStatements } from './statements.ts';

/** The score of one report. */
export interface ReportScore {
  /** The base name of the report's file, by which gold and record find each other. */
  readonly report: string;
  readonly sheet: Sheet;
}

/**
 * Holds a record against its gold; of a report without record everything is missed.
 *
 * `quantities`: found at the right place with the right value; a number that is no quantity counts against precision.
 * `indicators`: a quantity or a zero in words under the right indicator; a wrong one counts against both.
 * `unit`, `period`, `status`, `qualifier`, `dimensions`: share right of the quantities or indicators found.
 * `headings`: level, marker and place; `titles`: share right of those found. `metadata`: share of its items.
 */
export function scoreReport(gold: Gold, record: Report | null): ReportScore {
  const sheet = new Sheet();
  if (!record) sheet.miss('score/report-missing');
  const observations = record?.observations ?? [];
  scoreFigures(gold, observations, sheet);
  scoreStatements(gold, observations, sheet);
  scoreHeadings(gold, record?.headings ?? [], sheet);
  scoreMetadata(gold, record?.metadata ?? null, sheet);
  return { report: gold.report, sheet };
}

/** All reports together. */
export function sumScores(scores: readonly ReportScore[]): Sheet {
  const total = new Sheet();
  for (const { sheet } of scores) total.add(sheet);
  return total;
}
