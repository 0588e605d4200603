import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Choice } from './choice.ts';
import type { Figure } from './figure.ts';
import type { Zone } from '../text/zones.ts';

/** > 简易程序69件、普通程序41件，罚款合计9.8万元: what is said of all is of no slice */
const OF_ALL = /[共总全]|合计|累计|均|各|两|以上|上述|[。;!?]/;

/**
 * The slice that an amount or a rate is of: that of the count right before it in its sentence; empty where that is none.
 *
 * > 简易程序121件，罚款1.9万元，普通程序47件，罚款35.7万元: each sum is of its own kind of case
 */
export function sliceBefore(figures: readonly Figure[], text: string, quantity: Quantity, zone: Zone, choice: Choice): Readonly<Record<string, string>> {
  const topic = choice.candidate?.row.info.topic;
  if (topic === undefined || choice.how !== '' || (quantity.unitClass !== 'money' && quantity.unitClass !== 'percent')) return {};
  const [earlier, last] = [figures.at(-2), figures.at(-1)];
  if (!last?.row || last.origin !== 'number' || last.status !== 'actual' || last.past || last.row.info.topic !== topic) return {};
  const { dimensions } = last;
  if (last.zone.sentenceStart !== zone.sentenceStart || last.zone.bracketOwner !== zone.bracketOwner || isSum(last.quantity) || Object.keys(dimensions).length === 0) return {};
  if (OF_ALL.test(text.slice(last.quantity.textEnd, quantity.textStart))) return {};
  // > 公安类12件、交通类8件，罚款30万元: of both, or of the last; it is not said
  const isSibling = earlier?.indicator === last.indicator && earlier.zone.sentenceStart === zone.sentenceStart && Object.keys(earlier.dimensions).some((name) => name in dimensions);
  if (isSibling) return {};
  // > 警告12家次，罚款15.6万元: a fine is a penalty of another sort
  if (last.indicator !== choice.candidate?.row.row.id && last.row.info.meaning.startsWith('维度:')) return {};
  // > 食品抽检912批次，合格率97.8%: a rate has the dimensions that its row knows
  const known = choice.candidate?.row.row.dims ?? [];
  return quantity.unitClass === 'money' ? dimensions : Object.fromEntries(Object.entries(dimensions).filter(([name]) => known.includes(name)));
}

function isSum({ unitClass }: Quantity): boolean {
  return unitClass === 'money' || unitClass === 'percent' || unitClass === 'points';
}

/** > 在立案案件中，食品类126起; 已结案件中涉及建筑施工领域29起: a part of a base without a figure of its own */
export function isAmongThese(text: string, zone: Zone, before: string, named: number): boolean {
  return (text.slice(zone.clauseStart - 2, zone.clauseStart) === '中,' && zone.beforeStart === zone.clauseStart && named < zone.beforeStart) || /[案件起宗]中涉及/.test(before);
}

/**
 * The words of the slice whose turn it is, with what the last name says it is; empty where the names are no slices.
 * `captured`: the row that was chosen counts slices by their own words.
 *
 * > 婚姻家庭、邻里、劳动争议类纠纷分别为800件、600件、200件
 */
export function sliceInTurn(text: string, name: Span | null, last: Span | undefined, captured: boolean): string {
  const kind = last && /(?:类|领域|系统|方面)[\u4e00-\u9fff]*?(?=分别|依次|$)/.exec(text.slice(last.start, last.end))?.[0];
  if (!name || (!kind && !captured)) return '';
  const words = text.slice(name.start, name.end).replace(/(?:分别|依次).*$/, '');
  return kind === undefined || /类|领域|系统|方面/.test(words) ? words : words + kind;
}
