import type { UnitClass } from '../../quantity/units.ts';
import type { CompiledRow } from './compiled.ts';
import { CLASS_BIT, PEOPLE, THINGS, unitNumber } from '../lexicon/unit-classes.ts';

/** No fit: the row cannot be meant. */
export const NO_FIT = -Infinity;

/** A word that fits worse than this does not name a row without its context. */
export const KINDRED_FIT = 0.5;

/** 个 counts anything. */
const ANY_THING = unitNumber('个');

/** Measure words of what is no case. */
const NO_CASES = CLASS_BIT.body | CLASS_BIT.household | CLASS_BIT.place | CLASS_BIT.device;

/** Measure words that change places where the noun is said. */
const MATTERS = CLASS_BIT.case | CLASS_BIT.item | CLASS_BIT.entry | CLASS_BIT.document;

/** A figure's measure word. */
export interface Measure {
  /** `unitNumber` of the word. */
  readonly word: number;
  readonly unitClass: UnitClass;
  /** The class as a bit. */
  readonly bit: number;
}

export function measureOf(unit: string, unitClass: UnitClass): Measure {
  return { word: unitNumber(unit), unitClass, bit: CLASS_BIT[unitClass] };
}

/**
 * How well a measure word fits a row: 2 for a listed word, 1 for a word of a listed class, less
 * for a word of a kindred class (meaning beats the unit column), `NO_FIT` across families.
 */
export function unitFit(row: CompiledRow, { word, unitClass, bit }: Measure): number {
  if (row.unitWords.includes(word)) return 2;
  const listed = row.unitClasses;
  if ((listed & bit) !== 0) return 1;
  // > 家次 and 户次 count bodies as 家 and 户 do.
  if (unitClass === 'household' && (listed & CLASS_BIT.body) !== 0) return 1;
  if (unitClass === 'body' && (listed & CLASS_BIT.household) !== 0) return 0.5;
  // > 发展在线消费纠纷解决企业86家: bodies are no cases
  if ((bit & NO_CASES) !== 0 && word !== ANY_THING && (listed & ~(CLASS_BIT.case | CLASS_BIT.item)) === 0 && (listed & CLASS_BIT.case) !== 0) return NO_FIT;
  const family = (bit & THINGS) !== 0 ? THINGS : (bit & PEOPLE) !== 0 ? PEOPLE : bit;
  if ((listed & family) !== 0) return row.ownUnits ? NO_FIT : family === THINGS ? -4 : -0.5;
  // > 败诉4（…）: the unit was left out
  if (unitClass === 'none') return (listed & (THINGS | PEOPLE | CLASS_BIT.event)) !== 0 ? -0.5 : row.info.kind === 'amount' ? -3 : NO_FIT;
  return NO_FIT;
}

/** Cases, items, entries and documents: a row of some of them, and a measure word of any, or 个. */
export function isMatter(row: CompiledRow, { word, bit }: Measure): boolean {
  return (row.unitClasses & MATTERS) !== 0 && ((bit & MATTERS) !== 0 || word === ANY_THING);
}
