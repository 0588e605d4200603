import type { Quantity } from '../../quantity/quantity.ts';
import type { Context } from '../state/context.ts';
import type { Figure } from '../state/figure.ts';
import { namesNothing } from '../text/content.ts';
import { makeLabel } from './label.ts';
import { isShare } from './share.ts';
import type { Zone } from '../text/zones.ts';

/** A figure on its way to a label. */
interface Labelled {
  readonly quantity: Quantity;
  readonly zone: Zone;
  /** It has no words of its own. */
  readonly alone: boolean;
  /** The figure whose indicator it inherits, if any. */
  readonly from: Figure | null;
  /** Where a comparison begins behind the words that say what is counted; the figure's start where there is none. */
  readonly wordsEnd: number;
}

/** > 建议190件、提案109件，合计298件: a sum is no member of the list */
const SUM = /合计|共计|总计|总数|共/;

/** The label of the next figure: its own words, or those of the figure before where it only goes on. */
export function labelFigure({ figures, hits, input, previous }: Context, { quantity, zone, alone, from, wordsEnd }: Labelled): string {
  const { text } = input;
  const last = figures.at(-1);
  const lastEnd = previous.textEnd(zone);
  const follows = last?.zone.sentenceStart === zone.sentenceStart;
  // > 工业用地比上年增加23公顷，出口额同比分别增长5%和8%
  if (wordsEnd < quantity.textStart && namesNothing(text.slice(zone.beforeStart, wordsEnd))) {
    const compared = from ?? (follows ? last : null);
    if (compared) return compared.label;
  }
  // > 合法性审查议题286个，占91.7%: the share of what the figure before counts
  const before = text.slice(zone.beforeStart, quantity.textStart);
  const shares = quantity.unitClass === 'percent' && isShare(before) && namesNothing(before.slice(0, before.search(/占|比重|比例/)));
  const whole = shares ? previous.whole(zone) : null;
  if (whole) return `${whole.label}占比`;
  // > 受理案件2015年403件、2016年512件
  const between = follows ? text.slice(Math.max(lastEnd, last.zone.afterEnd), quantity.textStart) : '';
  const goesOn = alone && follows && (last.quantity.unitClass === quantity.unitClass || from === last) && namesNothing(between) && !SUM.test(between);
  return goesOn ? last.label : withQuotes(makeLabel(text, zone, quantity, hits, Math.max(zone.sentenceStart, lastEnd), Math.max(zone.beforeStart, wordsEnd)));
}

/** > “一网通办”首办成功率, 做“法治体检”: a quotation mark that was trimmed off one side is put back */
function withQuotes(label: string): string {
  const missing = label.split('”').length - label.split('“').length;
  if (missing === 1) return `“${label}`;
  return missing === -1 ? `${label}”` : label;
}
