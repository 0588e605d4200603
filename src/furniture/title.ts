import type { Span } from '../model/document.ts';

/** How a title ends: …工作情况的报告 …工作总结 …年度报告(2021年). */
const ENDING = /(?:报告|总结|汇报|情况|通报|公报|年报|白皮书|要点|计划|方案|意见|通知|说明|述职|述法|综述|自查|材料|函|公告|决定|规划|大事记)(?:书|表|稿|\([^()]{1,30}\)|[“”])*$/;

/** The same with the site behind it: 振兴区2017年度法治政府建设工作报告_振兴区人民政府. */
const WITH_SITE = /^(.{6,80}?(?:报告|总结|汇报|情况|通报|公报|要点|计划|方案|意见|通知|年报)(?:\([^()]{1,30}\))?)[-_|—~]{1,3}.{2,60}$/;

/** A list cut the title short: 弥勒市人民政府关于2021年法治政府建设工作… */
const CUT = /^(.{6,60}?)(?:…+|\.{3,6})$/;

/** What such reports are about; a line with such words and a year may be a title without a known ending. */
const SUBJECT = /法治|依法行政|法制|政府工作|执法|普法|政务公开|信息公开|年度|工作/;
const YEAR = /(?:19|20)\d\d年?|[一二][〇零0O九][〇零0O一二三四五六七八九]{2}年/;
const PLACE = /[一-龥](?:省|自治区|市|州|盟|地区|县|区|旗|镇|乡|街道|苏木|局|厅|委|委员会|办公室|政府|中心|大队|公司|学院|大学|院|部|处|会|办|署|院|所)(?=$|关于|(?:19|20)\d\d|[一二]〇|法治|依法|年度|贯彻|落实|的)/;

/** A line that cannot end here: 弥勒市人民政府关于 */
const BOUND_END = /(?:关于|的|和|与|及|暨|、|贯彻|落实)$/;

/** A line that may end here or go on: 威宁自治县 / 2021年 / 法治政府建设 */
const OPEN_END = /(?:开展|推进|实施|政府|省|市|县|区|旗|州|盟|镇|乡|街道|苏木|局|厅|委|委员会|办公室|院|中心|年|年度|建设|工作|[》”])$/;

/** The rest of a title that was complete but for it: …工作情况 / 的报告 */
const BOUND_START = /^[的及和与暨]/;

/** A body that reports: 弥勒市人民政府 / 关于2021年… */
const BODY_END = /(?:政府|局|厅|委|委员会|办公室|院|中心|办事处|省|市|县|区|旗|州|盟|镇|乡|街道)$/;

/** A line that names its own place, so the one above it is the name of the site: 威宁县人民政府 / 威宁自治县2020年… */
const OWN_PLACE = /^(?:关于)?[一-龥]{2,12}(?:省|市|州|盟|地区|县|区|旗|镇|乡|街道)(?!场|域|划|矫|级|直|委|政)/;

/** No printed title is longer; a longer line is prose. */
const MAX_TITLE = 120;
const MAX_LINES = 4;

/** Where the title on a line ends: before the name of the site, else at the end of the line. */
export function titleEnd(text: string, line: Span): number {
  const match = WITH_SITE.exec(text.slice(line.start, line.end));
  return match === null ? line.end : line.start + (match[1] as string).length;
}

/** One title as printed: one line or some that follow one another. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** The lines cannot stand alone. */
  readonly bound: boolean;
  readonly score: number;
}

const plain = (words: string): string => words.replace(/[“”"'·.,。:]/g, '');

function score(words: string): number {
  const ends = ENDING.test(words);
  const year = YEAR.test(words);
  if (words.length < 5 || words.length > MAX_TITLE || /[:|>]|:\/\//.test(words)) return 0;
  if (!ends && !(year && SUBJECT.test(words) && words.length >= 10)) return 0;
  return (ends ? 4 : 0) + (year ? 2 : 0) + (PLACE.test(words) ? 2 : 0) + (SUBJECT.test(words) ? 2 : 0);
}

const isBound = (before: string, part: string): boolean => BOUND_END.test(before) || BOUND_START.test(part) || (part.startsWith('关于') && BODY_END.test(before));

/** Lines `first`..`last` read as one title, where every line but the last leaves it open. */
function joined(text: string, lines: readonly Span[], first: number, last: number): Candidate | null {
  let words = '';
  let bound = true;
  for (let i = first; i <= last; i += 1) {
    const line = lines[i] as Span;
    if (line.end - line.start > MAX_TITLE) return null;
    const part = text.slice(line.start, titleEnd(text, line));
    if (i > first && !isBound(words, part)) {
      bound = false;
      if (!OPEN_END.test(words) || ENDING.test(words) || OWN_PLACE.test(part)) return null;
    }
    words += part;
  }
  const points = score(words);
  return points === 0 ? null : { first, last, words, bound, score: points };
}

/**
 * Finds the report's title among the lines before the body. Returns for each of these lines the
 * rule that makes it a title: `title` its first line, `title/continued` the next ones,
 * `title/repeat` where it is printed again or in part; null for a line that is none.
 */
export function titleRules(text: string, lines: readonly Span[], free: readonly number[]): Map<number, string> {
  const rules = new Map<number, string>();
  const isFree = new Set(free);
  let best: Candidate | null = null;
  const candidates: Candidate[] = [];
  for (const first of free) {
    for (let last = first; last < first + MAX_LINES && isFree.has(last); last += 1) {
      const candidate = joined(text, lines, first, last);
      if (candidate === null) continue;
      candidates.push(candidate);
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  if (best === null) return rules;
  const whole = plain(best.words);
  for (const { first, last, words } of candidates) {
    if (!whole.includes(plain(words))) continue;
    for (let i = first; i <= last; i += 1) rules.set(i, 'title/repeat');
  }
  for (const i of free) {
    const line = lines[i] as Span;
    const cut = CUT.exec(text.slice(line.start, line.end));
    if (cut !== null && whole.startsWith(plain(cut[1] as string))) rules.set(i, 'title/repeat');
  }
  for (let i = best.first; i <= best.last; i += 1) rules.set(i, i === best.first ? 'title' : 'title/continued');
  return rules;
}

/** The complete title wins: more of what a title has; then the one that holds the other; then the first. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.bound && a.words.length > b.words.length && plain(a.words).includes(plain(b.words));
}
