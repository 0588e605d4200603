import type { Line, ReadingText } from '../model/document.ts';
import type { Context } from './context.ts';

/** One page, and what several steps ask about it. */
export interface Page {
  readonly view: ReadingText;
  readonly lines: readonly Line[];
  readonly year: number | null;
  /** The other places that the page names, without those of one name. */
  readonly context: (except: string) => Context;
}
