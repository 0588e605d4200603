import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';
import { splitColumn } from './measure.ts';

/**
 * The indicator columns of a table in order: those of the catalogue in its order, then a pack's own, then the others by id, each
 * before those of its other measures, so that the same reports give the same columns whatever their order.
 */
export function inCatalogueOrder(indicators: Iterable<string>, own: readonly IndicatorInfo[] = []): string[] {
  const place = new Map([...listIndicators(), ...own].map(({ id }, i) => [id, i]));
  const rank = (column: string): number => place.get(splitColumn(column).indicator) ?? place.size;
  return [...new Set(indicators)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
