import type { Quantity } from '../../quantity/quantity.ts';
import type { Choice } from '../state/choice.ts';
import type { Context } from '../state/context.ts';
import type { Zone } from '../text/zones.ts';

/** > 除16件不予受理外，(其余)132件均已受理: what is said of the excepted is not said of the rest */
const REST = /^[,、]?(?:其余|余下|剩余|其它|其他)的?$/;
/** > 其余132件(均)已受理; no 余下6件转到下年办理 */
const ALL = /^(?:个?案件)?(?:已|经)?(?:均|都|皆|全部|全都|悉数)/;
/** > (除)12件不予许可外 */
const EXCEPTED = /^(?:[\u4e00-\u9fff]{0,4}中)?,?除(?:了|去)?$/;

/** > 18件(行政强制): a noun right behind the figure */
const JOINED = /(?:和|与|及|以及)$/;

/** Whether the sentence itself says so clearly what a row counts that the company of the figure tells nothing better. */
export function isFirm(context: Context, quantity: Quantity, zone: Zone, { candidate }: Choice): boolean {
  if (candidate === null) return false;
  const { words, figures, previous, input, own } = context;
  const isBehind = candidate.at >= quantity.textEnd;
  if (isBehind && ((REST.test(words.before) && ALL.test(words.after)) || (EXCEPTED.test(words.before) && words.after.endsWith('外')))) return true;
  // > 对行政处罚210件、行政强制18件进行法制审核: it was said of all
  const saidFrom = context.ofAll === null ? Infinity : Math.max(context.ofAll.start, zone.afterEnd);
  if (candidate.row.own.some((group) => own.at(group) >= saidFrom)) return true;
  // > 法制审核260件，其中行政处罚210件、行政强制18件: a row for parts of what their total counts
  const total = figures[previous.totalIndex(zone)];
  if (total?.indicator === candidate.row.row.id && candidate.row.row.part) return true;
  // > 实施3200件行政许可、540件行政处罚和18件行政强制: the last of a list is said as those before it
  const last = figures.at(-1);
  return isBehind && last?.zone.clauseStart === zone.clauseStart && last.indicator !== null && last.quantity.unit === quantity.unit && candidate.at === quantity.textEnd && JOINED.test(input.text.slice(last.quantity.textEnd, quantity.textStart));
}
