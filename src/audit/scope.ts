import type { Figure } from '../reading/state/figure.ts';
import { addBounds, boundsOf, type Bounds } from './bounds.ts';
import type { Term } from './arithmetic.ts';
import type { Evidence } from './finding.ts';

/** A figure that can be calculated with: it happened, in its own period, and is a number or said to be none. */
export function counts(figure: Figure): boolean {
  return figure.status === 'actual' && !figure.past && figure.origin !== 'verbal';
}

/** Whether two figures speak of the same period and the same slice, in kindred measure words. */
export function comparable(a: Figure, b: Figure): boolean {
  return samePeriod(a, b) && sameDimensions(a, b);
}

export function samePeriod({ period: a }: Figure, { period: b }: Figure): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end);
}

function sameDimensions({ dimensions: a }: Figure, { dimensions: b }: Figure): boolean {
  if (a === b) return true;
  let count = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

/** 件 and 起 count the same, 件 and 件次 do not. Where a number has no measure word of its own the class decides. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return true;
  const [x, y] = [a.quantity.unitClass, b.quantity.unitClass];
  return (x === y || x === 'none' || y === 'none') && a.unit.endsWith('次') === b.unit.endsWith('次') && (a.unit === '%') === (b.unit === '%');
}

export const sameSentence = (a: Figure, b: Figure): boolean => a.zone.sentenceStart === b.zone.sentenceStart && a.zone.lineStart === b.zone.lineStart;

/** No more figures of one indicator in one paragraph are set against another figure than these: a paragraph with more is a list. */
const MOST = 40;

/** The figures of an indicator in the paragraph of another figure that can be set against it, in order of place. */
export function companions({ figures, byIndicator }: Evidence, anchor: Figure, indicator: string): number[] {
  const found: number[] = [];
  const all = byIndicator.get(indicator);
  if (all === undefined) return found;
  const { lineStart } = anchor.zone;
  for (let k = firstOfLine(figures, all, lineStart); k < all.length && found.length < MOST; k += 1) {
    const i = all[k] as number;
    const figure = figures[i] as Figure;
    if (figure.zone.lineStart !== lineStart) break;
    if (figure !== anchor && counts(figure) && comparable(anchor, figure)) found.push(i);
  }
  return found;
}

/** Where the figures of a paragraph begin in a list in order of place. */
function firstOfLine(figures: readonly Figure[], all: readonly number[], lineStart: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[all[middle] as number] as Figure).zone.lineStart < lineStart) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the anchor's own sentence, where there are any. */
export function nearest({ figures }: Evidence, anchor: Figure, indexes: readonly number[]): readonly number[] {
  const own = indexes.filter((i) => sameSentence(figures[i] as Figure, anchor));
  return own.length > 0 ? own : indexes;
}

/** Figures that are added up. */
export interface Side {
  readonly indexes: readonly number[];
  readonly terms: readonly Term[];
  readonly bounds: Bounds;
}

/** Adds figures up; `signs` where some are taken off. */
export function sideOf({ figures, view }: Pick<Evidence, 'figures' | 'view'>, indexes: readonly number[], signs?: readonly (1 | -1)[]): Side {
  const terms = indexes.map((i, k): Term => ({ figure: figures[i] as Figure, sign: signs?.[k] ?? 1 }));
  return { indexes, terms, bounds: addBounds(terms.map(({ figure, sign }) => ({ bounds: boundsOf(figure.quantity, view.text), sign }))) };
}

/** Whether all of the figures show one value. */
export function agree({ figures }: Evidence, indexes: readonly number[]): boolean {
  const first = figures[indexes[0] ?? -1]?.quantity.decimal;
  return indexes.every((i) => figures[i]?.quantity.decimal === first);
}

/** Whether one of the terms of a list (a|b) stands in some words. */
export function saysAny(words: string, list: string): boolean {
  return list.split('|').some((term) => words.includes(term));
}
