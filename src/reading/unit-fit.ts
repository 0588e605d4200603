import type { UnitClass } from '../quantity/units.ts';
import type { CompiledRow } from './compile.ts';

/** Classes whose words change places freely from one province to another. */
const FAMILIES: Readonly<Record<UnitClass, string>> = {
  case: 'thing', item: 'thing', entry: 'thing', document: 'thing', body: 'thing', place: 'thing', device: 'thing', household: 'thing',
  person: 'people', visit: 'people',
  event: 'event',
  money: 'money', percent: 'percent', points: 'points', times: 'times', time: 'time', score: 'score', measure: 'measure', none: 'none',
};

/** No fit: the row cannot be meant. */
export const NO_FIT = -Infinity;

/**
 * How well a measure word fits a row: 2 for a listed word, 1 for a word of a listed class, less
 * for a word of a kindred class (meaning beats the unit column), `NO_FIT` across families.
 */
export function unitFit(row: CompiledRow, unit: string, unitClass: UnitClass): number {
  if (row.units.has(unit)) return 2;
  if (row.unitClasses.has(unitClass)) return 1;
  // > 家次 and 户次 count bodies as 家 and 户 do.
  if (unitClass === 'household' && row.unitClasses.has('body')) return 1;
  if (unitClass === 'body' && row.unitClasses.has('household')) return 0.5;
  const family = FAMILIES[unitClass];
  for (const listed of row.unitClasses) {
    if (FAMILIES[listed] === family) return row.row.units !== undefined ? NO_FIT : family === 'thing' ? -4 : -0.5;
  }
  // > 败诉4（…）: the unit was left out
  if (unitClass === 'none') return [...row.unitClasses].some((c) => ['thing', 'people', 'event'].includes(FAMILIES[c])) ? -0.5 : row.info.kind === 'amount' ? -3 : NO_FIT;
  return NO_FIT;
}
