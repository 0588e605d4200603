import type { Quantity } from '../../quantity/quantity.ts';
import { askedFor } from './asked.ts';
import type { Choice } from '../state/choice.ts';
import { FACTORS, type Context } from '../state/context.ts';
import type { Figure } from '../state/figure.ts';
import type { Zone } from '../text/zones.ts';

/** > 进校园20场, “进企业”8场, 走进社区5场 */
const INTO = /^[、,]?(?:其中)?“?(?:走|送|深)?[进入][\u4e00-\u9fff]{1,5}”?$/;

/** > 法治讲座进机关12场 */
const HEAD_INTO = /“?[走送]?进[\u4e00-\u9fff]{1,5}”?$/;

/** No list of places is longer. */
const MOST_PLACES = 30;

/** > (进校园)20场: a place and nothing else */
export function isPlace(words: string): boolean {
  return INTO.test(words);
}

/**
 * What one more place of a list counts: the same as the figure that the list begins with; null where it goes on with none.
 *
 * > 法治讲座进机关12场、进校园20场、进企业8场: lectures all; 普法宣传活动120场，进校园20场、进社区30场
 */
export function choosePlace(context: Context, quantity: Quantity, zone: Zone): Choice | null {
  const { input: { text }, own, hits } = context;
  const head = isPlace(text.slice(zone.beforeStart, quantity.textStart)) ? headOfPlaces(context, quantity, zone) : null;
  if (!head?.indicator) return null;
  const { beforeStart } = head.zone;
  const into = HEAD_INTO.exec(text.slice(beforeStart, head.quantity.textStart));
  if (!into) return { candidate: null, from: head, how: 'list' };
  // > 法治讲座进校园20场、进企业8场: the place of the first is not that of the next
  own.clear();
  own.take(hits, beforeStart, beforeStart + into.index, FACTORS.before);
  own.take(hits, zone.beforeStart, quantity.textStart, FACTORS.before);
  const candidate = context.best(zone, askedFor(context, quantity, zone));
  return candidate && { candidate, from: null, how: 'list' };
}

/** The first figure of the sentence behind which nothing but places stands. */
function headOfPlaces({ figures, input: { text } }: Context, quantity: Quantity, zone: Zone): Figure | null {
  let next = zone.beforeStart;
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - MOST_PLACES); i -= 1) {
    const figure = figures[i] as Figure;
    const isMember = figure.origin === 'number' && figure.zone.sentenceStart === zone.sentenceStart && figure.quantity.unit === quantity.unit;
    if (!isMember || figure.status === 'change' || figure.past || next - figure.quantity.textEnd > 1) return null;
    if (!isPlace(text.slice(figure.zone.beforeStart, figure.quantity.textStart))) return figure;
    next = figure.zone.beforeStart;
  }
  return null;
}
