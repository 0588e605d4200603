import type { Observation } from '../model/observation.ts';

/**
 * What was read of a sentence, one item an observation that has an indicator: `reconsideration.accepted=20`, with
 * `{领域:公安}` for dimensions, `~change`, `~target`, `~requirement` for a status other than actual, `@2019` or
 * `@2015-2017` for a stated period.
 */
export function readAs(observations: readonly Observation[]): string[] {
  return observations.filter((o) => o.indicator !== null).map(show);
}

function show(o: Observation): string {
  const value = o.range ? o.range.join('..') : String(o.value);
  const dimensions = Object.entries(o.dimensions).map(([name, v]) => `${name}:${v}`).join(',');
  const years = o.period?.basis === 'stated' ? [o.period.start.slice(0, 4), o.period.end.slice(0, 4)] : [];
  const period = years.length === 0 ? '' : `@${years[0] === years[1] ? years[0] : years.join('-')}`;
  return `${o.indicator}=${value}${dimensions === '' ? '' : `{${dimensions}}`}${o.status === 'actual' ? '' : `~${o.status}`}${period}`;
}
