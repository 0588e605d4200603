import type { Format } from '../emit/format.ts';
import type { Collector } from './collector.ts';
import type { InputList } from './input-list.ts';
import { outputFolder, planFiles } from './output-folder.ts';
import { ProblemError } from './problem.ts';

/** A document that is its only piece. */
const AS_IT_IS: Pick<Format, 'open'> = { open: async ({ write }) => ({ add: write, finish: async () => true }) };

/**
 * Writes the source text of each input into a folder: what all offsets of its record count, in UTF-8, named like
 * the input with `.txt` behind what has another extension (`a.html.txt`).
 */
export function keptText(folder: string, inputs: InputList): Collector {
  const spares = (real: string, path: string): void => {
    if (inputs.has(real)) throw new ProblemError('output/is-input', { path });
  };
  return outputFolder(planFiles(inputs.whole(), folder, '.txt', (name) => name.replace(/\.txt$/i, '')), AS_IT_IS, spares, () => {});
}
