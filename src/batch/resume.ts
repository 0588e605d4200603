import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Destination, ResumePlaces } from './destination.ts';
import { ProblemError } from './problem.ts';

/**
 * Where the files of a resumable run are: beside an output file, inside an output folder. Drafts that interrupted runs have
 * left are removed; a run that is still writing one notices by the journal that it has lost it.
 * @throws {ProblemError} for a stream, which cannot be resumed
 */
export async function resumePlaces(destination: Destination): Promise<ResumePlaces> {
  if (destination.kind === 'stream') throw new ProblemError('usage/resume-needs-output');
  const { path } = destination;
  const [folder, name] = destination.kind === 'folder' ? [path, 'fazhi'] : [dirname(path), basename(path)];
  const drafts = `.${name}.draft-`;
  for (const left of await readdir(folder).catch(() => [])) if (left.startsWith(drafts)) await rm(join(folder, left), { force: true });
  return { journal: destination.kind === 'folder' ? join(path, '.fazhi.journal') : journalOf(path), draft: join(folder, `${drafts}${randomUUID()}`) };
}

/** The journal of an output file. */
export function journalOf(path: string): string {
  return `${path}.journal`;
}
