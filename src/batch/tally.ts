import type { Level, Report } from '../model/record.ts';

/** What a run found, for the closing line and the exit code. */
export interface Tally {
  readonly reports: number;
  readonly observations: number;
  /** Observations under an indicator. */
  readonly claimed: number;
  /** The ids of the indicators. */
  readonly indicators: ReadonlySet<string>;
  readonly findings: Readonly<Record<Level, number>>;
}

export const NO_REPORTS: Tally = { reports: 0, observations: 0, claimed: 0, indicators: new Set(), findings: { error: 0, warning: 0, info: 0 } };

/** The tally of one report. */
export function tallyOf(report: Report): Tally {
  const claimed = report.observations.flatMap((o) => (o.indicator === null ? [] : [o.indicator]));
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { level } of report.findings) findings[level] += 1;
  return { reports: 1, observations: report.observations.length, claimed: claimed.length, indicators: new Set(claimed), findings };
}

/** Two tallies as one. */
export function addTally(a: Tally, b: Tally): Tally {
  return {
    reports: a.reports + b.reports,
    observations: a.observations + b.observations,
    claimed: a.claimed + b.claimed,
    indicators: new Set([...a.indicators, ...b.indicators]),
    findings: { error: a.findings.error + b.findings.error, warning: a.findings.warning + b.findings.warning, info: a.findings.info + b.findings.info },
  };
}
