import type { Span } from '../../model/document.ts';
import type { Period } from '../../model/observation.ts';
import type { TableCell } from './cell.ts';

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

/** > 数量(件), 件数, 合计: a head that names nothing that is counted */
export function isBareHead(text: string, column: Span): boolean {
  return /^(?:数量|数目|数值|件数|案件数|案件数量|宗数|起数|个数|次数|人数|总数|总量|合计|小计|完成情况|数据)(?:\([^)]*\))?$/.test(text.slice(column.start, column.end));
}

/** > 件数, 占比(%), 同比: a head that tells how much, never of what */
export function isMeasureHead(text: string, head: Span): boolean {
  return isBareHead(text, head) || /^(?:占比|比例|比重|同比|增幅|环比)(?:\([^)]*\))?$/.test(text.slice(head.start, head.end));
}

/** The span whose words say what a cell counts: its row where the column is a time, a difference or a bare count, else its column. */
export function labelCell(text: string, cell: TableCell, rowCounts: boolean, year: number | null): [number, number] {
  const timed = cell.change !== null || columnPeriod(text, { ...cell, row: null }, year) !== null;
  const { start, end } = cell.row && (rowCounts || timed) ? cell.row : cell.column;
  return [start, end];
}
