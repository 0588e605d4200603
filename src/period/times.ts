import type { Line, ReadingText, Span } from '../model/document.ts';
import { TIME_ROWS, type TimeRole, type TimeSpan } from './time-rows.ts';

/** A time expression of the text. */
export interface TimeExpression extends Span {
  readonly role: TimeRole;
  readonly span: TimeSpan;
  /** It stands in brackets and speaks only there. */
  readonly bracketEnd: number;
  /** It names its year itself. */
  readonly named: boolean;
  /** 2020年、2021年分别为…: the times that the figures behind take in turn; empty otherwise. */
  readonly turns: readonly TimeSpan[];
}

const PATTERN = new RegExp(TIME_ROWS.map((row) => `(${row.pattern})`).join('|'), 'g');

/** > 较2019年减少, 比上年, 与去年同期相比, 是2020年的1.9倍 */
const COMPARED = /(?:较|比|与|同|和|于|是|为|相当于|达到?|相比|对比)(?:上|其|之)?$/;
/** > 由2019年的8小时压到4小时, 由2020年58%升到92%: the time of the figure that follows at once */
const STARTING = /(?:由|从)$/;

/** > 由2020年的14.9%、(2021年)的12.3%降至8.8%; 是2020年的1.84倍、(2021年)的1.41倍: one more time that is compared with */
const ONE_MORE = /(?:由|从|较|比|是|为|相当于)(?:19|20)\d{2}年的?[\d.,]+[万亿]?(?:%|[\u4e00-\u9fff]{1,3})?[、和与]$/;

/** > 对2021年12月31日前印发的142件文件开展清理: the time of the documents, not of the figure */
const OF_THINGS = /^[底末]?(?:以前|之前|前)(?:的|制定|出台|印发|发布)/;
/** > 对2016年至2021年制定的58件文件开展清理 */
const MADE_IN = /^(?:期间|以来)?[\u4e00-\u9fff]{0,16}(?:制定|印发|出台|发布|制发)的/;

/** > 其中上年无结转；受理56件: nothing is of that year */
const NOTHING_OF = /^(?:无|没有|未有)(?:结转|遗留|留存|积压|存案)/;

/** > 较74.1%的上年水平提升19.5个百分点: the time of the base that stands before it */
export const BASE_BEFORE = /[较比从由]\d[\d,.]*[万亿]?(?:%|[\u4e00-\u9fff]{1,2})的$/;

/** Such a base is no longer than this, in characters. */
export const LONGEST_BASE = 20;

/** Finds every time expression of the body, in order. `year` is the report year, null where unknown. */
export function readTimes(view: ReadingText, lines: readonly Line[], year: number | null): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' && line.kind !== 'title') continue;
    readLine(view.text, line, year, found);
  }
  return found;
}

function readLine(text: string, line: Span, year: number | null, found: TimeExpression[]): void {
  const body = text.slice(line.start, line.end);
  PATTERN.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = PATTERN.exec(body)) !== null) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    if (insideTitle(body, match.index) || OF_THINGS.test(text.slice(end, end + 6)) || NOTHING_OF.test(text.slice(end, end + 5))) continue;
    const turns = readTurns(body, match.index, year);
    if (turns.spans.length > 1) {
      const last = turns.spans.at(-1) as TimeSpan;
      found.push({ start, end: line.start + turns.end, role: 'period', span: last, bracketEnd: bracketEnd(body, match.index, line.start), named: true, turns: turns.spans });
      PATTERN.lastIndex = turns.end;
      continue;
    }
    const read = readMatch(match, year);
    if (!read || (read.span.from < read.span.to && MADE_IN.test(text.slice(end, end + 24)))) continue;
    const before = body.slice(Math.max(0, match.index - LONGEST_BASE), match.index);
    const compared = read.role === 'period' && (COMPARED.test(before.slice(-3)) || BASE_BEFORE.test(before) || (ONE_MORE.test(before) && /^[底末]?的/.test(text.slice(end, end + 2))) || (STARTING.test(before.slice(-3)) && /^[底末]?[的(\d]/.test(text.slice(end, end + 2))));
    found.push({ start, end, role: compared ? 'base' : read.role, span: read.span, bracketEnd: bracketEnd(body, match.index, line.start), named: /^\D{0,4}(?:19|20)\d{2}/.test(match[0]), turns: [] });
  }
}

/** > 2015年、2016年、2017年新登记市场主体分别为; 前两年分别为 */
const TURNS = /(?:(?:19|20)\d{2}年度?[、和与及,]){1,5}(?:19|20)\d{2}年度?(?=[^,，。;；:]{0,20}(?:分别|依次))/y;
const TURNS_BACK = /前([两二三])年(?=[^,，。;；:]{0,12}(?:分别|依次))/y;

/** > 近三年行政诉讼败诉率分别为14.9%、12.3%、8.8% */
const TURNS_TO_NOW = /(?:近|过去|最近)([两二三四五])年(?:来|间|以来)?(?=[^。;；:\d]{0,24}?(?:分别|依次)(?:为|是|有|达到?)?((?:\d[\d.]*[万亿]?[\u4e00-\u9fff%]{0,3}[、,和与及]){1,4}\d))/y;

/** > 2017至2019年，立案数分别为186起、251起和318起 */
const TURNS_RANGE = /((?:19|20)\d{2})年?[至到—-]((?:19|20)\d{2})年(?=[^。;；:]{0,24}?(?:分别|依次)(?:为|是|有|达到?)?((?:\d[\d.]*[万亿]?[\u4e00-\u9fff%]{0,3}[、,和与及]){1,5}\d))/y;

/** The years of a list whose figures follow in turn; none where `at` begins no such list. */
function readTurns(body: string, at: number, year: number | null): { readonly spans: TimeSpan[]; readonly end: number } {
  TURNS.lastIndex = at;
  const list = TURNS.exec(body);
  if (list) return { spans: [...list[0].matchAll(/\d{4}/g)].map((m) => ({ from: Number(m[0]), to: Number(m[0]) })), end: TURNS.lastIndex };
  TURNS_RANGE.lastIndex = at;
  const range = TURNS_RANGE.exec(body);
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  if (range && range[3]?.match(/\d[\d.]*/g)?.length === to - from + 1) return { spans: Array.from({ length: to - from + 1 }, (_, i) => ({ from: from + i, to: from + i })), end: TURNS_RANGE.lastIndex };
  TURNS_TO_NOW.lastIndex = at;
  const now = TURNS_TO_NOW.exec(body);
  const years = now && ({ 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 } as const)[now[1] as '两'];
  if (years && year !== null && now[2]?.match(/\d[\d.]*/g)?.length === years) return { spans: Array.from({ length: years }, (_, i) => ({ from: year - years + 1 + i, to: year - years + 1 + i })), end: TURNS_TO_NOW.lastIndex };
  TURNS_BACK.lastIndex = at;
  const back = TURNS_BACK.exec(body);
  if (!back || year === null) return { spans: [], end: at };
  const n = back[1] === '三' ? 3 : 2;
  return { spans: Array.from({ length: n }, (_, i) => ({ from: year - n + i, to: year - n + i })), end: TURNS_BACK.lastIndex };
}

function readMatch(match: RegExpExecArray, year: number | null): { role: TimeRole; span: TimeSpan } | null {
  let group = 1;
  for (const row of TIME_ROWS) {
    if (match[group] !== undefined) {
      const groups = match.slice(group + 1, group + 1 + row.groups);
      const span = forwards(row.read(groups, year ?? 0));
      if (span === null || (year === null && span.from < 1900)) return null;
      return { role: row.role, span };
    }
    group += 1 + row.groups;
  }
  return null;
}

/** > 2022年9月至3月: months that run backwards are a misprint, and the year stays; years that do say nothing. */
function forwards(span: TimeSpan | null): TimeSpan | null {
  if (span === null || span.from > span.to) return null;
  return span.from === span.to && (span.fromMonth ?? 1) > (span.toMonth ?? 12) ? { from: span.from, to: span.to } : span;
}

/** Titles and brackets are looked for this far, in characters. */
const LONGEST_TITLE = 150;
const LONGEST_BRACKET = 200;

/** 《…(2021-2025年)》: years of a document's name. */
function insideTitle(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && body.slice(at, at + LONGEST_TITLE).includes('》');
}

/** Where the bracket closes in which `at` stands; -1 outside brackets. */
function bracketEnd(body: string, at: number, offset: number): number {
  const before = body.slice(Math.max(0, at - LONGEST_BRACKET), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return -1;
  const close = body.slice(at, at + LONGEST_BRACKET).indexOf(')');
  return close < 0 ? -1 : offset + at + close;
}
