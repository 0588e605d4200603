import type { HeadingSpan } from '../model/document.ts';

/** One form of marker. `pattern` is sticky and begins at the line's first character. */
export interface MarkerRow {
  readonly level: HeadingSpan['level'];
  readonly pattern: RegExp;
}

const HAN = '[一二三四五六七八九十百]';

/** Markers in the order in which they are tried; the first that fits decides. */
export const MARKER_ROWS: readonly MarkerRow[] = [
  // > 第一章 总则 / 第一部分 工作情况
  { level: 1, pattern: new RegExp(`第${HAN}{1,3}(?:章|部分|编)[、:.]?`, 'y') },
  // > 第二节 行政执法
  { level: 2, pattern: new RegExp(`第${HAN}{1,3}节[、:.]?`, 'y') },
  // > 一、依法全面履行政府职能 / 一.总体情况 / 一,基本情况
  { level: 1, pattern: new RegExp(`${HAN}{1,3}(?:、|[.,](?!${HAN}))`, 'y') },
  // > (一)提高重视程度 / (一)、 / ㈠ / 一)乡镇赋权 (left bracket lost)
  { level: 2, pattern: new RegExp(`\\(${HAN}{1,3}\\)[、.:]?|[㈠-㈩]|${HAN}{1,3}\\)`, 'y') },
  // > 1.坚持 / 1、坚持 / ⒈坚持 / 1.2023年全年; not 1.5万件 and not 12.4宪法日
  { level: 3, pattern: /\d{1,2}(?:[.、](?!\d)|[.、](?=(?:19|20)\d\d年)|\.、)|[⒈-⒛]/y },
  // > (1)加强 / 1)加强 / ①加强 / ⑴加强
  { level: 4, pattern: /\(\d{1,2}\)[、.]?|\d{1,2}\)|[①-⑳⑴-⒇]/y },
];

/** The marker that opens a line at `start`, or null. */
export function markerAt(text: string, start: number): { readonly level: HeadingSpan['level']; readonly end: number } | null {
  const first = text.charCodeAt(start);
  // Most lines of prose begin with another Han character; look closer only at what can open a marker.
  if (first > 0x39 && first < 0x2460) return null;
  for (const row of MARKER_ROWS) {
    row.pattern.lastIndex = start;
    if (row.pattern.test(text)) return { level: row.level, end: row.pattern.lastIndex };
  }
  return null;
}
