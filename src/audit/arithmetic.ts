import type { Figure } from '../reading/state/figure.ts';

/** How many digits stand behind the point. */
const places = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** A figure as it is written in a sum: 72, 4.88%, 40余, 1-2. */
export function written({ quantity, unit }: Figure): string {
  const value = quantity.range ? quantity.range.join('-') : (quantity.decimal ?? '');
  const sign = unit === '%' || unit === '‰' ? unit : '';
  switch (quantity.qualifier) {
    case 'more_than': return `>${value}${sign}`;
    case 'at_least': return `≥${value}${sign}`;
    case 'less_than': return `<${value}${sign}`;
    case 'at_most': return `≤${value}${sign}`;
    case 'about': return `≈${value}${sign}`;
    case 'exact': return `${value}${sign}`;
  }
}

/** A term of a sum: a figure that is added or taken off. */
export interface Term {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** 72 + 850 = 922; a single figure as it is. The sum has as many digits behind the point as its finest term. */
export function writtenSum(terms: readonly Term[]): string {
  const sum = terms.map(({ figure, sign }, i) => `${i === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '}${written(figure)}`).join('');
  return terms.length === 1 ? sum : `${sum} = ${total(terms)}`;
}

/** The sum of the printed values. */
export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { figure, sign }) => sum + sign * Number(figure.quantity.decimal ?? figure.quantity.range?.[0] ?? 0), 0);
}

/** The same as it is written, with as many digits behind the point as its finest term. */
export function total(terms: readonly Term[]): string {
  const digits = Math.max(...terms.map(({ figure }) => places(figure.quantity.decimal ?? '0')));
  return sumOf(terms).toFixed(digits).replace('-', '−');
}

/** 60 ÷ 94 = 63.83%, with two digits more than the rate is printed with, four at most. */
export function writtenRate(part: readonly Term[], base: readonly Term[], rate: Figure): string {
  const inside = (terms: readonly Term[]): string => (terms.length === 1 ? written((terms[0] as Term).figure) : `(${writtenSum(terms).replace(/ = .*$/, '')})`);
  const value = (100 * sumOf(part)) / sumOf(base);
  return `${inside(part)} ÷ ${inside(base)} = ${value.toFixed(Math.min(4, Math.max(2, places(rate.quantity.decimal ?? '0') + 1)))}%`;
}
