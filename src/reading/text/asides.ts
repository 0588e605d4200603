import type { Span } from '../../model/document.ts';

/** > 综合纠错率(含撤销、变更、确认违法)为28.6%, 审结(含上年结转)912件: what the name takes in, or is also called */
const LEAD = /\((?:含|包括|包含|不含|即|指|简称|以下简称)/y;

/** No such bracket is longer, in characters. */
const LONGEST = 80;

/** No more characters stand between it and its figure: 为, 达到. */
const FARTHEST = 3;

/** The end of a bracket without figures that opens at `open` and says only what the name before it takes in; -1 where none does. */
export function asideEnd(text: string, open: number): number {
  LEAD.lastIndex = open;
  if (!LEAD.test(text)) return -1;
  for (let i = LEAD.lastIndex; i <= open + LONGEST; i += 1) {
    const c = text[i];
    if (c === ')') return i;
    if (c === undefined || c === '(' || c === '\n' || c === '。' || (c >= '0' && c <= '9')) return -1;
  }
  return -1;
}

/** Such a bracket between a name and the figure at `start`; null where there is none. */
export function asideBefore(text: string, start: number): Span | null {
  let close = start - 1;
  while (close >= start - 1 - FARTHEST && text[close] !== ')') close -= 1;
  if (text[close] !== ')') return null;
  const least = Math.max(0, close - LONGEST);
  const open = text.slice(least, close).lastIndexOf('(');
  return open >= 0 && asideEnd(text, least + open) === close ? { start: least + open, end: close + 1 } : null;
}
