import type { Span } from '../model/document.ts';

/** > — 2 —, 第3页, with blank lines around it */
const PAGE_NUMBER = /(?:[ \t\r\u3000]*\n){0,3}[ \t\u3000]*(?:[-—–－]{1,3}[ \t]?[\d０-９]{1,3}[ \t]?[-—–－]{1,3}|第[ \t]?[\d０-９]{1,3}[ \t]?页)[ \t\r\u3000]*\n(?:[ \t\r\u3000]*\n){0,3}/y;

/** A page number between the halves of a sentence. */
export interface PageNumber extends Span {
  /** Where the line behind it begins. */
  readonly next: number;
}

/** The page number that stands on lines of its own from `start` on, where a page may have ended in the middle of a sentence; null for none. */
export function pageNumberAt(source: string, start: number): PageNumber | null {
  PAGE_NUMBER.lastIndex = start;
  const found = PAGE_NUMBER.exec(source)?.[0];
  if (found === undefined) return null;
  const mark = found.trim();
  const at = start + found.indexOf(mark);
  return { start: at, end: at + mark.length, next: start + found.length };
}
