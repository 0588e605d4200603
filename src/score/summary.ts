import type { Count } from './counts.ts';
import { sumScores, type ReportScore } from './score.ts';
import { COUNTS, SHARES } from './sheet.ts';

/** Precision, recall and F1 with what they are made of. */
export interface CountSummary {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The figures of a score as plain values; each has a name such as `indicators.f1`, `unit`, `topics.counsel.f1`. */
export interface ScoreSummary extends Readonly<Record<(typeof COUNTS)[number], CountSummary>>, Readonly<Record<(typeof SHARES)[number], number>> {
  readonly reports: number;
  readonly topics: Readonly<Record<string, CountSummary>>;
}

export function summaryOf(scores: readonly ReportScore[]): ScoreSummary {
  const { counts, shares, topics } = sumScores(scores);
  const byName = <K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
  return {
    reports: scores.length,
    ...byName(COUNTS, (name) => countSummary(counts[name])),
    ...byName(SHARES, (name) => shares[name].value),
    topics: Object.fromEntries([...topics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => [name, countSummary(count)])),
  };
}

function countSummary({ precision, recall, f1, right, wrong, missed }: Count): CountSummary {
  return { p: precision, r: recall, f1, right, wrong, missed };
}

/** The figure that a name such as `indicators.f1` stands for; undefined where it stands for none. */
export function figureOf(summary: ScoreSummary, name: string): number | undefined {
  let value: unknown = summary;
  for (const part of name.split('.')) value = typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined;
  return typeof value === 'number' ? value : undefined;
}
