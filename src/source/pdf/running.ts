import type { PrintedLine } from './line.ts';

/** Page heads and numbers stand in this share of the page's height at its top and bottom. */
const MARGIN = 0.12;

/** A line in the margin of at least this share of the pages is a page head or foot. */
const LEAST_PAGES = 0.5;

/** > - 1 -   — 12 —   第 3 页 共 12 页   3/12 */
const PAGE_NUMBER = /^[-—–―~·•\s]*(?:第?\s*\d{1,4}\s*页?)(?:\s*[,，/／]?\s*共?\s*\d{1,4}\s*页?)?[-—–―~·•\s]*$/;

/** The height of each page by number, in points. */
export type Heights = ReadonlyMap<number, number>;

/** Leaves out page numbers, and the heads and feet that pages repeat. */
export function withoutRunning(lines: readonly PrintedLine[], heights: Heights): PrintedLine[] {
  const pages = new Map<string, Set<number>>();
  const inMargin = (line: PrintedLine): boolean => {
    const height = heights.get(line.page) ?? 0;
    return line.y > height * (1 - MARGIN) || line.y < height * MARGIN;
  };
  const keyOf = (line: PrintedLine): string => line.cells.join(' ').replace(/\d+/g, '#');
  for (const line of lines) {
    if (!inMargin(line)) continue;
    const key = keyOf(line);
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  const repeated = (line: PrintedLine): boolean => {
    const count = pages.get(keyOf(line))?.size ?? 0;
    return heights.size > 1 && count > 1 && count >= heights.size * LEAST_PAGES;
  };
  return lines.filter((line) => !inMargin(line) || !(PAGE_NUMBER.test(line.cells.join(' ')) || repeated(line)));
}
