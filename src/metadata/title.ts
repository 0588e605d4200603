import type { Line, ReadingText, Span } from '../model/document.ts';
import { printed } from '../fold/fold.ts';
import { titleEnd } from '../furniture/title.ts';
import type { LabelCells } from './label-cells.ts';

/** The report's title: as printed, and as read. */
export interface Title extends Span {
  readonly value: string;
  /** The reading text of its lines, joined. */
  readonly words: string;
  /** Offset in the reading text of a character of `words`. */
  readonly at: (index: number) => number;
}

function joined(view: ReadingText, parts: readonly Span[]): Title {
  const value = parts.map(({ start, end }) => printed(view, start, end)).join('');
  const words = parts.map(({ start, end }) => view.text.slice(start, end)).join('');
  const at = (index: number): number => {
    let rest = index;
    for (const { start, end } of parts) {
      if (rest < end - start) return start + rest;
      rest -= end - start;
    }
    return (parts.at(-1) as Span).end;
  };
  return { value, words, at, start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end };
}

/** The title: the lines that are one, else what the page's row 标题 or 名称 says. Null where the page has none. */
export function readTitle(view: ReadingText, lines: readonly Line[], cells: LabelCells): Title | null {
  const parts: Span[] = [];
  for (const line of lines) {
    if (line.rule !== 'title' && line.rule !== 'title/continued') continue;
    parts.push({ start: line.start, end: titleEnd(view.text, line) });
  }
  if (parts.length > 0) return joined(view, parts);
  const row = cells.find((cell) => cell.item === 'title' && cell.value.end - cell.value.start > 4);
  return row === undefined ? null : joined(view, [row.value]);
}
