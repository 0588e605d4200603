import type { Figure } from './figure.ts';

/** No total has more parts. */
const MOST_PARTS = 40;

/**
 * The whole that a figure is a part of, where all its parts are told and add up to it; else the figure itself.
 *
 * > 收到申请1256件，其中自然人1189件、法人67件，较上年增长12.3%: of all of them
 */
export function wholeOf(figures: readonly Figure[], part: Figure): Figure {
  const whole = figures[part.partOf];
  if (!whole || whole.quantity.unit !== part.quantity.unit || figures.length - part.partOf > MOST_PARTS) return part;
  const parts = figures.slice(part.partOf + 1).filter(({ partOf, quantity, status }) => partOf === part.partOf && quantity.unit === part.quantity.unit && status !== 'change');
  const sum = parts.reduce((total, { quantity }) => total + Number(quantity.decimal ?? NaN), 0);
  return parts.length > 1 && sum === Number(whole.quantity.decimal) ? whole : part;
}
