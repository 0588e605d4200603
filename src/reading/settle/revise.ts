import type { Quantity } from '../../quantity/quantity.ts';
import type { Context } from '../state/context.ts';
import { readDimensions } from '../rows/dimensions.ts';
import type { Figure } from '../state/figure.ts';
import { settleFirst } from './first-part.ts';
import { settleParts } from './parts-by-sum.ts';
import { settleSum } from './sums.ts';
import type { Zone } from '../text/zones.ts';

/** No sentence is longer, in characters. */
const LONGEST_SENTENCE = 2000;

/** What the figure just read tells of those before it, and they of it. `whole`: the index of its total; `isChosen`: a row names it. */
export function revise(context: Context, quantity: Quantity, zone: Zone, { whole, isChosen, inTable }: { readonly whole: number; readonly isChosen: boolean; readonly inTable: boolean }): void {
  const { indicator } = context.figures.at(-1) as Figure;
  if (isChosen && indicator !== null) {
    giveBack(context, quantity, zone);
    takeBack(context, whole, indicator);
  }
  if (inTable) return;
  settleFirst(context);
  settleSum(context);
  settleParts(context);
}

/** > 25个乡镇、39家县直单位的主要负责人述法: the first of two subjects takes the indicator of the second, just read. */
function giveBack(context: Context, quantity: Quantity, zone: Zone): void {
  const { figures, input } = context;
  const [earlier, figure] = figures.slice(-2) as [Figure, Figure];
  if (figures.length < 2 || earlier.indicator !== null || earlier.status !== 'actual' || earlier.quantity.unitClass !== quantity.unitClass) return;
  if (earlier.zone.sentenceStart !== zone.sentenceStart || (zone.beforeStart !== quantity.textStart && !isLevel(context, zone.beforeStart, quantity.textStart))) return;
  // > 诉求解决率、满意率分别达97.3%和97.7%: each has a name of its own
  if (/分别/.test(input.text.slice(earlier.zone.beforeStart, earlier.quantity.textStart))) return;
  if (!/^[\u4e00-\u9fff()]{0,10}[、和及与][\u4e00-\u9fff]{0,4}$/.test(input.text.slice(earlier.quantity.textEnd, quantity.textStart))) return;
  const part = figure.row ? readDimensions(input.pack, figure.row, ownOf(context, earlier), '') : {};
  figures[figures.length - 2] = { ...earlier, indicator: figure.indicator, row: figure.row, rules: figure.rules.map((rule) => `${rule.replace(/~.*$/, '')}~list`), dimensions: part };
}

/**
 * > 召开局务会28次，其中研究法治议题6次: what the context lends the whole and only the part, just read, is said to be,
 * the whole is not. `index` is the whole's, -1 for none.
 */
function takeBack(context: Context, index: number, indicator: string): void {
  const { figures, own, hits } = context;
  const [whole, part] = [figures[index], figures.at(-1) as Figure];
  if (!whole?.row || whole.indicator !== indicator || whole.quantity.unitClass !== part.quantity.unitClass) return;
  const ofPart = ownOf(context, part);
  const said = whole.row.scope.filter((group) => ofPart.has(group));
  if (said.length === 0) return;
  own.clear();
  own.take(hits, Math.max(whole.zone.sentenceStart, whole.zone.afterEnd - LONGEST_SENTENCE), whole.zone.afterEnd, 1);
  if (!said.some((group) => own.has(group))) figures[index] = { ...whole, indicator: null, row: null, rules: [], dimensions: {} };
}

/** > 州级52家、县级334家、乡镇104家聘请了法律顾问: nothing but a level before the figure */
function isLevel({ own, hits, input }: Context, start: number, end: number): boolean {
  if (end - start > 4) return false;
  own.clear();
  own.take(hits, start, end, 1);
  return [...input.pack.dimensions.values()].some((d) => d.anyRow >= 0 && d.values.some(({ group }) => own.has(group)));
}

function ownOf({ own, hits }: Context, figure: Figure): Context['own'] {
  own.clear();
  own.take(hits, figure.zone.beforeStart, figure.quantity.textStart, 1);
  own.take(hits, figure.quantity.textEnd, figure.zone.afterEnd, 1);
  return own;
}
