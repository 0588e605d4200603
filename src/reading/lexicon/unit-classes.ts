import type { UnitClass } from '../../quantity/units.ts';

/** A bit for each class of measure words. */
export const CLASS_BIT: Readonly<Record<UnitClass, number>> = {
  case: 1, item: 1 << 1, entry: 1 << 2, document: 1 << 3, body: 1 << 4, place: 1 << 5, device: 1 << 6, household: 1 << 7,
  person: 1 << 8, visit: 1 << 9,
  event: 1 << 10,
  money: 1 << 11, percent: 1 << 12, points: 1 << 13, times: 1 << 14, time: 1 << 15, score: 1 << 16, measure: 1 << 17, none: 1 << 18,
};

/** Things: their measure words change places freely from one province to another. */
export const THINGS = 0xff;

/** People, counted by heads or by visits. */
export const PEOPLE: number = CLASS_BIT.person | CLASS_BIT.visit;

const numbers = new Map<string, number>();

/** The number of a measure word, as small as can be; the same word has the same number as long as the program runs. */
export function unitNumber(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}

/** The bits of some classes. */
export function bitsOf(classes: readonly UnitClass[]): number {
  return classes.reduce((bits, unitClass) => bits | CLASS_BIT[unitClass], 0);
}
