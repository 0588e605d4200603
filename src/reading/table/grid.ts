import type { Span } from '../../model/document.ts';
import { unitAt } from '../../quantity/units.ts';

/** A cell of a table. */
export interface Cell extends Span {
  /** Index of the quantity that fills it, -1 for words, -2 for an empty mark (- / —). */
  readonly quantity: number;
}

/**
 * > 指标 / 单位 / 2023年 / 2024年 / 同比 / 收到申请 / 件 / 52 / 79 / 51.9% / 受理 / 件 / 44 …
 *
 * The rows of a table that was flattened to a cell a line, the row of heads first; null where the
 * cells are no such table. `text` is the reading text. Two rows of one width that open with words and have figures in the same
 * columns make one.
 */
export function readGrid(block: readonly Cell[], text: string): Cell[][] | null {
  const first = block.findIndex((cell) => cell.quantity !== -1);
  if (first < 0) return null;
  const words = block.findIndex((cell, i) => i > first && cell.quantity === -1);
  const second = block.findIndex((cell, i) => i > words && cell.quantity !== -1);
  if (words < 0 || second < 0) return null;
  const width = second - first;
  // > 行政许可 / 214 / 件 / 行政检查 / 63 / 次: the measure word stands behind its figure, in the same row
  let next = words;
  while (next < second && isMeasure(block[next] as Cell, text)) next += 1;
  if (next === second) return null;
  const top = first - (second - next);
  // > …统计表项目 / 单位 / 数量 / 行政许可办理 / 件 / 1263: the first head run on behind the caption
  const head = top >= width ? block.slice(top - width, top) : top === width - 1 ? [block[0] as Cell, ...block.slice(0, top)] : null;
  if (head === null || (width < 3 && !(width === 2 && isCountHead(head[1] as Cell, text)))) return null;
  const shape = block.slice(top, top + width).map((cell) => cell.quantity === -1);
  const rows = [head, block.slice(top, top + width)];
  for (let at = top + width; at + width <= block.length; at += width) {
    const row = block.slice(at, at + width);
    if (row.some((cell, i) => (cell.quantity === -1) !== shape[i])) break;
    rows.push(row);
  }
  const rest = block.slice(top + (rows.length - 1) * width);
  const sum = sumRow(rest, width, text);
  if (sum) rows.push(sum);
  return rows.length > 2 && (sum ? rest.slice(sum.filter((cell) => cell.end > cell.start).length) : rest).every((cell) => cell.quantity === -1) ? rows : null;
}

/**
 * > 序号 / 项目 / 计量单位 / 数量 / 备注 / 1 / 人民调解委员会 / 个 / 9 / 含乡调委会 / 2 / 人民调解员 / 名 / 57 / 3 …
 *
 * The rows of such a table by the serial numbers that open them, the row of heads first, each filled up to its width; null
 * where the cells are not numbered.
 */
export function readNumbered(block: readonly Cell[], text: string): Cell[][] | null {
  const says = (cell: Cell | undefined, words: string): boolean => cell?.quantity === -1 && text.slice(cell.start, cell.end) === words;
  const head = block.findIndex((cell) => says(cell, '序号'));
  if (head < 0) return null;
  const starts: number[] = [];
  for (let i = head + 2; i < block.length; i += 1) if (says(block[i], String(starts.length + 1))) starts.push(i);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return null;
  const width = first - head;
  const rows = [block.slice(head, first)];
  for (const [k, start] of starts.entries()) {
    const end = Math.min(starts[k + 1] ?? block.length, start + width);
    const cells = block.slice(start, end);
    const sum = cells.findIndex((cell) => isSum(cell, text));
    const row = sum < 0 ? cells : cells.slice(0, sum);
    const last = row.at(-1) as Cell;
    rows.push([...row, ...Array.from({ length: width - row.length }, () => emptyBehind(last))]);
  }
  const sumAt = block.findIndex((cell, i) => i > (starts.at(-1) as number) && isSum(cell, text));
  const sum = sumAt < 0 ? null : sumRow(block.slice(sumAt), width, text);
  return sum ? [...rows, sum] : rows;
}

function emptyBehind(cell: Cell): Cell {
  return { start: cell.end, end: cell.end, quantity: -2 };
}

function isSum(cell: Cell, text: string): boolean {
  return cell.quantity === -1 && namesSum(text, cell);
}

/** > 合计, 总计: whether a cell of words names the sum of the others */
export function namesSum(text: string, { start, end }: Span): boolean {
  return /^[合总小共]计/.test(text.slice(start, end));
}

/** > 序号 / 领域 / 立案数 / … / 合计 / 59: a sum has no serial number, and its empty cells left no line; filled up to the width, null for none */
export function sumRow(rest: readonly Cell[], width: number, text: string): Cell[] | null {
  const [name] = rest;
  if (!name || !isSum(name, text)) return null;
  const end = rest.findIndex((cell, i) => i > 0 && cell.quantity === -1);
  const figures = rest.slice(1, end < 0 ? rest.length : end);
  if (figures.length === 0 || figures.length >= width) return null;
  return [name, ...Array.from({ length: width - 1 - figures.length }, () => emptyBehind(name)), ...figures];
}

/** > 类别 / 案件数(件) / 医疗卫生 / 5012 / 职业卫生 / 803: a table of two columns is told by the head over its figures */
function isCountHead(cell: Cell, text: string): boolean {
  return /(?:数|数量|总数|金额|比例|占比|率)(?:\([^)]{1,6}\))?$/.test(text.slice(cell.start, cell.end));
}

function isMeasure(cell: Cell, text: string): boolean {
  return cell.quantity === -1 && unitAt(text, cell.start)?.printed.length === cell.end - cell.start;
}
