/** Fewer lines than this say nothing about the width of a page. */
const MIN_LINES = 6;

/** A page is hard-wrapped where this share of its lines breaks off without a stop at one width. */
const MIN_SHARE = 0.4;

/** No hard-wrapped page is wider than this many half-width cells (60 characters). */
const MAX_WIDTH = 120;

/** > 33 characters a line, and one of 300: the page keeps paragraphs whole where this share of its lines is wider than the wrap. */
const MAX_WIDER = 0.2;

const STOPS = new Set('。；;：:！!？?”"）)》…%％');

/**
 * The width, in half-width cells, at which the lines of a hard-wrapped page break off; 0 where the
 * page keeps a paragraph on a line. The width must be told by the page itself: many lines that end
 * at the same width in the middle of a sentence.
 */
export function wrapWidth(source: string): number {
  const widths = new Map<number, number>();
  const all: number[] = [];
  let lines = 0;
  let open = 0;
  let width = 0;
  let last = '';
  for (let i = 0; i <= source.length; i += 1) {
    const c = i < source.length ? source.charCodeAt(i) : 0x0a;
    if (c === 0x0a) {
      if (width > 0) {
        lines += 1;
        all.push(width);
        if (width >= 30 && width <= MAX_WIDTH && !STOPS.has(last)) {
          open += 1;
          widths.set(width, (widths.get(width) ?? 0) + 1);
        }
      }
      width = 0;
      last = '';
    } else if (c !== 0x0d) {
      width += c < 0x2000 ? 1 : 2;
      if (c > 0x20) last = source[i] as string;
    }
  }
  if (lines < MIN_LINES || open < lines * MIN_SHARE) return 0;
  let best = 0;
  let most = 0;
  for (const w of widths.keys()) {
    let near = 0;
    for (let d = -2; d <= 2; d += 1) near += widths.get(w + d) ?? 0;
    if (near > most || (near === most && w > best)) [best, most] = [w, near];
  }
  // > six headings of one width, each over a paragraph of many lines' length
  const wider = all.filter((w) => w > best + TOLERANCE).length;
  return most >= open * 0.6 && most >= MIN_LINES - 2 && wider <= lines * MAX_WIDER ? best : 0;
}

/** A page is wrapped by cells or by characters; a line this near to the width is full. */
const TOLERANCE = 3;

/** Whether a line is as wide as the page is wrapped. */
export function lineIsFull(source: string, start: number, end: number, wrap: number): boolean {
  let width = 0;
  for (let i = start; i < end; i += 1) {
    const c = source.charCodeAt(i);
    if (c !== 0x0d) width += c < 0x2000 ? 1 : 2;
  }
  return width >= wrap - TOLERANCE && width <= wrap + TOLERANCE;
}

const MARKER = /^(?:(?:索引号|发文字号|文号|发布(?:日期|时间|机构)|成文日期|生成日期|信息来源|来源|主题分类|公开日期|浏览(?:量|次数))[:：]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章节]|[-—]{2,}|[①-⑳])/u;

/** No line of prose that breaks off is shorter; shorter ones are titles, names and cells. */
const SHORTEST_PROSE = 16;

/** A marked line up to this long may be a heading without a stop. */
const LONGEST_HEADING = 50;

/** Whether a line of prose ends in the middle of a sentence: 率达到85%以 / 上，执法案卷…. */
export function breaksOff(source: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && source.charCodeAt(last) <= 0x20) last -= 1;
  if (last - start < SHORTEST_PROSE || !/[\u4e00-\u9fff\d\uff10-\uff19，,、（(“《]/u.test(source[last] as string)) return false;
  const line = source.slice(start, last + 1).trimStart();
  // > …均为合格以上等次。四、加强矛盾化解，守牢平安底线: a heading run on behind the paragraph before it
  const tail = line.slice(line.lastIndexOf('。') + 1);
  if (MARKER.test(tail) && tail.length <= LONGEST_HEADING) return false;
  return (/[，,。；;]/u.test(line) || SEPARATORS_LOST.test(line)) && !line.includes('|');
}

/** > 行政处罚4126件行政许可15307件行政强制 / 69件行政检查9650次 */
const SEPARATORS_LOST = /\d[件起人次项条份宗][^\d]{2,12}\d+[件起人次项条份宗]/u;

/** Whether the line at `start` goes on with the sentence before: not blank, not indented, opening with no marker, and prose itself. */
export function continues(source: string, start: number): boolean {
  let end = source.indexOf('\n', start);
  if (end < 0) end = source.length;
  const line = source.slice(start, Math.min(end, start + 200));
  return line !== '' && !/^\s/u.test(line) && !MARKER.test(line) && /[，,。；;、：:]/u.test(line) && !line.includes('|');
}

/** > 出庭应诉率达98. / 6%，…; 政府信息3, / 420条: a number never ends in a point or a comma */
const TORN_END = /[^\d.,\s][\d,]{0,8}\d([.,])\s*$/u;
const TORN_REST = { '.': /^\d{1,2}(?:[%％‰万亿倍元]|个百分点|小时|公里|平方)/u, ',': /^\d{3}(?!\d)(?:余|多)?[\u4e00-\u9fff%]/u } as const;

/** No number is longer. */
const LONGEST_NUMBER = 14;

/** Whether the line that ends at `end` breaks off inside a number that goes on at `next`. */
export function isTorn(source: string, start: number, end: number, next: number): boolean {
  const mark = TORN_END.exec(source.slice(Math.max(start, end - LONGEST_NUMBER), end))?.[1];
  return (mark === '.' || mark === ',') && TORN_REST[mark].test(source.slice(next, next + LONGEST_NUMBER));
}
