import type { Qualifier } from '../model/observation.ts';

/** Words directly before a numeral that say how exact it is; longest first. 达 and 至 say nothing about exactness. */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
  // > 每年不少于2次 / 不得少于2人 / 比例不低于5%
  ['不得少于', 'at_least'], ['不得低于', 'at_least'], ['不少于', 'at_least'], ['不低于', 'at_least'], ['至少', 'at_least'], ['最少', 'at_least'], ['不下', 'at_least'],
  // > 不得超过5个工作日 / 不高于10%
  ['不得超过', 'at_most'], ['不得高于', 'at_most'], ['不超过', 'at_most'], ['不多于', 'at_most'], ['不高于', 'at_most'], ['不大于', 'at_most'], ['至多', 'at_most'],
  // > 近2000册 / 不足20%
  ['将近', 'less_than'], ['接近', 'less_than'], ['不足', 'less_than'], ['不到', 'less_than'], ['低于', 'less_than'], ['少于', 'less_than'], ['近', 'less_than'],
  // > 超过420万名 / 逾20万元 / 突破200万户
  ['超过了', 'more_than'], ['超过', 'more_than'], ['高于', 'more_than'], ['多于', 'more_than'], ['突破', 'more_than'], ['逾', 'more_than'], ['超', 'more_than'],
  // > 约3万人次 / 大约
  ['大约', 'about'], ['大概', 'about'], ['约为', 'about'], ['约占', 'about'], ['约', 'about'],
];

/** The same by their last character. */
const BEFORE_BY_LAST: ReadonlyMap<string, typeof BEFORE> = new Map([...new Set(BEFORE.map(([word]) => word.at(-1) as string))].map((last) => [last, BEFORE.filter(([word]) => word.endsWith(last))]));

/** Words behind the measure word. */
const AFTER: readonly (readonly [string, Qualifier])[] = [
  ['以上', 'at_least'], ['及以上', 'at_least'], ['以下', 'at_most'], ['以内', 'at_most'], ['左右', 'about'], ['上下', 'about'], ['之内', 'at_most'],
];

const LEAST = /(?:至少|不少于|最少(?!的))[^,，。;；:、\d]{1,12}$/;

/** 近年 and 最近 are no hedges: 最近3次. */
const NOT_NEAR = new Set(['最', '附', '就', '临', '靠', '远', '亲', '新', '相', '贴']);
/** 契约 and 节约 are no hedges: 节约200万元. */
const NOT_ABOUT = new Set(['节', '契', '预', '合', '公', '履', '违', '条', '大', '制', '签', '邀', '民', '规', '相', '赴', '失', '特']);

/** The hedge that ends where a numeral starts: its length and meaning. */
export function hedgeBefore(text: string, start: number): { readonly length: number; readonly qualifier: Qualifier } | null {
  for (const [word, qualifier] of BEFORE_BY_LAST.get(text[start - 1] ?? '') ?? []) {
    const at = start - word.length;
    if (at < 0 || !text.startsWith(word, at)) continue;
    const previous = text[at - 1] ?? '';
    if (word === '近' && NOT_NEAR.has(previous)) continue;
    if (word === '约' && NOT_ABOUT.has(previous)) continue;
    return { length: word.length, qualifier };
  }
  // > 至少打造1个标杆: the verb stands between
  return LEAST.test(text.slice(Math.max(0, start - 16), start)) ? { length: 0, qualifier: 'at_least' } : null;
}

/** The hedge that begins where a measure word ends. 3天内 is a limit only for times. */
export function hedgeAfter(text: string, end: number, time: boolean): { readonly length: number; readonly qualifier: Qualifier } | null {
  for (const [word, qualifier] of AFTER) if (text.startsWith(word, end)) return { length: word.length, qualifier };
  // > 轮训420人次不到，
  if (text.startsWith('不到', end) && /[,，。;；、)\n]|^$/.test(text[end + 2] ?? '')) return { length: 2, qualifier: 'less_than' };
  if (time && text[end] === '内') return { length: 1, qualifier: 'at_most' };
  return null;
}
