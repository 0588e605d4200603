import { words, type Lang } from '../messages/words.ts';
import type { Count } from './counts.ts';
import { sumScores, type ReportScore } from './score.ts';
import { COUNTS, SHARES } from './sheet.ts';

/** A score as text: a line a report, a line a topic, then all together. */
export function scoreText(scores: readonly ReportScore[], lang: Lang): string {
  const { counts, shares, topics } = sumScores(scores);
  const lines: string[] = [];
  const width = Math.max(...scores.map(({ report }) => report.length), ...[...topics.keys()].map((name) => name.length), 12);
  for (const { report, sheet } of scores) {
    lines.push(`${report.padEnd(width)}  ${words(lang, 'score/report', { quantities: percent(sheet.counts.quantities.f1), indicators: percent(sheet.counts.indicators.f1) })}`);
  }
  lines.push('');
  for (const [name, count] of [...topics].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`${name.padEnd(width)}  ${countWords(count, lang)}`);
  lines.push('');
  for (const name of COUNTS) lines.push(`${name.padEnd(width)}  ${countWords(counts[name], lang)}`);
  for (const name of SHARES) lines.push(`${name.padEnd(width)}  ${words(lang, 'score/share', { share: percent(shares[name].value), right: shares[name].right, total: shares[name].total })}`);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Everything that is not as the gold says: a line each, report first. */
export function missesText(scores: readonly ReportScore[], lang: Lang): string {
  return scores.flatMap(({ report, sheet }) => sheet.misses.map(({ code, params }) => `${report}\t${words(lang, code, params)}\n`)).join('');
}

function countWords({ precision, recall, f1, right, wrong, missed }: Count, lang: Lang): string {
  return words(lang, 'score/count', { p: percent(precision), r: percent(recall), f1: percent(f1), right, wrong, missed });
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
