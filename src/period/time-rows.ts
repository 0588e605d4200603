/** What a time expression does to the figures behind it. */
export type TimeRole =
  /** They are of this time. */
  | 'period'
  /** They are compared with this time: 较2019年减少57项. */
  | 'base'
  /** They are of the report year again: 目前, 全年, 今年. */
  | 'reset';

/** Years `from` and `to`, months 1-12 where the text names them. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly fromMonth?: number;
  readonly toMonth?: number;
}

/** `read` gets the match and the report year; null where the expression says nothing about time. */
export interface TimeRow {
  readonly pattern: string;
  readonly groups: number;
  readonly role: TimeRole;
  readonly read: (groups: readonly (string | undefined)[], year: number) => TimeSpan | null;
}

const Y = '((?:19|20)\\d{2})';
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = { 十一五: 2006, 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };
/** > “八五”普法: the five-year plans of law education */
const LAW_PLANS: Readonly<Record<string, number>> = { 五: 2006, 六: 2011, 七: 2016, 八: 2021 };
const CONGRESSES: Readonly<Record<string, number>> = { 十八大: 2012, 十九大: 2017, 二十大: 2022 };
const HAN: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const num = (s: string | undefined): number => Number(s);
const month = (s: string | undefined, key: 'fromMonth' | 'toMonth'): object => (s !== undefined && num(s) >= 1 && num(s) <= 12 ? { [key]: num(s) } : {});

/** Time expressions in the order in which they are tried at one place; the first that fits decides. */
export const TIME_ROWS: readonly TimeRow[] = [
  // > 2008年1月至2010年5月底
  { pattern: `${Y}年(\\d{1,2})月(?:\\d{1,2}日)?(?:至|到|[-—~])${Y}年(\\d{1,2})月(?:\\d{1,2}日|底|末)?`, groups: 4, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[2]), ...month(g[1], 'fromMonth'), ...month(g[3], 'toMonth') }) },
  // > 2015—2017年, 2016年至2017年
  { pattern: `${Y}年?(?:至|到|[-—~])${Y}年度?`, groups: 2, role: 'period', read: (g) => (num(g[0]) < num(g[1]) ? { from: num(g[0]), to: num(g[1]) } : null) },
  // > 自2019年以来, 2020年3月以来, 2021年至今, 自2021年8月复议体制改革以来, 2021年7月15日施行以来
  { pattern: `${Y}年?(?:(\\d{1,2})月)?(?:\\d{1,2}日)?(?:起?至今|起|[\\u4e00-\\u9fff]{0,8}(?:改革|施行|实施|成立|启动|挂牌|运行|换届))?(?:至今|以来)`, groups: 2, role: 'period', read: (g, year) => (num(g[0]) > year ? { from: year, to: num(g[0]) } : { from: num(g[0]), to: year, ...month(g[1], 'fromMonth') }) },
  // > 自2021年8月1日起，累计受理; not 自2024年1月1日起施行
  { pattern: `[自从]${Y}年(?:(\\d{1,2})月)?(?:\\d{1,2}日)?起(?!施行|实施|执行|正式|生效|草|诉|全面)`, groups: 2, role: 'period', read: (g, year) => (num(g[0]) > year ? null : { from: num(g[0]), to: year, ...month(g[1], 'fromMonth') }) },
  // > 2023年前10个月, 今年前10个月
  { pattern: `(?:${Y}年|今年|本年)前(\\d{1,2}|十|[一二两三四五六七八九])个?月`, groups: 2, role: 'reset', read: (g, year) => ({ from: g[0] === undefined ? year : num(g[0]), to: g[0] === undefined ? year : num(g[0]), fromMonth: 1, ...month(String(HAN[g[1] as string] ?? g[1]), 'toMonth') }) },
  // > 今年8月以来
  { pattern: '(?:今年|本年)(\\d{1,2})月(?:\\d{1,2}日)?(?:起?至今|以来)', groups: 1, role: 'reset', read: (g, year) => ({ from: year, to: year, ...month(g[0], 'fromMonth'), toMonth: 12 }) },
  // > 2022年第四季度, 2023年前三季度
  { pattern: `${Y}年第?(前[二三两]|[一二三四])(?:个)?季度`, groups: 2, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]), ...quarters(g[1]) }) },
  // > 前三季度, 一季度; not 每一季度, 一季度一通报
  { pattern: '(?<![每按逐年])第?(前[二三两]|(?<![每按逐])[一二三四])(?:个)?季度(?![一至末初度召例])', groups: 1, role: 'reset', read: (g, year) => ({ from: year, to: year, ...quarters(g[0]) }) },
  // > 2024年1-9月, 2020年1月至6月
  { pattern: `${Y}年(\\d{1,2})月?(?:至|到|[-—~])(\\d{1,2})月`, groups: 3, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]), ...month(g[1], 'fromMonth'), ...month(g[2], 'toMonth') }) },
  // > 截至2016年底, 截止到2020年11月30日: a stock, counted from the year's first day
  { pattern: `截(?:至|止)(?:到|至)?${Y}年(?:\\d{1,2}月)?`, groups: 1, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]) }) },
  // > 2022年7月, 2022年3月16日
  { pattern: `${Y}年(\\d{1,2})月(?:\\d{1,2}日)?`, groups: 2, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]), ...month(g[1], 'fromMonth'), ...month(g[1], 'toMonth') }) },
  // > 2020年上半年
  { pattern: `${Y}年(上|下)半年`, groups: 2, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]), fromMonth: g[1] === '上' ? 1 : 7, toMonth: g[1] === '上' ? 6 : 12 }) },
  // > 前两年分别为11.2%、12.9%
  { pattern: '前([两二三])年(?=[^,。;:]{0,12}(?:分别|依次))', groups: 1, role: 'period', read: (g, year) => ({ from: year - (HAN[g[0] as string] ?? 1), to: year - 1 }) },
  // > 2022、2023年 / 2022年和2023年
  { pattern: `${Y}年?[、和与及]${Y}年`, groups: 2, role: 'period', read: (g) => (num(g[1]) - num(g[0]) === 1 ? { from: num(g[0]), to: num(g[1]) } : null) },
  // > 2020年, 2020年度, 2020年全年; not 2018年转来的4件, which are cases of the report year, nor 结转2021年的2件
  { pattern: `(?<!结转[至到]?|转入|转至)${Y}年度?(?:同期|,?全年)?(?!版|修订|修正|度?[底末]?结转|[底末]?未结|转来|遗留)`, groups: 1, role: 'period', read: (g) => ({ from: num(g[0]), to: num(g[0]) }) },
  // > “十三五”期间, 十四五以来
  { pattern: '“?(十[一二三四五]五)”?(?:规划)?(?:期间|以来|时期)', groups: 1, role: 'period', read: (g, year) => fiveYears(FIVE_YEAR_PLANS[g[0] as string], year) },
  // > 三年间, 近五年来, 过去五年, 近3年
  { pattern: '(?:近|过去)?([两二三四五六七八九十]|[2-9]|10)年(?:间|来|以来)', groups: 1, role: 'period', read: (g, year) => lastYears(g[0], year) },
  { pattern: '(?:近|过去|最近)([两二三四五六七八九十]|[2-9]|10)年(?!内)', groups: 1, role: 'period', read: (g, year) => lastYears(g[0], year) },
  // > “八五”普法以来, “七五”普法期间
  { pattern: '“?([五六七八])五”?(?:普法|普法规划|普法工作)?(?:实施|启动)?(?:期间|以来)', groups: 1, role: 'period', read: (g, year) => (year >= (LAW_PLANS[g[0] as string] ?? Infinity) ? fiveYears(LAW_PLANS[g[0] as string], year) : null) },
  // > 党的十九大以来
  { pattern: '党的(十八大|十九大|二十大)以来', groups: 1, role: 'period', read: (g, year) => (year >= (CONGRESSES[g[0] as string] ?? Infinity) ? { from: CONGRESSES[g[0] as string] as number, to: year } : null) },
  // > 去年以来
  { pattern: '(?:去年|上年)以来', groups: 0, role: 'period', read: (_, year) => ({ from: year - 1, to: year }) },
  // > 较去年的51.02%, 上年度, 去年同期
  { pattern: '(?:去年|上年|上一年|前一年|往年同期|上年度|上一年度)(?:度)?(?:同期|,?全年)?(?!结转|度结转|末结转|未结|遗留|留存|积存|转来|转入|末转入)', groups: 0, role: 'period', read: (_, year) => ({ from: year - 1, to: year - 1 }) },
  // > 过去要等3个工作日，现在1小时
  { pattern: '(?:过去|以前|原先|从前)(?=要|需|得|平均)', groups: 0, role: 'period', read: (_, year) => ({ from: year - 1, to: year - 1 }) },
  // > 现在1小时, 如今
  { pattern: '现在|如今|眼下', groups: 0, role: 'reset', read: (_, year) => ({ from: year, to: year }) },
  // > 明年, 下一年度
  { pattern: '(?<!结转|转至|转入|结转到|结转至|转到|跨入|跨到|延至|跨)(?:明年|下一?年度?)(?!结转|继续|办理|计划)', groups: 0, role: 'period', read: (_, year) => ({ from: year + 1, to: year + 1 }) },
  // > 截至9月30日, 截至年底, 截至目前
  { pattern: '截(?:至|止)(?:到|至)?(?:目前|当前|年底|年末|现在|报告期末|\\d{1,2}月(?:\\d{1,2}日|底|末)?)', groups: 0, role: 'reset', read: (_, year) => ({ from: year, to: year }) },
  // > 1-9月, 1至11月份
  { pattern: '(?<!\\d)(\\d{1,2})月?(?:至|到|[-—~])(\\d{1,2})月', groups: 2, role: 'reset', read: (g, year) => ({ from: year, to: year, ...month(g[0], 'fromMonth'), ...month(g[1], 'toMonth') }) },
  // > 7月2日, 9月: of the year last named
  { pattern: '(?<!\\d)(\\d{1,2})月(?:\\d{1,2}日)?', groups: 1, role: 'reset', read: (g, year) => ({ from: year, to: year, ...month(g[0], 'fromMonth'), ...month(g[0], 'toMonth') }) },
  // > 上半年
  { pattern: '(上|下)半年', groups: 1, role: 'reset', read: (g, year) => ({ from: year, to: year, fromMonth: g[0] === '上' ? 1 : 7, toMonth: g[0] === '上' ? 6 : 12 }) },
  // > 今年, 全年, 年内, 本年度, 一年来, 目前, 现有, 至今
  { pattern: '今年|全年|年内|本年度?|当年|一年来|年度内|目前|现有|现已|至今|现阶段|当前', groups: 0, role: 'reset', read: (_, year) => ({ from: year, to: year }) },
];

/** > 前三季度, 第四季度 */
function quarters(said: string | undefined): { readonly fromMonth: number; readonly toMonth: number } {
  const n = HAN[said?.at(-1) ?? ''] ?? 4;
  return { fromMonth: said?.startsWith('前') ? 1 : 3 * n - 2, toMonth: 3 * n };
}

function fiveYears(from: number | undefined, year: number): TimeSpan | null {
  if (from === undefined) return null;
  return { from, to: year >= from ? Math.min(from + 4, year) : from + 4 };
}

function lastYears(count: string | undefined, year: number): TimeSpan {
  const n = HAN[count ?? ''] ?? num(count);
  return { from: year - n + 1, to: year };
}
