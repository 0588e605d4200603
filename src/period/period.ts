import type { HeadingSpan } from '../model/document.ts';
import type { Period } from '../model/observation.ts';
import type { TimeSpan } from './time-rows.ts';
import { BASE_BEFORE, LONGEST_BASE, type TimeExpression } from './times.ts';

/** What a figure's place says about its time. */
export interface PeriodReading {
  readonly period: Period | null;
  /** The text names the year itself, here or over the section. */
  readonly named: boolean;
  /** The figure is the value of the time compared with: 较去年的59.16%. */
  readonly isBase: boolean;
}

/** Between 去年 and a figure of 去年: 较去年的59.16%, (2023年为867件), 去年同期为30件. */
const ATTACHED = /^(?:同期|度|底|末)?(?:的|为|是|仅为|仅|有|达)?\(?$/;

/** No sentence of a report names so many times; without a bound a text that is one sentence would take for ever. */
const FARTHEST_BACK = 200;

/** A past time speaks no farther than this, in characters. */
const LONGEST_ASIDE = 1000;

/** A section whose heading names its year. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
}

/** Answers, for figures in order of place, which time they are of. Reads times and headings once, front to back. */
export class PeriodReader {
  readonly #text: string;
  readonly #times: readonly TimeExpression[];
  /** The report year, null where unknown. */
  readonly year: number | null;
  readonly #sections: readonly Section[];
  readonly #open: Section[] = [];
  #nextSection = 0;
  /** Starts of all figures, rising. */
  readonly #starts: readonly number[];
  readonly #report: Period | null;
  #next = 0;

  constructor(text: string, times: readonly TimeExpression[], headings: readonly HeadingSpan[], starts: readonly number[], year: number | null) {
    this.#starts = starts;
    this.#text = text;
    this.#times = times;
    this.year = year;
    this.#report = year === null ? null : { ...days({ from: year, to: year }), text: null, basis: 'report' };
    this.#sections = sectionTimes(text, times, headings, year);
  }

  /** The period of a figure at `start`; sentence and paragraph give how far an expression reaches. Calls must go forward. */
  at(start: number, sentenceStart: number, paragraphStart: number): PeriodReading {
    const section = this.#sectionAt(start);
    while (this.#next < this.#times.length && (this.#times[this.#next] as TimeExpression).start < start) this.#next += 1;
    const behind = this.#baseBehind(start);
    if (behind) return { period: behind, named: true, isBase: true };
    for (let i = this.#next - 1; i >= this.#earliest(); i -= 1) {
      const time = this.#times[i] as TimeExpression;
      if (time.end <= sentenceStart) break;
      if (time.bracketEnd >= 0 && time.bracketEnd < start) continue;
      if (time.turns.length > 0) {
        const turn = time.turns[this.#figuresBetween(time.end, start)];
        if (turn) return { period: this.#make({ ...time, span: turn }, 'stated'), named: true, isBase: false };
        continue;
      }
      if (this.#isAside(time, start, sentenceStart) || this.#isAttribute(time, start)) continue;
      if (time.role === 'base') {
        if (time.end <= start && ATTACHED.test(this.#text.slice(time.end, start))) return { period: this.#make(time, 'stated'), named: true, isBase: true };
        continue;
      }
      const home = section?.time.span;
      if (time.role === 'reset' && home) return { period: this.#make({ ...time, span: { ...time.span, from: home.from, to: home.to } }, 'stated'), named: true, isBase: false };
      return { period: this.#resolve(time, i), named: time.role !== 'reset', isBase: false };
    }
    const carried = this.#carried(sentenceStart, paragraphStart);
    if (carried) return { period: this.#make(carried, 'inherited'), named: true, isBase: false };
    if (section) return { period: this.#make(section.time, 'inherited'), named: true, isBase: false };
    return { period: this.report(), named: false, isBase: false };
  }

  /** > 较74.1%的上年水平提升19.5个百分点: the time of a base, named behind it */
  #baseBehind(start: number): Period | null {
    const time = this.#times[this.#next];
    if (time?.role !== 'base' || time.start - start >= LONGEST_BASE) return null;
    return BASE_BEFORE.exec(this.#text.slice(start - 1, time.start))?.index === 0 ? this.#make(time, 'stated') : null;
  }

  #figuresBetween(from: number, to: number): number {
    return Math.max(0, firstFrom(this.#starts, to) - firstFrom(this.#starts, from));
  }

  /** The first time expression that is still looked at. */
  #earliest(): number {
    return Math.max(0, this.#next - FARTHEST_BACK);
  }

  /** The innermost section with a year of its own that a place stands in. */
  #sectionAt(place: number): Section | undefined {
    for (; this.#nextSection < this.#sections.length && (this.#sections[this.#nextSection] as Section).start <= place; this.#nextSection += 1) {
      this.#open.push(this.#sections[this.#nextSection] as Section);
    }
    while (this.#open.length > 0 && (this.#open.at(-1) as Section).end <= place) this.#open.pop();
    return this.#open.at(-1);
  }

  /** > 登记申请146件，上年是109件，多出37件: a past time named behind a figure holds to the end of its clause. */
  #isAside(time: TimeExpression, start: number, sentenceStart: number): boolean {
    if (time.role !== 'period' || this.year === null || time.span.to >= this.year) return false;
    const gap = this.#text.slice(time.end, Math.min(start, time.end + LONGEST_ASIDE));
    return /[,;:]/.test(gap) && /\d|[一二三四五六七八九十]/.test(gap) && this.#figuresBetween(sentenceStart, time.start) > 0;
  }

  /** > 用好2015年底获得的立法权，出台地方性法规2部: a past year that only tells of a thing holds to the end of its clause. */
  #isAttribute(time: TimeExpression, start: number): boolean {
    // > 对2000年以来的264件文件进行全面梳理，继续有效152件
    if (/[对把将就]$/.test(this.#text.slice(Math.max(0, time.start - 1), time.start)) && REVIEWED.test(this.#text.slice(time.end, time.end + LONGEST_REVIEW))) return true;
    if (time.role !== 'period' || (this.year !== null && time.span.to >= this.year)) return false;
    const gap = this.#text.slice(time.end, Math.min(start, time.end + 40));
    // > 在去年基础上增长20%, 在去年50场的基础上增加10场: what grew on that ground is of this time
    if (this.#text[time.start - 1] === '在' && /^[^,;。]{0,24}基础上/.test(gap)) return true;
    // > 清理建县以来至2015年底的县政府文件318件: of what age the files are, not when they were looked at
    if (/(?:清理|梳理|评查|审查|排查|核查|抽查|盘点|起底)[^,;。]{0,12}$/.test(this.#text.slice(Math.max(0, time.start - 20), time.start)) && /^[底末]?(?:以?前|之前)?(?:所?(?:制定|印发|出台|发布|颁布|制发|办结|结案|作出|立案|办理))?的[\u4e00-\u9fff]{2,12}/.test(gap)) return true;
    return /^[底末]?[\u4e00-\u9fff]{2,8}的[\u4e00-\u9fff“”]{2,20}[,;]/.test(gap);
  }

  /** 7月2日 is of the year last named in its sentence. */
  #resolve(time: TimeExpression, index: number): Period {
    if (time.role === 'reset' && time.span.fromMonth !== undefined && !time.named) {
      const earlier = this.#times[index - 1];
      const gap = earlier ? this.#text.slice(earlier.end, time.start) : '。';
      if (earlier && earlier.named && earlier.role === 'period' && earlier.span.from === earlier.span.to && !/[。\n]/.test(gap)) {
        return this.#make({ ...time, span: { ...time.span, from: earlier.span.from, to: earlier.span.to } }, 'stated');
      }
    }
    return this.#make(time, 'stated');
  }

  /** A past year that opens the sentence before holds for the next one too, unless that names its own. */
  #carried(sentenceStart: number, paragraphStart: number): TimeExpression | null {
    for (let i = this.#next - 1; i >= this.#earliest(); i -= 1) {
      const time = this.#times[i] as TimeExpression;
      if (time.start < paragraphStart) return null;
      if (time.end > sentenceStart || time.role === 'base' || time.bracketEnd >= 0) continue;
      if (time.role === 'reset') return null;
      // > 受理214件；2023年受理114件。从申请事项看: a past year behind a semicolon only stands beside
      const past = this.year !== null && time.span.to < this.year;
      const opens = (past ? /[。\n]/ : /[。;\n]/).test(this.#text[time.start - 1] ?? '\n') || time.start === paragraphStart;
      return opens && time.named && time.span.fromMonth === undefined ? time : null;
    }
    return null;
  }

  #make(time: TimeExpression, basis: 'stated' | 'inherited'): Period {
    const { start, end } = days(time.span);
    return { start, end, text: this.#text.slice(time.start, time.end), basis };
  }

  /** The report year; null where it is unknown. */
  report(): Period | null {
    return this.#report;
  }
}

function firstFrom(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is of some age, and looked at now, is named within so many characters. */
const LONGEST_REVIEW = 48;
const REVIEWED = /^(?:所?(?:制定|印发|出台|发布|颁布|制发|办结|结案|作出|办理))?的[^,;。]{2,30}(?:清理|梳理|起底|过筛|评查|审查|核查|排查|筛查)/;

/** Headings that open with another year than the report's: 二、2023年工作情况. */
function sectionTimes(text: string, times: readonly TimeExpression[], headings: readonly HeadingSpan[], year: number | null): Section[] {
  const found: Section[] = [];
  const starts = times.map((time) => time.start);
  for (const h of headings) {
    if (h.title === null) continue;
    let i = firstFrom(starts, h.start);
    const fits = (t: TimeExpression): boolean => t.end <= h.bodyStart && t.role === 'period' && t.named;
    while (i < times.length && (times[i] as TimeExpression).start < h.bodyStart && !fits(times[i] as TimeExpression)) i += 1;
    const time = i < times.length && fits(times[i] as TimeExpression) ? times[i] : undefined;
    if (time && !(time.span.from === year && time.span.to === year) && time.start - h.start < 8 && !/规划|纲要|方案/.test(text.slice(time.end, h.bodyStart)) && !/问题|困难|不足|情况/.test(text.slice(h.start, time.start))) found.push({ start: h.bodyStart, end: h.end, time });
  }
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** By the years, then by the months: small numbers are found fastest. */
const daysOf = new Map<number, Map<number, { readonly start: string; readonly end: string }>>();

/** First and last day of a span; the few spans that reports name are reckoned once each. */
function days(span: TimeSpan): { readonly start: string; readonly end: string } {
  const years = span.from * 10000 + span.to;
  let ofYears = daysOf.get(years);
  if (ofYears === undefined) {
    if (daysOf.size > MOST_YEARS) daysOf.clear();
    daysOf.set(years, (ofYears = new Map()));
  }
  const months = (span.fromMonth ?? 0) * 13 + (span.toMonth ?? 0);
  let known = ofYears.get(months);
  if (known === undefined) ofYears.set(months, (known = reckonDays(span)));
  return known;
}

/** The spans of no more years than this are kept. */
const MOST_YEARS = 1024;

function reckonDays(span: TimeSpan): { start: string; end: string } {
  const last = span.toMonth ?? 12;
  const lastDay = new Date(Date.UTC(span.to, last, 0)).getUTCDate();
  return { start: `${span.from}-${two(span.fromMonth ?? 1)}-01`, end: `${span.to}-${two(last)}-${two(lastDay)}` };
}
