import type { ReadingText } from '../model/document.ts';
import { readDay, type Day } from './day.ts';
import type { LabelCells } from './label-cells.ts';

/** Which of the page's dates is the publication: its own label, an everyday label or a bare date, else when it was written. */
const ORDER = [
  (item: string, strong: boolean): boolean => item === 'publishedOn' && strong,
  (item: string): boolean => item === 'publishedOn',
  (item: string): boolean => item === 'createdOn',
] as const;

/** The day the page was published, from its rows only: a signature under the report is none. Null where no row has a date. */
export function readPublishedOn(view: ReadingText, cells: LabelCells): Day | null {
  for (const fits of ORDER) {
    for (const { item, strong, value } of cells) {
      if (!fits(item, strong)) continue;
      const day = readDay(view.text.slice(value.start, value.end), value.start);
      if (day !== null) return day;
    }
  }
  return null;
}
