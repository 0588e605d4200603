import { scalePower } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** What a printed figure can stand for; both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** 约 and 左右 reach this far to either side, as a share of the value. */
const ABOUT = 0.1;

const DIGITS = /[\d, ]+/y;
const PRINTED = /(?:\.(\d+))?[余多几来]?([百千万亿]*)/y;

/** What a figure can stand for: 20件 is 20; 2.1万件 is 20500 to 22000, rounded or cut off; 40余个 is 40 and more; 1-2名 is 1 to 2. */
export function boundsOf(quantity: Quantity, text: string): Bounds {
  return hedged(quantity, quantity.han ? 0 : stepOf(quantity, text));
}

/** What a printed rate can stand for; 64% is 63.5 to 65, rounded or cut off. */
export function rateBounds(quantity: Quantity): Bounds {
  const fraction = quantity.decimal?.split('.')[1] ?? '';
  return hedged(quantity, 10 ** -fraction.length);
}

function hedged(quantity: Quantity, step: number): Bounds {
  if (quantity.range) return { low: Number(quantity.range[0]), high: Number(quantity.range[1]) };
  const value = Number(quantity.decimal);
  switch (quantity.qualifier) {
    case 'more_than':
    case 'at_least': return { low: value, high: Infinity };
    case 'less_than':
    case 'at_most': return { low: -Infinity, high: value };
    case 'about': return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
    case 'exact': return { low: value - step / 2, high: value + step };
  }
}

/** The unit of the last printed digit where the figure is a rounded one, 0 for a count printed in full. */
function stepOf(quantity: Quantity, text: string): number {
  // 21234 is exact, printed 2.1234万 or not.
  if (quantity.decimal === null || (!quantity.decimal.endsWith('0') && !quantity.decimal.includes('.'))) return 0;
  if (!/[.百千万亿]/.test(text.slice(quantity.start, quantity.textEnd))) return 0;
  DIGITS.lastIndex = quantity.start;
  PRINTED.lastIndex = DIGITS.test(text) ? DIGITS.lastIndex : quantity.start;
  const [, fraction = '', scale = ''] = PRINTED.exec(text) as RegExpExecArray;
  return fraction === '' && scale === '' ? 0 : 10 ** (scalePower(scale) - fraction.length);
}

/** Sums of what figures can stand for; one with a sign of -1 is taken off. */
export function addBounds(all: readonly { readonly bounds: Bounds; readonly sign: 1 | -1 }[]): Bounds {
  let [low, high] = [0, 0];
  for (const { bounds, sign } of all) {
    low += sign > 0 ? bounds.low : -bounds.high;
    high += sign > 0 ? bounds.high : -bounds.low;
  }
  return { low, high };
}

/** Room for the error of binary fractions, as a share of the value. */
const GRAIN = 1e-9;

/** Whether two figures can stand for the same. */
export function meets(a: Bounds, b: Bounds): boolean {
  return !exceeds(a, b) && !exceeds(b, a);
}

/** Whether the first is more than the second, whatever both stand for. */
export function exceeds(a: Bounds, b: Bounds): boolean {
  return a.low > b.high + GRAIN * Math.max(1, Math.abs(b.high));
}
