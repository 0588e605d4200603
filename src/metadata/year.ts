import type { Evidence } from '../model/metadata.ts';
import type { Line, ReadingText } from '../model/document.ts';
import type { Title } from './title.ts';
import { speltYear } from './day.ts';

/** A year with the place that told it. */
export interface Year {
  readonly value: number;
  readonly basis: Evidence['basis'];
  readonly start: number;
  readonly end: number;
}

/** 2021-2025年, 2015—2017年, 2021至2025年: a plan's years, not the report's. */
const RANGE = /(?:19|20)\d\d年?(?:[-—~至到]{1,3})(?:19|20)\d\d(?:年度?)?/g;

/** 《法治政府建设实施纲要(2021-2025年)》: a name of something else. */
const NAME = /《[^《》\n]{1,80}》/g;

/** 弥政报〔2022〕12号: the year of a number. */
const BRACKETED = /[〔[(【](?:19|20)\d\d[〕\])】]/g;

const PRINTED = /(?<!\d)((?:19|20)\d\d)年/;
const SPELT = /([一二][〇零0O九][〇零0O一二三四五六七八九]{2})年/;

/** > 2020法治政府建设工作总结 : 年 is left out. */
const BARE = /(?<![\d.-])((?:19|20)\d\d)(?![\d.-]|年)/;

/** > 2024年,我县深入学习…    > 2021年度，全市… : what the opening sentence says the report is about. */
const OPENING = /^(?:\([^()]{0,40}\))?((?:19|20)\d\d)年(?:度|以?来|,|我|全|本|[一-龥]{0,12}(?:政府|局|县|市|区|州|旗|镇|乡|街道|省|厅|委|法治|在))/;

/** A year in running text that is told as that of the report, not as a date or a start (2019年9月1日, 自2019年以来). */
const RUNNING = /(?<![\d自从])((?:19|20)\d\d)年(?!\d|以来|底前|[-—~至到]|第)/g;

/** How much of the body is looked at, in characters; the years of a report are told early and often. */
const OPENING_LENGTH = 400;
const BODY_LENGTH = 30000;

const blank = (text: string): string => ' '.repeat(text.length);

/** The text with other names, plan ranges and numbers blanked out, at the same offsets. */
const withoutOthers = (text: string): string => text.replace(NAME, blank).replace(RANGE, blank).replace(BRACKETED, blank);

function inTitle(title: Title): Year | null {
  for (const words of [withoutOthers(title.words), title.words.replace(RANGE, blank).replace(BRACKETED, blank)]) {
    const match = PRINTED.exec(words) ?? SPELT.exec(words) ?? BARE.exec(words);
    if (match === null) continue;
    const digits = match[1] as string;
    const start = title.at(match.index);
    return { value: /^\d+$/.test(digits) ? Number(digits) : speltYear(digits), basis: 'stated', start, end: start + match[0].length };
  }
  return null;
}

/** The year that the body speaks of: its opening words, else the one it names most often. */
function inBody(text: string, lines: readonly Line[], published: number | null): Year | null {
  const body = lines.filter((line) => line.kind === 'text' && line.end - line.start > 12);
  const first = body[0];
  if (first === undefined) return null;
  for (const line of body.slice(0, 4)) {
    const match = OPENING.exec(text.slice(line.start, Math.min(line.end, line.start + OPENING_LENGTH)));
    if (match !== null) return { value: Number(match[1]), basis: 'stated', start: line.start + match[0].indexOf(match[1] as string), end: line.start + match[0].indexOf(match[1] as string) + 5 };
  }
  const words = withoutOthers(text.slice(first.start, first.start + BODY_LENGTH));
  const opening = words.slice(0, OPENING_LENGTH);
  const counts = new Map<number, { times: number; at: number }>();
  for (const match of words.matchAll(RUNNING)) {
    const value = Number(match[1]);
    if (published !== null && value >= published) continue;
    const known = counts.get(value);
    if (known === undefined) counts.set(value, { times: match.index < opening.length ? 3 : 1, at: match.index });
    else known.times += 1;
  }
  let best: readonly [number, { times: number; at: number }] | null = null;
  for (const entry of counts) if (best === null || entry[1].times > best[1].times || (entry[1].times === best[1].times && entry[0] > best[0])) best = entry;
  if (best === null) return null;
  return { value: best[0], basis: 'inferred', start: first.start + best[1].at, end: first.start + best[1].at + 5 };
}

/** > 2026年政府工作报告|——2026年1月27日在省第十四届人民代表大会第四次会议上 */
const GIVEN = /(?:((?:19|20)\d\d)|([一二][〇零0O九][〇零0O一二三四五六七八九]{2}))年(?:[1-4]|[一二三四])月[^\n]{1,6}日?在[^\n]{2,40}(?:大会|会议)[^\n]{0,8}上/;

/** The line that says when a report was given stands this near to its title, in characters. */
const NEAR_TITLE = 200;

/** Whether the title's year is the one in which the report was given to a congress, in its first months: it looks back on the year before. */
function isGivenIn(text: string, stated: Year): boolean {
  const given = GIVEN.exec(text.slice(stated.end, stated.end + NEAR_TITLE));
  return given !== null && (given[1] === undefined ? speltYear(given[2] as string) : Number(given[1])) === stated.value;
}

/**
 * The year reported on: the title's, else the body's, else the year before the publication.
 * `published` is the span of the publication date and its year; null where the page has none.
 */
export function readYear(view: ReadingText, lines: readonly Line[], title: Title | null, published: { readonly value: string; readonly start: number; readonly end: number } | null): Year | null {
  const stated = title === null ? null : inTitle(title);
  if (stated !== null) return isGivenIn(view.text, stated) ? { ...stated, value: stated.value - 1, basis: 'inferred' } : stated;
  const publicationYear = published === null ? null : Number(published.value.slice(0, 4));
  const told = inBody(view.text, lines, publicationYear);
  if (told !== null || published === null || publicationYear === null) return told;
  return { value: publicationYear - 1, basis: 'inferred', start: published.start, end: published.end };
}
