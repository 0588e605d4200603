import type { Line, ReadingText } from '../model/document.ts';
import { labelCells, type LabelCell } from '../furniture/label-row.ts';

export type LabelCells = readonly LabelCell[];

/** Cells of a table's row of values: |000014348|弥勒市人民政府|2022-03-29| */
function tableValues(text: string, line: Line): { start: number; end: number }[] {
  const values: { start: number; end: number }[] = [];
  let start = text[line.start] === '|' ? line.start + 1 : line.start;
  while (start < line.end) {
    const bar = text.indexOf('|', start);
    const end = bar < 0 || bar > line.end ? line.end : bar;
    values.push({ start, end });
    start = end + 1;
  }
  return values;
}

/** Every label of the page that has a value, in page order; a label alone takes its value from the line below. */
export function readLabelCells(view: ReadingText, lines: readonly Line[]): LabelCells {
  const found: LabelCell[] = [];
  let waiting: readonly LabelCell[] = [];
  for (const line of lines) {
    if (line.rule === 'label') {
      const cells = labelCells(view.text, line) ?? [];
      waiting = cells.filter((cell) => cell.value.start === cell.value.end);
      found.push(...cells.filter((cell) => cell.value.end > cell.value.start));
    } else if (line.rule === 'label/value' && !/^[|:-]+$/.test(view.text.slice(line.start, Math.min(line.end, line.start + 200)))) {
      const values = waiting.length > 1 ? tableValues(view.text, line) : [{ start: line.start, end: line.end }];
      waiting.forEach((cell, i) => {
        const value = values[i];
        if (value !== undefined && value.end > value.start) found.push({ ...cell, value });
      });
      waiting = [];
    }
  }
  return found;
}
