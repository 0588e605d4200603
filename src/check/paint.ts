import { Chalk } from 'chalk';
import type { DiffPaint } from './text.ts';

// Whether to colour is decided by who asks, so the level is fixed: 1 is the 16 colours that each terminal has.
const chalk = new Chalk({ level: 1 });

/** The colours of a difference on a terminal. */
export const TERMINAL_DIFF: DiffPaint = {
  title: (text) => chalk.bold(text),
  expected: (text) => chalk.red(text),
  read: (text) => chalk.green(text),
};
