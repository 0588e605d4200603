import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { formatOf } from '../emit/formats.ts';
import { oneDocument, type Collector } from './collector.ts';
import type { InputList } from './input-list.ts';
import { outputFolder, planFiles } from './output-folder.ts';
import { realPlace } from './place.ts';
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
export async function openDestination(destination: Destination, inputs: InputList, manner: Manner): Promise<Collector> {
  const spares = (real: string, path: string): void => {
    if (inputs.has(real)) throw new ProblemError('output/is-input', { path });
  };
  const format = await formatOf(manner.style, manner.colour, manner.table);
  if (destination.kind === 'folder') {
    const { path, extension } = destination;
    const real = await realPlace(path);
    for (const { file } of planFiles(inputs.whole(), '', extension)) spares(join(real, file), join(path, file));
    return outputFolder(planFiles(inputs.whole(), path, extension), format, spares);
  }
  if (destination.kind === 'file') spares(await realPlace(destination.path), destination.path);
  const sink = destination.kind === 'file' ? await fileSink(destination.path) : streamSink(destination.stream);
  return oneDocument(sink, format);
}
