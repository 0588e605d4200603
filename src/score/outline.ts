import type { Gold } from '../model/gold.ts';
import type { Metadata } from '../model/metadata.ts';
import type { Heading } from '../model/record.ts';
import { bare, sameWords } from './same.ts';
import type { Sheet } from './sheet.ts';

/** A marker may stand this many characters from where the gold has it. */
const SLACK = 3;

/** Headings below this level that the gold does not have are not held against the reading. */
const DEEPEST = 3;

/** Scores the heading tree: level, marker and place; titles of those whose marker was found. */
export function scoreHeadings(gold: Gold, headings: readonly Heading[], sheet: Sheet): void {
  const used = new Set<number>();
  for (const { level, marker, title, at } of gold.headings) {
    const index = headings.findIndex((h, i) => !used.has(i) && h.level === level && markerOf(h.marker) === markerOf(marker) && Math.abs(h.start - at) <= SLACK);
    const found = headings[index];
    if (!found) {
      sheet.counts.headings.missed += 1;
      sheet.miss('score/heading-missed', { level, heading: marker + (title ?? '') });
      continue;
    }
    used.add(index);
    sheet.counts.headings.right += 1;
    if (title === null || title === '') continue;
    const same = sameWords(found.title, title);
    sheet.shares.titles.note(same);
    if (!same) sheet.miss('score/heading-title', { wanted: title, read: found.title ?? '–' });
  }
  for (const [i, { level, marker, title }] of headings.entries()) {
    if (used.has(i) || level > DEEPEST) continue;
    sheet.counts.headings.wrong += 1;
    sheet.miss('score/heading-wrong', { level, heading: marker + (title ?? '') });
  }
}

function markerOf(marker: string): string {
  return bare(marker).replace(/[、.]/g, '');
}

/** Scores title, region, year, day of publication and document number; `metadata` null for a report without record. */
export function scoreMetadata({ metadata: gold }: Gold, metadata: Metadata | null, sheet: Sheet): void {
  const checks: readonly (readonly [name: string, wanted: string | number | null, read: string | number | null | undefined, same: boolean])[] = [
    ['title', gold.title, metadata?.title, sameWords(metadata?.title, gold.title)],
    ['region', gold.regionCode, metadata?.region?.code, (metadata?.region?.code ?? null) === gold.regionCode],
    ['year', gold.year, metadata?.year, metadata?.year === gold.year],
    ['publishedOn', gold.publishedOn, metadata?.publishedOn, (metadata?.publishedOn ?? null) === gold.publishedOn],
    ['documentNumber', gold.documentNumber, metadata?.documentNumber, sameWords(metadata?.documentNumber, gold.documentNumber)],
  ];
  for (const [item, wanted, read, same] of checks) {
    sheet.shares.metadata.note(same);
    if (!same) sheet.miss('score/metadata-wrong', { item, wanted: wanted ?? '–', read: read ?? '–' });
  }
}
