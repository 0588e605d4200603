import type { HeadingSpan, Line, ReadingText } from '../model/document.ts';
import { printed } from '../fold/fold.ts';
import { markerAt } from './markers.ts';

/** A run-in first sentence longer than this (in characters) is an ordinary sentence, not a title. */
const LONGEST_TITLE = 52;

/** Shorter than this a marker without text opens nothing. */
const SHORTEST_TITLE = 2;

/** > 附件：2021年度行政执法情况统计表: what is attached stands under no heading of the report */
const ATTACHMENT = /^(?:附件|附表|附)\d{0,2}[:：][^。]{0,36}$/;

/** > …实现连年丰收。(四)聚焦主责主业，执法震慑力持续彰显。: a marker whose line break was lost */
const LOST_BREAK = /(?<=[。!?:])(?:(?<one>[一二三四五六七八九十]{1,3})、|\((?<two>[一二三四五六七八九十]{1,3})\)|(?<!:)(?<three>\d{1,2})[.、])(?=[\u4e00-\u9fff“]|(?:19|20)\d\d年)/g;

/** A figure with its measure word: such a sentence reports, it does not entitle. */
const FIGURE = /\d(?:余|多)?[万亿]?(?:余|多)?(?:件|起|宗|人|名|次|场|份|个|项|家|条|元|%)/;

interface Found {
  readonly level: HeadingSpan['level'];
  readonly start: number;
  readonly markerEnd: number;
  readonly lineEnd: number;
}

/**
 * Finds the headings of a report: markers that open a line of body text, with their titles,
 * parents and ends. Works on any order of levels; restarted and missing numbers stay as printed.
 */
export function readOutline(view: ReadingText, lines: readonly Line[]): HeadingSpan[] {
  const found: Found[] = [];
  let bodyEnd = 0;
  let attached = false;
  const series = new Series();
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    // > 一、本年新收政府信息公开申请数量|118|9|127: a row of a table entitles nothing
    const marker = view.text.slice(line.start, line.end).includes('|') ? null : (markerAt(view.text, line.start) ?? bareNumberAt(view, line, series));
    if (marker && line.end - marker.end >= SHORTEST_TITLE) {
      const inner = marker.level === 1 ? firstInside(view.text, marker.end, line.end) : null;
      found.push({ level: marker.level, start: line.start, markerEnd: marker.end, lineEnd: inner?.start ?? line.end });
      series.open(marker.level, numberOf(view.text.slice(line.start, marker.end)));
      if (inner) {
        found.push(inner);
        series.open(2, 1);
      }
      attached = false;
    } else attached ||= found.length > 0 && ATTACHMENT.test(view.text.slice(line.start, Math.min(line.end, line.start + LONGEST_TITLE)));
    if (!attached) found.push(...runOn(view, line, series));
    if (!attached) bodyEnd = line.end;
  }
  const ends = sectionEnds(found, bodyEnd);
  const parents = parentIndexes(found);
  return found.map((f, i) => ({
    level: f.level,
    marker: printed(view, f.start, f.markerEnd),
    ...readTitle(view, f),
    parent: parents[i] as number,
    start: f.start,
    end: ends[i] as number,
  }));
}

/** > 3名同志, 2个部门: what begins a count */
const COUNT = /^\d{1,2}[个名件项家次场条份期起宗人户处所年月日类批大种位届轮级元亿万千百多余台套部本]/;

/** > 1.窗口服务再优化 … 2便民服务再提速。: a number that lost its point and goes on with its series */
function bareNumberAt({ text }: ReadingText, { start, end }: Line, series: Series): { readonly level: 3; readonly end: number } | null {
  const [number] = /^\d{1,2}(?=[\u4e00-\u9fff]{4})/.exec(text.slice(start, Math.min(end, start + 6))) ?? [];
  if (number === undefined || Number(number) < 2 || !series.goesOn(3, Number(number)) || COUNT.test(text.slice(start, start + 3))) return null;
  return { level: 3, end: start + number.length };
}

/** > 一、2022年度工作情况(一)提高站位抓统筹: the first heading of a section, run on behind the section's own */
function firstInside(text: string, from: number, lineEnd: number): Found | null {
  const title = /^(?:(?:19|20)\d{2}年)?[^。!?;:()\d]{2,40}?(?=\(一\)[\u4e00-\u9fff])/.exec(text.slice(from, Math.min(lineEnd, from + 52)));
  if (!title) return null;
  const start = from + title[0].length;
  return { level: 2, start, markerEnd: start + 3, lineEnd };
}

/** > …一律拆除。2.全力服务博鳌亚洲论坛年会: a line that ends in a heading of the third level */
const LAST_OF_LINE = /(?<=。)\d{1,2}[.、](?=[\u4e00-\u9fff“])[^。;]{4,50}$/;

/** Headings inside a line: markers behind a full stop that go on with their series and entitle. */
function runOn(view: ReadingText, line: Line, series: Series): Found[] {
  const found: Found[] = [];
  const text = view.text.slice(line.start, line.end);
  const lastSecond = { 2: text.lastIndexOf('。(二)'), 3: text.lastIndexOf('。2') };
  for (const match of text.matchAll(LOST_BREAK)) {
    const { one, two, three } = match.groups as { one?: string; two?: string; three?: string };
    const level = one !== undefined ? 1 : two !== undefined ? 2 : 3;
    const start = line.start + match.index;
    const heading: Found = { level, start, markerEnd: start + match[0].length, lineEnd: line.end };
    const number = numberOf(one ?? two ?? three ?? '');
    // > …。二、深化改革，提升服务效能凡以局名义…: of the first level even where nothing parts title and text
    if (!series.goesOn(level, number) || (level > 1 && readTitle(view, heading).title === null)) continue;
    // > 以下工作：（一）…。（二）…。; 1.排查要勤。…。2.调处要快。: the first of a list stands alone nowhere
    const first = level === 2 ? text[match.index - 1] === ':' : number === 1;
    if (level > 1 && first && lastSecond[level as 2 | 3] < match.index) continue;
    series.open(level, number);
    const inner = level === 1 ? firstInside(view.text, heading.markerEnd, line.end) : null;
    found.push(inner ? { ...heading, lineEnd: inner.start } : heading);
    if (inner) {
      found.push(inner);
      series.open(2, 1);
    }
  }
  const last = LAST_OF_LINE.exec(text);
  const start = line.start + (last?.index ?? 0);
  if (last && found.at(-1)?.start !== start) {
    const heading: Found = { level: 3, start, markerEnd: start + last[0].search(/[.、]/) + 1, lineEnd: line.end };
    if (readTitle(view, heading).title !== null) {
      found.push(heading);
      series.open(3, numberOf(last[0]));
    }
  }
  return found;
}

/** The number in a marker: (四) and 4. → 4; null for any other marker. */
function numberOf(marker: string): number | null {
  const digits = /^\d{1,2}/.exec(marker);
  if (digits) return Number(digits[0]);
  const [, tens, ten, ones] = /([一二三四五六七八九])?(十)?([一二三四五六七八九])?(?![一二三四五六七八九十])/.exec(marker.replace(/^[^一二三四五六七八九十]+/, '')) as RegExpExecArray;
  const digit = (c: string | undefined): number => (c === undefined ? 0 : '一二三四五六七八九'.indexOf(c) + 1);
  const number = ten === undefined ? digit(tens ?? ones) : (tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
  return number === 0 ? null : number;
}

/** The numbers that the headings have come to: 一、 and 二、, (一) and (二) under each of them, 1. and 2. under each of these. */
class Series {
  readonly #last: [number, number, number] = [0, 0, 0];

  open(level: number, number: number | null): void {
    if (number === null || level > 3) return;
    this.#last[level - 1] = number;
    this.#last.fill(0, level);
  }

  goesOn(level: 1 | 2 | 3, number: number | null): boolean {
    return number === (this.#last[level - 1] as number) + 1;
  }
}

/** > 强化政治引领，当好法治建设“主心骨”街道党工委…: no stop between the title and a long sentence */
const QUOTED = /^[\u4e00-\u9fff]{2,14},[\u4e00-\u9fff]{2,14}“[\u4e00-\u9fff]{2,6}”(?=[\u4e00-\u9fff]{4})/;
/** > 存在问题和下步打算在肯定成绩的同时…: the text tells by how it begins */
const OPENED = /^[\u4e00-\u9fff]{2,20}(?:打算|计划|安排|思路|措施|情况|成效|做法|问题|举措|不足)(?=(?:在肯定|虽然|尽管|一年来|今年以来|对照|主要是|主要表现|我们|我局|我[市县区镇乡]|(?:19|20)\d\d年|\((?:一|1)\)))/;

/** > 突出政治引领，拧紧责任链条作为新中国第一个…; 执法力度持续加大以“绿剑护粮安”…: how titles end and how texts begin, with nothing between */
const GLUED = new RegExp(
  '^[\\u4e00-\\u9fff“”、]{4,16}(?:,[\\u4e00-\\u9fff“”、]{2,16}?)?(?:环境|氛围|责任|链条|决策|纠纷|矛盾|能力|水平|监督|落地|加大|提升|增强|见效|改革|服务|效能|执法|制度|机制|体系|质量|根基|底线|防线|保障|基础|实效|成效|合力|格局|关口|有力|有效|到位|深入)'
  + '(?=(?:落实[“《]|坚持和发展新时代|坚持[“以把]|结合[“《]|作为[^,。]{1,12}[,的所]|围绕[“《]|凡[是以经]|今年|全年|一年来|我[局县市区镇乡]|本[局县市区]|以[“《]|根据[《“]|按照[“《]|依托|针对|认真落实|严格落实|认真贯彻|[市县区](?:政府|委)))',
);

/** The title behind a marker: a line of its own, or the run-in first sentence; null where the line is an ordinary long sentence. */
function readTitle(view: ReadingText, f: Found): { title: string | null; bodyStart: number } {
  const rest = view.text.slice(f.markerEnd, f.lineEnd);
  const stop = rest.search(/[。!?]/u);
  const whole = stop < 0 || stop === rest.length - 1;
  const length = stop < 0 ? rest.length : stop;
  const sentence = rest.slice(0, length);
  const isTitle = length <= LONGEST_TITLE && !FIGURE.test(sentence) && !(whole && sentence.includes(';'));
  const runs = (OPENED.exec(sentence) ?? GLUED.exec(sentence) ?? (isTitle ? null : QUOTED.exec(sentence)))?.[0].length ?? 0;
  if (runs > 0) return { title: printed(view, f.markerEnd, f.markerEnd + runs), bodyStart: f.markerEnd + runs };
  if (!isTitle) return { title: null, bodyStart: f.markerEnd };
  let end = f.markerEnd + length;
  while (end > f.markerEnd && /[:;,、.]/.test(view.text[end - 1] as string)) end -= 1;
  return { title: printed(view, f.markerEnd, end), bodyStart: Math.min(f.lineEnd, f.markerEnd + length + 1) };
}

/** A section ends where the next heading of its own or a higher level starts. */
function sectionEnds(found: readonly Found[], bodyEnd: number): number[] {
  const ends: number[] = [];
  const next: number[] = [0, bodyEnd, bodyEnd, bodyEnd, bodyEnd];
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const f = found[i] as Found;
    ends[i] = next[f.level] as number;
    for (let level = f.level; level <= 4; level += 1) next[level] = f.start;
  }
  return ends;
}

/** The nearest earlier heading of a higher level; -1 for none. */
function parentIndexes(found: readonly Found[]): number[] {
  const open: number[] = [-1, -1, -1, -1, -1];
  return found.map((f, i) => {
    let parent = -1;
    for (let level = 1; level < f.level; level += 1) if ((open[level] as number) >= 0) parent = open[level] as number;
    open[f.level] = i;
    for (let level = f.level + 1; level <= 4; level += 1) open[level] = -1;
    return parent;
  });
}
