import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Context } from '../state/context.ts';
import { joined } from './differences.ts';
import { splitNames } from '../text/heads.ts';
import type { Zone } from '../text/zones.ts';

/** > 成功率分别为97.8%、95% */
const RATES = /率[\u4e00-\u9fff]{0,3}分别[\u4e00-\u9fff]{0,4}$/;

/** > ，分别为52件、31件; ，占比分别为39.4%、23.5%: nothing of its own */
const BARE = /^(?:占比|占|比例|数量|件数|案件数)?(?:分别|依次)[占为达是有]?[到了]?$/;

/** Words of a list in a clause of its own stand no farther before its figures, in characters. */
const LONGEST_LIST = 60;

/** > 涵盖(公安、自然资源), 分为(咨询、求助) */
const LEAD = /^.*(?:涵盖|涉及|集中在|集中于|分为|包括|包含|来自|[主]?要有|主要为|主要是|按[\u4e00-\u9fff]{1,4}分,?|有|以)/;

/** > 公安、自然资源、人社(三个领域); 咨询、求助、投诉(三类); 婚姻家庭、邻里(为主); 城市管理、住房保障(等领域居前三) */
const CLOSING = /(?:等)?(?:[两二三四五六七八九十]|\d{1,2})?(?:个|大|类|种|项|级)*(?:重点|主要|方面)?(?:领域|类型|类别|类|方面|事项|情形|行业|方式|部门|案件|诉求|纠纷)?(?:数量)?(?:为主|居前[两二三四五]位?|最多|较多|占比较?[大高])?$/;

/** Opens the turn of figures that take names said before their clause: those of the figures before, or of a list in a clause of its own. */
export function openTurnBehind(context: Context, index: number, quantity: Quantity, zone: Zone): void {
  const { previous, words } = context;
  const names = quantity.unitClass === 'percent' && RATES.test(words.before) ? previous.listNames(zone) : BARE.test(words.before) ? listedBefore(context, zone) : [];
  if (names.length > 1 && names.length === joined(context, index)) previous.turns.open(names, index, { start: zone.beforeStart, end: quantity.textStart });
}

/** > 涵盖公安、自然资源、人社三个领域，分别为52件、31件、22件: the names of the list that the clause before is */
function listedBefore({ input: { text }, previous }: Context, zone: Zone): readonly Span[] {
  const end = zone.clauseStart - 1;
  if (text[end] !== ',' || zone.beforeStart !== zone.clauseStart) return [];
  const least = Math.max(zone.sentenceStart, previous.textEnd(zone), end - LONGEST_LIST);
  let start = end;
  while (start > least && !',;:()'.includes(text[start - 1] as string)) start -= 1;
  const clause = text.slice(start, end);
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  const closing = CLOSING.exec(clause)?.index ?? clause.length;
  return splitNames(text, start + lead, start + closing);
}
