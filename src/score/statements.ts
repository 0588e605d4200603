import type { Gold } from '../model/gold.ts';
import type { Observation } from '../model/observation.ts';
import { sameNumber, samePeriod } from './same.ts';
import type { Sheet } from './sheet.ts';

/** A figure said in words may begin or end this many characters from where the gold has it. */
const SLACK = 12;

/** Scores what is said in words: zeros as indicators, wholes as a share. */
export function scoreStatements(gold: Gold, observations: readonly Observation[], sheet: Sheet): void {
  const zeros = observations.filter((o) => o.origin === 'zero_statement');
  const free = new Set(zeros);
  for (const zero of gold.zeros) {
    const hit = zeros.find((o) => free.has(o) && o.indicator !== null && zero.indicators.includes(o.indicator) && meets(o, zero));
    if (hit) {
      free.delete(hit);
      sheet.indicator('right', hit.indicator ?? '');
      sheet.shares.period.note(samePeriod(zero.period ?? '', hit.period));
    } else {
      sheet.indicator('missed', zero.indicators[0] ?? '');
      sheet.miss('score/zero-missed', { wanted: zero.indicators.join('/'), quote: zero.quote });
    }
  }
  for (const { indicator, text, start } of free) {
    if (indicator === null) continue;
    sheet.indicator('wrong', indicator);
    sheet.miss('score/zero-wrong', { indicator, quote: text, at: start });
  }
  for (const whole of gold.verbal ?? []) {
    sheet.shares.verbal.note(observations.some((o) => o.indicator !== null && whole.indicators.includes(o.indicator) && sameNumber(o.value, whole.value) && meets(o, whole)));
  }
}

function meets({ start, end }: Observation, { at, quote }: { readonly at: number; readonly quote: string }): boolean {
  return start <= at + quote.length + SLACK && end >= at - SLACK;
}
