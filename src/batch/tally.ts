import type { Level, Report } from '../model/record.ts';

/** What one report holds. Plain values, so that a worker can send them. */
export interface Tally {
  readonly observations: number;
  /** The indicator of each observation that has one. */
  readonly indicators: readonly string[];
  readonly findings: Readonly<Record<Level, number>>;
  /** The code of each finding. */
  readonly codes: readonly string[];
}

export function tallyOf(report: Report): Tally {
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { level } of report.findings) findings[level] += 1;
  const indicators = report.observations.flatMap((o) => (o.indicator === null ? [] : [o.indicator]));
  return { observations: report.observations.length, indicators, findings, codes: report.findings.map(({ code }) => code) };
}

/** What a run found, for the closing line and the exit code. */
export class Totals {
  reports = 0;
  observations = 0;
  /** Observations under an indicator. */
  claimed = 0;
  /** Inputs that gave no record. */
  failed = 0;
  /** Whether the reader of the output closed it before the end. */
  closed = false;
  readonly indicators = new Set<string>();
  readonly findings: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  /** How many findings of each code. */
  readonly codes = new Map<string, number>();

  /** Counts one report in. */
  add(tally: Tally): void {
    this.reports += 1;
    this.observations += tally.observations;
    this.claimed += tally.indicators.length;
    for (const id of tally.indicators) this.indicators.add(id);
    for (const code of tally.codes) this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    for (const level of ['error', 'warning', 'info'] as const) this.findings[level] += tally.findings[level];
  }
}
