import { createHash } from 'node:crypto';
import { extractReport } from '../../src/extract.ts';
import type { Observation } from '../../src/model/observation.ts';

/**
 * Reads a phrase as the body of a report and tells what was read, one item an observation that
 * has an indicator: `reconsideration.accepted=20`, with `{领域:公安}` for dimensions, `~change`,
 * `~target`, `~requirement` for a status other than actual, `@2019` for a stated year.
 * `|` in the phrase is a line end.
 */
export function readPhrase(phrase: string): string[] {
  const text = phrase.replaceAll('|', '\n');
  const bytes = Buffer.from(text);
  const report = extractReport({ path: 'phrase.txt', text, encoding: 'utf-8', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  return report.observations.filter((o) => o.indicator !== null).map(show);
}

function show(o: Observation): string {
  const value = o.range ? o.range.join('..') : String(o.value);
  const dimensions = Object.entries(o.dimensions).map(([name, v]) => `${name}:${v}`).join(',');
  const years = o.period?.basis === 'stated' ? [o.period.start.slice(0, 4), o.period.end.slice(0, 4)] : [];
  const period = years.length === 0 ? '' : `@${years[0] === years[1] ? years[0] : years.join('-')}`;
  return `${o.indicator}=${value}${dimensions === '' ? '' : `{${dimensions}}`}${o.status === 'actual' ? '' : `~${o.status}`}${period}`;
}
