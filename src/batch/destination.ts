import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { formatOf } from '../emit/formats.ts';
import type { Maker } from '../emit/package/descriptor.ts';
import { oneDocument, type Collector } from './collector.ts';
import type { InputList } from './input-list.ts';
import { outputFolder, planFiles } from './output-folder.ts';
import { realPlace } from './place.ts';
import { ProblemError, type OnProblem } from './problem.ts';
import { fileSink, streamSink } from './sink.ts';
import type { Manner } from './work.ts';

/** The files that a run which can be resumed keeps beside its output; both go when it is complete. */
export interface ResumePlaces {
  readonly journal: string;
  /** The output while it is written. */
  readonly draft: string;
}

/** Where the output goes: a stream, a file, a folder with a file a report, named with `extension`, or the folder of a data package. */
export type Destination =
  | { readonly kind: 'stream'; readonly stream: Writable }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly extension: string }
  | { readonly kind: 'package'; readonly path: string; readonly maker: Maker };

/**
 * Opens a destination for the reports of these inputs. `onProblem` is told what a document could not hold whole;
 * `places`: the files of a run that can be resumed.
 * @throws {ProblemError} where it would overwrite an input or cannot be written
 */
export async function openDestination(destination: Destination, inputs: InputList, manner: Manner, onProblem: OnProblem, places: ResumePlaces | null = null): Promise<Collector> {
  const spares = (real: string, path: string): void => {
    if (inputs.has(real)) throw new ProblemError('output/is-input', { path });
  };
  if (destination.kind === 'package') {
    const { dataPackage, PACKAGE_FILES } = await import('./data-package.ts');
    const real = await realPlace(destination.path);
    for (const file of PACKAGE_FILES) spares(join(real, file), join(destination.path, file));
    return dataPackage(destination.path, manner.table, destination.maker, onProblem);
  }
  if (manner.style === 'datapackage') throw new Error('a data package goes to a folder of its own');
  const format = await formatOf(manner.style, manner.colour, manner.table);
  if (places !== null) spares(await realPlace(places.journal), places.journal);
  if (destination.kind === 'folder') {
    const { path, extension } = destination;
    const real = await realPlace(path);
    for (const { file } of planFiles(inputs.whole(), '', extension)) spares(join(real, file), join(path, file));
    return outputFolder(planFiles(inputs.whole(), path, extension), format, spares, onProblem, places?.draft);
  }
  if (destination.kind === 'file') spares(await realPlace(destination.path), destination.path);
  const sink = destination.kind === 'file' ? await fileSink(destination.path, places?.draft) : streamSink(destination.stream);
  return oneDocument(sink, format, onProblem);
}
