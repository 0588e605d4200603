import { join } from 'node:path';
import type { Collector } from './collector.ts';
import type { Input } from './input.ts';
import { fileSink } from './sink.ts';

/** One file a report, at the place that `planFiles` gave it. */
export function outputFolder(files: ReadonlyMap<Input, string>): Collector {
  return {
    add: async (input, piece) => {
      const sink = await fileSink(files.get(input) ?? input.name);
      try {
        await sink.write(piece);
      } catch (error) {
        await sink.abandon();
        throw error;
      }
      await sink.close();
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

/**
 * The file for each input in an output folder: the input's path below its own folder, with this extension in
 * place of its own. Where two would meet, later ones get `-2`, `-3`… in input order; names that differ
 * only in case meet too.
 */
export function planFiles(inputs: readonly Input[], folder: string, extension: string): Map<Input, string> {
  const taken = new Set<string>();
  const files = new Map<Input, string>();
  for (const input of inputs) {
    const stem = input.name.replace(/\.[^./]+$/, '');
    let name = `${stem}${extension}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem}-${n}${extension}`;
    taken.add(name.toLowerCase());
    files.set(input, join(folder, name));
  }
  return files;
}
