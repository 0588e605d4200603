import type { Period } from '../model/observation.ts';
import type { TableCell } from './tables.ts';

/** > 项目｜2022年｜2023年; 指标｜上年｜本年 */
const YEAR = /^(?:((?:19|20)\d{2})年(?:度|数)?|(上年|去年|上一年)(?:度|同期|数)?|(本年|今年|当年)(?:度|数)?)$/;

/** The period that the head of a cell's column, or the name of its row, states; null where neither is a year. `year` is the report's. */
export function columnPeriod(text: string, cell: TableCell, year: number | null): Period | null {
  for (const head of [cell.column, cell.row]) {
    const words = head ? text.slice(head.start, head.end).replace(/\(.*$/, '') : '';
    const match = YEAR.exec(words);
    if (!match) continue;
    const named = match[1] === undefined ? (year === null ? null : match[2] === undefined ? year : year - 1) : Number(match[1]);
    return named === null ? null : { start: `${named}-01-01`, end: `${named}-12-31`, text: words, basis: 'stated' };
  }
  return null;
}
