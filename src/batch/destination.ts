import { realpath } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { formatOf } from '../emit/formats.ts';
import { oneDocument, type Collector } from './collector.ts';
import type { Input } from './input.ts';
import { outputFolder, planFiles } from './output-folder.ts';
import { ProblemError } from './problem.ts';
import { fileSink, streamSink } from './sink.ts';
import type { Manner } from './work.ts';

/** Where the output goes: a stream, a file, or a folder with a file a report, named with `extension`. */
export type Destination =
  | { readonly kind: 'stream'; readonly stream: Writable }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly extension: string };

/**
 * Opens a destination for the reports of these inputs.
 * @throws {ProblemError} where it would overwrite an input or cannot be written
 */
export async function openDestination(destination: Destination, inputs: readonly Input[], manner: Manner): Promise<Collector> {
  if (destination.kind === 'folder') {
    const files = planFiles(inputs, destination.path, destination.extension);
    await sparesInputs(files.values(), inputs);
    return outputFolder(files);
  }
  if (destination.kind === 'file') await sparesInputs([destination.path], inputs);
  const sink = destination.kind === 'file' ? await fileSink(destination.path) : streamSink(destination.stream);
  if (manner.style === 'csv-wide') return (await import('./wide-table.ts')).wideTable(sink, manner.bom);
  return oneDocument(sink, (await formatOf(manner.style, manner.colour)).frame(manner.bom));
}

async function sparesInputs(paths: Iterable<string>, inputs: readonly Input[]): Promise<void> {
  const read = new Set(inputs.map((input) => input.real));
  for (const path of paths) {
    const real = await realpath(path).catch(() => null);
    if (real !== null && read.has(real)) throw new ProblemError('output/is-input', { path });
  }
}
