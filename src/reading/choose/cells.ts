import type { Asked, Candidate } from '../rows/candidates.ts';
import { chosen, NOTHING, type Choice } from '../state/choice.ts';
import { isBareHead } from '../table/column-period.ts';
import { FACTORS, type Context } from '../state/context.ts';
import { headDimension } from '../rows/dimensions.ts';
import { namesSum } from '../table/grid.ts';
import { shareOf } from './share.ts';
import type { TableCell } from '../table/cell.ts';
import type { Zone } from '../text/zones.ts';

/** Captions are no longer, in characters. */
const LONGEST_CAPTION = 120;

/** No row of a table has more cells. */
const LONGEST_ROW = 40;

const SHARE_HEAD = /^占(?:比|总)|^占[\u4e00-\u9fff]{1,8}(?:比例?|比重)$|^比[例重]/;

/** Chooses the indicator of a figure in a table, by the head of its column and the name of its row. */
export function chooseCell(context: Context, index: number, zone: Zone, asked: Asked): Choice {
  const cell = context.tables.cells.get(index) as TableCell;
  return shareInRow(context, index, cell, asked) ?? partByName(context, cell, zone, asked) ?? byHeads(context, cell, zone, asked);
}

/** > 收到申请 | 件 | 52 | 79 | 51.9%: a difference is of the last level in its row; null where its row has none */
export function changeInRow(context: Context, index: number): Choice | null {
  const { cells } = context.tables;
  const row = cells.get(index)?.row ?? null;
  const inRow = (i: number): boolean => row !== null && cells.get(i)?.row === row;
  let last = index - 1;
  while (inRow(last) && cells.get(last)?.change !== null) last -= 1;
  return inRow(last) ? { candidate: null, from: context.previous.figureOf(last), how: 'change' } : null;
}

/** > 维持 | 118 | 36.8 under 件数 and 占比(%): the share of the last count in its row; that of the sum says nothing */
function shareInRow({ input, tables, previous }: Context, index: number, cell: TableCell, asked: Asked): Choice | null {
  if (!cell.row || asked.measure.unitClass !== 'percent' || !SHARE_HEAD.test(input.text.slice(cell.column.start, cell.column.end))) return null;
  if (namesSum(input.text, cell.row)) return NOTHING;
  const counted = countInRow(tables.cells, index, cell);
  const from = counted === null ? null : previous.figureOf(counted);
  return from?.indicator && shareOf(input.pack, from.indicator) ? { candidate: null, from, how: 'share' } : null;
}

/** The last figure before `index` of the same row; a turned table has it a line above. */
function countInRow(cells: ReadonlyMap<number, TableCell>, index: number, cell: TableCell): number | null {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_ROW) && cells.get(i)?.tableStart === cell.tableStart; i -= 1) if (cells.get(i)?.row === cell.row) return i;
  return null;
}

/** > 类型 | 受理量(件) | 投诉 | 18642: a row of the pack for just that part, whatever its column calls the count */
function partByName(context: Context, { row, names, tableStart }: TableCell, zone: Zone, asked: Asked): Choice | null {
  const { input, own, hits } = context;
  if (!row || !names || headDimension(input.text.slice(names.start, names.end)) === null) return null;
  own.clear();
  own.take(hits, row.start, row.end, FACTORS.before);
  const candidate = best(context, tableStart, zone, { ...asked, isPart: true });
  return candidate?.row.row.fixed ? chosen(candidate) : null;
}

function byHeads(context: Context, { column, row, names, tableStart }: TableCell, zone: Zone, asked: Asked): Choice {
  const { input, own, hits } = context;
  own.clear();
  own.take(hits, column.start, column.end, FACTORS.before);
  const isSum = row !== null && namesSum(input.text, row);
  // > 行政许可 | 9630 under 2023年 or 数量: such a head names nothing, the row does
  if (row && !isSum) own.take(hits, row.start, row.end, !own.any ? FACTORS.before : FACTORS.clause);
  const found = best(context, tableStart, zone, asked);
  if (found || !isBareHead(input.text, column) || !(isSum || (names && headDimension(input.text.slice(names.start, names.end)) !== null))) return chosen(found);
  // > 全省卫生监督处罚案件分类情况 / 类别 / 案件数(件) / 医疗卫生 / 5012: the caption says what is counted
  own.take(hits, tableStart, Math.min((names ?? column).start, tableStart + LONGEST_CAPTION), FACTORS.clause);
  return chosen(best(context, tableStart, zone, asked));
}

function best(context: Context, tableStart: number, zone: Zone, asked: Asked): Candidate | null {
  return context.best({ ...zone, paragraphStart: tableStart, sentenceStart: tableStart }, asked);
}
