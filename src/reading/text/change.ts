import type { Quantity } from '../../quantity/quantity.ts';
import type { UnitClass } from '../../quantity/units.ts';
import type { Zone } from './zones.ts';

/** A difference against another time. */
export interface ChangeReading {
  readonly sign: 1 | -1;
  /** Where the words of the comparison begin: what stands before them says what changed. */
  readonly wordsStart: number;
  /** Where its verb begins, behind the base and what is named behind that. */
  readonly verbStart?: number;
  /** The time named before it is the one compared with: 高于上年1.2个百分点. */
  readonly dated?: true;
  /** What was added to a stock named behind it. */
  readonly added?: boolean;
}

const UP = '增长率|增长比例|增长幅度|上升幅度|提升幅度|增速|涨幅|增量|多出|高出|高了|多了|增加|增长|上升|提高|提升|增幅|上涨|增多|新增|净增|扩大|攀升|增|升|多(?:办|收|受理|接|立|查|审|审结|办结|发|调解|培训|举办|开展)?|高|翻';
const DOWN = '下降幅度|下降率|减少率|降低率|减幅|净减|削减|少(?:办|收|受理|接|立|查|审|发)|少了|低了|下降|减少|降低|下滑|压减|缩减|缩短|压缩|回落|精简|降幅|节约|减|降|少|低';
const VERB = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|出|幅度?)?(?:为|达到?|约|近|超过?|有|均?超)?$`);
const COMPARATOR = /[与同和](?:去年|上年|上一年|前年|(?:19|20)\d{2}年)[^,;:]{0,4}相?比|同比|环比|较(?!大|为|多数|高的|低的|好)|比(?!例|重|率|较|值|如|对)|相比|增幅|降幅|涨幅|增速|增长率|增长比例|提升幅度|去年同期|上年同期/;
/** > 满意率上升为97.6%, 败诉率下降为5%: what it rose or fell to */
const LEVEL = /(?:上升|下降|提高|降低|提升|增加|减少|上涨|回落|升|降|增|减)为$/;
/** Verbs that tell a change of a rate or count even without a comparator. */
const TELLING = /(?:多了|少了|高了|低了|降了|升了|涨了|增长|下降|上升|增幅|降幅|下滑|上涨|攀升|回落)(?:了|幅度?)?(?:为|达到?|约|近|超过?)?$/;
/** > 平均跑动次数减少93%, 检查次数压减30%: a change by itself, but 承诺时限压缩82% is a rate of its own name */
const CUT = /(?:减少|增加|压减|削减|精简|压降|缩减|降低|提升|提高)(?:了|幅度?)?(?:近|约|超过?)?$/;
const OWN_RATE = /时限|时间|时长|时效|天数|周期|法定|工作日|提速|期限/;
/** > 申请材料减少30份, 环节减少2个: what was cut is counted as such */
const OWN_CUT = /材料|资料|环节|证明|表单|要件|事项|跑动|跑腿/;
const TIMES = /(?:是|为|达到?|相当于|达到?了)?(?:去年|上年|上一年|前一年|(?:19|20)\d{2}年)(?:度)?(?:同期)?(?:\([^()]*\))?的(?:近|约|超过?|逾)?$/;
/** > 高于上年1.2个百分点, 少于上年同期50件; 高于上年的95% is the base itself, and so may 高于上年95% be */
const BEYOND = /(?:(?:高于|高出|多于|多出|超过|超出?)|(低于|少于))(?:去年|上年|上一年|前年|(?:19|20)\d{2}年)(?:度|全年|同期|水平)*(?:约|近)?$/;
/** > 减至300项，压减率6.25%: said of the count right before; 取消413项，精简率68.2% and 时限压减率 are rates of their own */
const CUT_RATE = /^[,(](?:总体|整体|平均)?(?:减幅|(?:压减|精简|压缩|削减|减少|下降|降低)(?:率|比例|幅度))(?:为|达到?|约|近|超过?)?$/;
const CUT_TO = /(?:[减降缩]到|[减降缩]至|[减降缩]为|减少了?|下降了?)[\d.,]+[万余多]?[项件个次家户条批]$/;
/** > 较74.1%的上年水平提升19.5个百分点: behind the base */
const BASE_TIME = /^的(?:上年|去年|上一年)(?:度|同期)?(?:水平|基础上)?$/;
/** > 公职律师壮大到286名，一年增加113名: nothing but the verb, beside a stock */
const BARE = /^(?:其中|比|一年|全年|年内|当年|本年|今年|共|净|,|、)*(?:增加|减少|净增|净减|增长|多出|多|少|高|低)了?$/;

/** > 现有人民调解员600名，今年新增100名; 省级8个(新增3个): what is new, beside the stock */
const NEW = /^(?:其中|比|一年|全年|年内|当年|本年度?|今年|,|、)*新增了?$/;
const HELD = /现有|共有|拥有|实有|已有|在册|在岗|总数|总量|累计|达到?|增至|升至|壮大到|建有|设有/;

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
  const beyond = unitClass === 'percent' ? null : BEYOND.exec(words);
  if (beyond) return { sign: beyond[1] === undefined ? 1 : -1, wordsStart: from + beyond.index, dated: true };
  if (unitClass === 'percent' && CUT_RATE.test(words) && CUT_TO.test(text.slice(Math.max(0, from - 14), from))) return { sign: -1, wordsStart: from };
  const verb = VERB.exec(words);
  if (!verb || LEVEL.test(words)) return null;
  const comparator = COMPARATOR.exec(words);
  const told = unitClass === 'points' || ((unitClass === 'percent' || unitClass === 'times' || words.endsWith('了')) && TELLING.test(words));
  const clause = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':')) + 1);
  const cut = unitClass === 'percent' && CUT.test(clause) && !OWN_RATE.test(clause);
  if (!comparator && !told && !cut) return null;
  // > 承诺时限较法定时限压减88.6%: against the law, not against another time
  if (comparator && /^(?:较|比)(?:照)?[\u4e00-\u9fff]{0,4}(?:法定|全国|全省|全市|全州|全区|全县|省|市|国家|平均)/.test(words.slice(comparator.index))) return null;
  return { sign: verb[2] === undefined ? 1 : -1, wordsStart: from + (comparator?.index ?? (BASE_TIME.test(words.slice(0, verb.index)) ? 0 : verb.index)), verbStart: from + verb.index };
}

/**
 * The direction, where the words before a figure are nothing but a verb of change: beside a stock of the same measure, named
 * by `stockWords`, it is one. `aside`: it stands in a bracket behind the stock.
 */
export function isBareChange(words: string, stockWords: string, aside: boolean): ChangeReading['sign'] | 0 {
  if (NEW.test(words)) return aside || HELD.test(stockWords) ? 1 : 0;
  if (!BARE.test(words)) return 0;
  return /减|少|低/.test(words) ? -1 : 1;
}

/** > 罚款额减少, 审结量增加: nothing between the verb and its figure; 新增 and 取消 are acts of their own */
const CARRIED = /(?:(净增|增加|增长|上升|提高|提升|增多)|(?:净减|减少|下降|降低|压减|下滑))了?$/;

/** A difference whose base was said with the one before it: 案件同比减少50件，罚款额减少30万元. */
export function readCarried(text: string, from: number, start: number): ChangeReading | null {
  const verb = CARRIED.exec(text.slice(Math.max(from, start - 6), start));
  // > 承诺时限较法定时限压减88.6%: it has a base of its own, that is no other time
  const words = text.slice(from, start);
  if (!verb || COMPARATOR.test(words) || OWN_RATE.test(words) || OWN_CUT.test(words) || /每|均/.test(words)) return null;
  const verbStart = Math.max(from, start - 6) + verb.index;
  return { sign: verb[1] === undefined ? -1 : 1, wordsStart: verbStart, verbStart };
}

/** > 由96.4%(提升)1.2个百分点: nothing but the verb */
export function isRise(words: string): boolean {
  return words.length <= 4 && CARRIED.exec(words)?.index === 0;
}

/** > 行政执法人员减少20人, 败诉案件减少3件: there are so many fewer than before, though no base is said */
export function isSaidToChange(text: string, { beforeStart, clauseEnd }: Zone, { textStart, textEnd, unitClass }: Quantity): boolean {
  // > 人民调解委员会、人民调解员分别增加10个、100名
  if (/(?:分别|依次)(?:净增|增加|净减|减少|下降)了?$/.test(text.slice(Math.max(beforeStart, textStart - 8), textStart))) return true;
  return (unitClass === 'case' || unitClass === 'person') && textEnd === clauseEnd && /(?:案件|纠纷|案|人员|数|量|率)(?:净减|减少|下降)了?$/.test(text.slice(Math.max(beforeStart, textStart - 10), textStart));
}

/** Where the words of a comparison with a dated value begin: 行政处罚案件(比2022年的)350件, 满意率(从去年的)96.4%. */
const BASE = /(?:较之?|相较于?|相比于?|对比|[比由从与同])(?:原来?的?)?(?:(?:去年|上年|上一年|前年|(?:19|20)\d{2}年)[\u4e00-\u9fff]{0,6})?$/;

export function readBase(text: string, from: number, start: number): number | null {
  const begin = Math.max(from, start - 20);
  const match = BASE.exec(text.slice(begin, start));
  return match ? begin + match.index : null;
}

/** > 热线满意率(稳步提升), 行政处罚案件(同比有所下降): a clause that tells a direction and no figure */
const MOVED = /(?:同比|较(?:上年|去年)(?:同期)?|比(?:上年|去年)(?:同期)?|实现|呈现?|保持|继续|持续|稳步|大幅度?|明显|显著|有所|进一步|不断|逐年|逐步|连续|有效|略有|小幅|快速|再|双|“)*(?:提升|提高|上升|增长|增加|攀升|下降|减少|降低|压减|回落|增多|下滑|走低|走高)(?:态势|趋势|势头)?”?$/;

/** Where the name of what a clause says to have risen or fallen ends; null where it says no such thing. */
export function readMoved(text: string, start: number, end: number): number | null {
  const match = MOVED.exec(text.slice(start, end));
  return match && match.index > 0 ? start + match.index : null;
}

/** > 新配执法记录仪90台，总数达到412台; 添置92部后达到415部: what was added, and the stock behind it */
const ADDED = /(?:新增|新配|新添|增配|添置|新聘|新招|新购|新设|新建|新培养|新发展|补充|增补)[^,;:]{0,16}$/;
const STOCK = /^(?:后|,|共|全[市县区镇]|累计|总数|总量|总计|总共|合计|现)*(?:总数|总量|累计|总计|增至|增加到|达到|升至|扩至)(?:达到?|为|有|了)*$/;

/** Whether the words before a figure add to what the figure behind it, past the words `between`, is the stock of. */
export function isAddition(before: string, between: string): boolean {
  return ADDED.test(before) && STOCK.test(between);
}

/** The first value of a from-to pair. */
export interface Pair {
  /** Where 由 or 从 stands. */
  readonly wordsStart: number;
  /** Whether it is what the law allows. */
  readonly legal: boolean;
  /** Behind it and the bracket of its parts. */
  readonly end: number;
  /** Index of the second value. */
  readonly closing: number;
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
