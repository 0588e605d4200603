import type { Gold } from '../model/gold.ts';
import type { Observation } from '../model/observation.ts';
import { sameDimensions, sameNumber, samePeriod, sameQualifier, sameUnit } from './same.ts';
import type { Sheet } from './sheet.ts';

type GoldObservation = Gold['observations'][number];

/** Scores the printed numbers: found at their place with their value, and under the right indicator. */
export function scoreFigures(gold: Gold, observations: readonly Observation[], sheet: Sheet): void {
  const byStart = new Map<number, Observation[]>();
  for (const o of observations) if (o.origin === 'number') byStart.set(o.start, [...(byStart.get(o.start) ?? []), o]);
  for (const wanted of gold.observations) if (!wanted.optional) scoreFigure(wanted, byStart.get(wanted.at) ?? [], sheet);
  const known = new Set(gold.observations.map(({ at }) => at));
  for (const [at, read] of byStart) if (!known.has(at)) scoreNoQuantity(at, read, sheet);
}

function scoreFigure(gold: GoldObservation, read: readonly Observation[], sheet: Sheet): void {
  const { at, text, unit, indicators = [] } = gold;
  const missed = sheet.counts.quantities.missed;
  const before = sheet.misses.length;
  const right = read.filter((o) => (gold.range ? sameNumber(o.range?.[0], gold.range[0]) && sameNumber(o.range?.[1], gold.range[1]) : sameNumber(o.value, gold.value ?? null)));
  const [first] = right;
  if (first) {
    sheet.counts.quantities.right += 1;
    sheet.shares.unit.note(sameUnit(first.unit, unit));
    sheet.shares.qualifier.note(sameQualifier(first.qualifier, gold.qualifier));
    sheet.shares.status.note(first.status === gold.status);
  } else {
    sheet.counts.quantities.missed += 1;
    sheet.miss('score/quantity-missed', { figure: text + unit, at, read: read.map((o) => String(o.value)).join(', ') || '–' });
  }
  const free = new Set(read.filter((o) => o.indicator !== null));
  const groups = gold.all ? indicators.map((id) => [id]) : indicators.length > 0 ? [indicators] : [];
  for (const ids of groups) claim(gold, ids, right, read, free, sheet);
  for (const o of free) wrongIndicator(o, indicators.join('/') || '–', sheet);
  const isRight = sheet.counts.quantities.missed === missed && !sheet.misses.slice(before).some(({ code }) => code.startsWith('score/indicator-'));
  sheet.verdicts.push({ at, text, isRight, read: idsOf(read), wanted: indicators });
}

/** One of `ids` is wanted: it takes a figure that is not yet taken. */
function claim(gold: GoldObservation, ids: readonly string[], right: readonly Observation[], read: readonly Observation[], free: Set<Observation>, sheet: Sheet): void {
  const { at, text, unit, period } = gold;
  const hit = right.find((o) => free.has(o) && o.indicator !== null && ids.includes(o.indicator));
  if (!hit || hit.indicator === null) {
    sheet.indicator('missed', ids[0] ?? '');
    sheet.miss('score/indicator-missed', { wanted: ids.join('/'), figure: text + unit, at, read: idsOf(read).join(', ') || '–' });
    return;
  }
  free.delete(hit);
  sheet.indicator('right', hit.indicator);
  const inTime = samePeriod(period, hit.period);
  sheet.shares.period.note(inTime);
  if (gold.dimensions) sheet.shares.dimensions.note(sameDimensions(gold.dimensions, hit.dimensions));
  if (!inTime) sheet.miss('score/period-wrong', { indicator: hit.indicator, figure: text, wanted: period, read: hit.period ? `${hit.period.start}..${hit.period.end}` : '–' });
}

function scoreNoQuantity(at: number, read: readonly Observation[], sheet: Sheet): void {
  const text = read[0]?.text ?? '';
  sheet.counts.quantities.wrong += 1;
  sheet.miss('score/quantity-wrong', { figure: text, at });
  const claimed = read.filter((o) => o.indicator !== null);
  for (const o of claimed) wrongIndicator(o, '–', sheet);
  if (claimed.length > 0) sheet.verdicts.push({ at, text, isRight: false, read: idsOf(read), wanted: [] });
}

function wrongIndicator({ indicator, text, start }: Observation, wanted: string, sheet: Sheet): void {
  sheet.indicator('wrong', indicator ?? '');
  sheet.miss('score/indicator-wrong', { indicator: indicator ?? '', figure: text, at: start, wanted });
}

function idsOf(observations: readonly Observation[]): string[] {
  return observations.map((o) => o.indicator ?? '–');
}
