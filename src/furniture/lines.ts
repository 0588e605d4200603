import type { Span } from '../model/document.ts';

/** The non-empty lines of a reading text, without their line ends. */
export function bareLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Longer than any title or row with commas: the line is a paragraph even without a stop at its end. */
const PARAGRAPH = 90;

const STOPS = '。;:!?';

/** 一、 (一) 1. (1) ① 第一章: the line opens a section. */
const MARKER = /(?:[一二三四五六七八九十]{1,3}[、.,:]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[①-⑳㈠-㈩]|第[一二三四五六七八九十]{1,3}[章节部条]|一是)/y;

/** Whether a line is body text by its form: it opens a section, ends a sentence, or is long and has commas. */
export function isBody(text: string, line: Span): boolean {
  MARKER.lastIndex = line.start;
  if (MARKER.test(text)) return true;
  const last = text[line.end - 1] as string;
  if (STOPS.includes(last)) return line.end - line.start > 1;
  if (line.end - line.start < PARAGRAPH) return false;
  const comma = text.indexOf(',', line.start);
  return comma >= 0 && comma < line.end;
}
