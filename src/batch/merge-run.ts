import { normalize } from 'node:path';
import { framed, type Format } from '../emit/format.ts';
import { formatOf } from '../emit/formats.ts';
import type { Report } from '../model/record.ts';
import { oneDocument } from './collector.ts';
import type { Destination } from './destination.ts';
import { DigestMap } from './digest-map.ts';
import { shownPath } from './file-name.ts';
import { listedPaths } from './files-from.ts';
import type { Input } from './input.ts';
import { byPath, mergeParts, type MergedPiece, type PathOrder } from './merge.ts';
import { openPart, type Part } from './part.ts';
import { realPlace } from './place.ts';
import { ProblemError, reasonOf, type OnProblem } from './problem.ts';
import { ClosedPipe, fileSink, streamSink } from './sink.ts';
import type { Manner } from './work.ts';

export interface MergeRun {
  readonly files: readonly string[];
  /** The list of paths that the parts were run with, `undefined` for an order by path. */
  readonly filesFrom: string | undefined;
  readonly destination: Destination;
  readonly manner: Pick<Manner, 'style' | 'table'>;
  /** Told what a document could not hold whole. */
  readonly onProblem: OnProblem;
}

/**
 * Writes what one run would have written of the reports of all parts. Gives the number of reports, `null` where the reader of
 * the output has had enough.
 * @throws {ProblemError} for parts that are none or do not belong together, or an output that cannot be written
 */
export async function runMerge({ files, filesFrom, destination, manner, onProblem }: MergeRun): Promise<number | null> {
  if (destination.kind === 'folder' || destination.kind === 'package') throw new ProblemError('usage/merge-folder', { path: destination.path });
  const parts = await Promise.all(files.map(openPart));
  const format = await formatFor(parts, manner);
  const order = filesFrom === undefined ? byPath : await listedOrder(filesFrom);
  if (destination.kind === 'file') await sparesParts(destination.path, files);
  const document = await oneDocument(destination.kind === 'file' ? await fileSink(destination.path) : streamSink(destination.stream), format, onProblem);
  let reports = 0;
  try {
    for await (const piece of mergeParts(parts, order)) {
      await document.add({ path: piece.path, file: null, name: piece.path } satisfies Input, textOf(piece, format, manner));
      reports += 1;
    }
    await document.finish();
    return reports;
  } catch (error) {
    await document.abandon();
    if (error instanceof ClosedPipe) return null;
    throw error;
  }
}

/** The format of records; for parts that are tables, their rows under the header that all share. */
async function formatFor(parts: readonly Part[], { style, table }: MergeRun['manner']): Promise<Format> {
  const [first] = parts;
  for (const { file, kind, header } of parts) {
    if ((kind === 'table') !== (first?.kind === 'table')) throw new ProblemError('merge/kinds-differ', { path: file });
    if (header !== first?.header) throw new ProblemError('merge/headers-differ', { path: file, other: first?.file ?? '' });
    if (kind === 'table' && !style.startsWith('csv')) throw new ProblemError('merge/table-to-table', { path: file });
  }
  if (style === 'datapackage') throw new Error('a data package is made from inputs, not from parts');
  if (first?.kind !== 'table') return formatOf(style, false, table);
  const { header } = first;
  return framed(() => ({ head: header, between: '', tail: '', empty: header }), () => '');
}

/** A piece as the format writes it; a line of JSON Lines goes into JSON Lines as it is. */
function textOf({ part, text }: MergedPiece, format: Format, { style }: MergeRun['manner']): string {
  if (part.kind === 'table') return text;
  return part.kind === 'lines' && style === 'jsonl' ? `${text}\n` : format.piece(JSON.parse(text) as Report);
}

async function listedOrder(list: string): Promise<PathOrder> {
  const places = new DigestMap();
  try {
    for await (const path of listedPaths(list)) {
      const shown = shownPath(normalize(path));
      if (!places.has(shown)) places.set(shown, places.size);
    }
  } catch (error) {
    throw new ProblemError('input/list-unreadable', { path: list, reason: reasonOf(error) });
  }
  const placeOf = (report: string): number => {
    const place = places.get(report);
    if (place === undefined) throw new ProblemError('merge/not-listed', { report });
    return place;
  };
  return (a, b) => placeOf(a) - placeOf(b);
}

async function sparesParts(path: string, files: readonly string[]): Promise<void> {
  const real = await realPlace(path);
  for (const file of files) if ((await realPlace(file)) === real) throw new ProblemError('output/is-input', { path });
}
