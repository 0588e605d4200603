import { Chalk } from 'chalk';
import type { Paint } from './outline.ts';

// Whether to colour is decided by who asks, so the level is fixed: 1 is the 16 colours that each terminal has.
const chalk = new Chalk({ level: 1 });

/** The colours of a heading tree on a terminal. */
export const TERMINAL_PAINT: Paint = {
  name: (text) => chalk.bold(text),
  marker: (text) => chalk.cyan(text),
  branch: (text) => chalk.dim(text),
};
