import type { UnitClass } from '../quantity/units.ts';

/** A difference against another time. */
export interface ChangeReading {
  readonly sign: 1 | -1;
  /** Where the words of the comparison begin: what stands before them says what changed. */
  readonly wordsStart: number;
  /** What was added to a stock named behind it. */
  readonly added?: boolean;
}

const UP = '多出|高出|高了|多了|增加|增长|上升|提高|提升|增幅|上涨|增多|新增|净增|扩大|攀升|增|升|多|高|翻';
const DOWN = '净减|削减|少了|低了|下降|减少|降低|下滑|压减|缩减|缩短|压缩|回落|精简|降幅|节约|减|降|少|低';
const VERB = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|出|幅度?)?(?:为|达到?|约|近|超过?|有|均?超)?$`);
const COMPARATOR = /同比|环比|较(?!大|为|多数|高的|低的|好)|比(?!例|重|率|较|值|如|对)|相比|增幅|降幅|去年同期|上年同期/;
/** Verbs that tell a change of a rate or count even without a comparator. */
const TELLING = /(?:多了|少了|高了|低了|增长|下降|上升|增幅|降幅|下滑|上涨|攀升|回落)(?:了|幅度?)?(?:为|达到?|约|近|超过?)?$/;
/** > 平均跑动次数减少93%, 检查次数压减30%: a change by itself, but 承诺时限压缩82% is a rate of its own name */
const CUT = /(?:减少|增加|压减|削减|精简|压降|缩减|降低|提升|提高)(?:了|幅度?)?(?:近|约|超过?)?$/;
const OWN_RATE = /时限|时间|时长|时效|天数|周期|法定|工作日|提速|期限/;
const TIMES = /(?:是|为|达到?|相当于|达到?了)?(?:去年|上年|上一年|前一年|(?:19|20)\d{2}年)(?:度)?(?:同期)?(?:\([^()]*\))?的(?:近|约|超过?|逾)?$/;
/** > 较74.1%的上年水平提升19.5个百分点: behind the base */
const BASE_TIME = /^的(?:上年|去年|上一年)(?:度|同期)?(?:水平|基础上)?$/;
/** > 公职律师壮大到286名，一年增加113名: nothing but the verb, beside a stock */
const BARE = /^(?:其中|比|一年|全年|年内|当年|本年|今年|共|净|,|、)*(?:增加|减少|净增|净减|增长|多出|多|少|高|低)了?$/;

/**
 * Reads a comparison that ends where a figure begins: 较去年增加87项, 同比下降7.01个百分点,
 * 是上年的1.9倍. `from` is where the words that may belong to it begin.
 */
export function readChange(text: string, from: number, start: number, unitClass: UnitClass): ChangeReading | null {
  const words = text.slice(from, start);
  if (unitClass === 'times') {
    const times = TIMES.exec(words);
    if (times) return { sign: 1, wordsStart: from + times.index };
  }
  const verb = VERB.exec(words);
  if (!verb) return null;
  const comparator = COMPARATOR.exec(words);
  const told = unitClass === 'points' || ((unitClass === 'percent' || unitClass === 'times' || words.endsWith('了')) && TELLING.test(words));
  const clause = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':')) + 1);
  const cut = unitClass === 'percent' && CUT.test(clause) && !OWN_RATE.test(clause);
  if (!comparator && !told && !cut) return null;
  // > 承诺时限较法定时限压减88.6%: against the law, not against another time
  if (comparator && /^(?:较|比)(?:照)?[\u4e00-\u9fff]{0,4}(?:法定|全国|全省|全市|全州|全区|全县|省|市|国家|平均)/.test(words.slice(comparator.index))) return null;
  return { sign: verb[2] === undefined ? 1 : -1, wordsStart: from + (comparator?.index ?? (BASE_TIME.test(words.slice(0, verb.index)) ? 0 : verb.index)) };
}

/** Whether the words before a figure are nothing but a verb of change; with a stock of the same measure before it, it is one. */
export function isBareChange(words: string): ChangeReading['sign'] | 0 {
  if (!BARE.test(words)) return 0;
  return /减|少|低/.test(words) ? -1 : 1;
}

/** > 新配执法记录仪90台，总数达到412台; 添置92部后达到415部: what was added, and the stock behind it */
const ADDED = /(?:新增|新配|新添|增配|添置|新聘|新招|新购|新设|新建|新培养|新发展|补充|增补)[^,;:]{0,16}$/;
const STOCK = /^(?:后|,|共|全[市县区镇]|累计|总数|总量|总计|总共|合计|现)*(?:总数|总量|累计|总计|增至|增加到|达到|升至|扩至)(?:达到?|为|有|了)*$/;

/** Whether the words before a figure add to what the figure behind it, past the words `between`, is the stock of. */
export function isAddition(before: string, between: string): boolean {
  return ADDED.test(before) && STOCK.test(between);
}

const FROM = /(?:由|从)(法定)?[\u4e00-\u9fff()\d]{0,10}$/;
const TO = /^(?:的|左右|以上)*[\u4e00-\u9fff]{0,5}(?:到|至|为|成)了?(?:(?:19|20)\d{2}年的?|目前的?|现在的?|今年的?|如今的?|当前的?|现有的?)?$/;

/** 由494项减到304项: whether the words before a figure open a from-to pair; `legal` for 由法定20个工作日. */
export function readFrom(text: string, from: number, start: number): { readonly wordsStart: number; readonly legal: boolean } | null {
  const begin = Math.max(from, start - 24);
  const match = FROM.exec(text.slice(begin, start));
  return match ? { wordsStart: begin + match.index, legal: match[1] !== undefined } : null;
}

/** Whether the words between two figures join them to a from-to pair. */
export function readTo(text: string, end: number, start: number): boolean {
  return start - end <= 14 && TO.test(text.slice(end, start));
}
