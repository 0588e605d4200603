import type { Quantity } from '../../quantity/quantity.ts';
import { bodyBehind } from '../text/body.ts';
import type { Asked, Candidate } from '../rows/candidates.ts';
import { FACTORS, type Context } from '../state/context.ts';
import type { Figure } from '../state/figure.ts';
import type { Zone } from '../text/zones.ts';

/** > (其余)151个均已整改到位 */
const REST = /^,?(?:其余|余下|剩余|剩下)的?$/;

/** The row of a figure without words of its own, by the words of one before it; null where none lends its own. The words taken are left as they were looked at. */
export function borrowed(context: Context, quantity: Quantity, zone: Zone, asked: Asked): Candidate | null {
  const lender = gluedTo(context, quantity, zone) ?? wholeOfRest(context, quantity, zone);
  if (!lender) return null;
  const { own, hits } = context;
  const { zone: { beforeStart, afterEnd }, quantity: { textStart, textEnd, unit } } = lender;
  own.clear();
  own.take(hits, beforeStart, textStart, FACTORS.before);
  if (unit === quantity.unit) {
    own.take(hits, textEnd, afterEnd, FACTORS.before);
    own.take(hits, quantity.textEnd, zone.clauseEnd, FACTORS.after);
  }
  const candidate = context.best(zone, asked);
  // > 发现隐患117处，剩下的2处已列入台账: the rest is not the whole
  if (candidate && (unit !== quantity.unit || candidate.row.row.id !== lender.indicator)) return candidate;
  own.clear();
  return null;
}

/** > 与48个(地区)实现786项事项跨域通办: the row of a figure once what the figure before counts is none of its words; null where no body stands between */
export function behindBody(context: Context, index: number, quantity: Quantity, zone: Zone, asked: Asked): Candidate | null {
  const { input: { text }, tables, own, hits } = context;
  const last = tables.quantities[index - 1];
  const body = last && last.textEnd === zone.beforeStart ? bodyBehind(text, last) : null;
  if (!body || body.end >= quantity.textStart) return null;
  own.clear();
  own.take(hits, body.end, quantity.textStart, FACTORS.before);
  own.take(hits, quantity.textEnd, zone.afterEnd, FACTORS.after);
  const candidate = context.best(zone, asked);
  if (candidate) return candidate;
  own.clear();
  own.take(hits, zone.beforeStart, quantity.textStart, FACTORS.before);
  own.take(hits, quantity.textEnd, zone.afterEnd, FACTORS.after);
  return null;
}

/** > 法治培训6期480人次、执法培训4期320人次: of what the figure that it is glued to is, before the words of any other tell */
function gluedTo({ input: { text }, previous }: Context, quantity: Quantity, zone: Zone): Figure | null {
  const pair = previous.ofOtherMeasure(quantity, zone);
  return pair && ['', '('].includes(text.slice(pair.quantity.textEnd, quantity.textStart)) ? pair : null;
}

/** > 反馈问题163个，除12个外，其余151个均已整改到位: what is said of the rest is said of what the whole counts */
function wholeOfRest({ previous, words }: Context, quantity: Quantity, zone: Zone): Figure | null {
  return REST.test(words.before) ? previous.firstOf(quantity, zone) : null;
}
