import type { HeadingSpan, Line, ReadingText } from '../model/document.ts';
import { printed } from '../fold/fold.ts';
import { markerAt } from './markers.ts';

/** A run-in first sentence longer than this (in characters) is an ordinary sentence, not a title. */
const LONGEST_TITLE = 52;

/** Shorter than this a marker without text opens nothing. */
const SHORTEST_TITLE = 2;

/** > 附件：2021年度行政执法情况统计表: what is attached stands under no heading of the report */
const ATTACHMENT = /^(?:附件|附表|附)\d{0,2}[:：][^。]{0,36}$/;

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
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const marker = markerAt(view.text, line.start);
    if (marker && line.end - marker.end >= SHORTEST_TITLE) {
      found.push({ level: marker.level, start: line.start, markerEnd: marker.end, lineEnd: line.end });
      attached = false;
    } else attached ||= found.length > 0 && ATTACHMENT.test(view.text.slice(line.start, Math.min(line.end, line.start + LONGEST_TITLE)));
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

/** The title behind a marker: a line of its own, or the run-in first sentence; null where the line is an ordinary long sentence. */
function readTitle(view: ReadingText, f: Found): { title: string | null; bodyStart: number } {
  const rest = view.text.slice(f.markerEnd, f.lineEnd);
  const stop = rest.search(/[。!?]/u);
  const whole = stop < 0 || stop === rest.length - 1;
  const length = stop < 0 ? rest.length : stop;
  const sentence = rest.slice(0, length);
  const isTitle = length <= LONGEST_TITLE && !FIGURE.test(sentence) && !(whole && sentence.includes(';'));
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
