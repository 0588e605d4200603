import type { Span } from '../model/document.ts';

/** A cell of a table. */
export interface Cell extends Span {
  /** Index of the quantity that fills it, -1 for words, -2 for an empty mark (- / —). */
  readonly quantity: number;
}

/**
 * > 指标 / 单位 / 2023年 / 2024年 / 同比 / 收到申请 / 件 / 52 / 79 / 51.9% / 受理 / 件 / 44 …
 *
 * The rows of a table that was flattened to a cell a line, the row of heads first; null where the
 * cells are no such table. Two rows of one width that open with words and have figures in the same
 * columns make one.
 */
export function readGrid(block: readonly Cell[]): Cell[][] | null {
  const first = block.findIndex((cell) => cell.quantity !== -1);
  if (first < 0) return null;
  const words = block.findIndex((cell, i) => i > first && cell.quantity === -1);
  const second = block.findIndex((cell, i) => i > words && cell.quantity !== -1);
  if (words < 0 || second < 0) return null;
  const width = second - first;
  const top = first - (second - words);
  // > …统计表项目 / 单位 / 数量 / 行政许可办理 / 件 / 1263: the first head run on behind the caption
  const head = top >= width ? block.slice(top - width, top) : top === width - 1 ? [block[0] as Cell, ...block.slice(0, top)] : null;
  if (width < 3 || head === null) return null;
  const shape = block.slice(top, top + width).map((cell) => cell.quantity === -1);
  const rows = [head, block.slice(top, top + width)];
  for (let at = top + width; at + width <= block.length; at += width) {
    const row = block.slice(at, at + width);
    if (row.some((cell, i) => (cell.quantity === -1) !== shape[i])) break;
    rows.push(row);
  }
  const rest = block.slice(top + (rows.length - 1) * width);
  return rows.length > 2 && rest.every((cell) => cell.quantity === -1) ? rows : null;
}
