import { readFile } from 'node:fs/promises';
import { decode } from '../decode/decode.ts';
import type { PlacedFault } from '../packs/fault.ts';
import type { UserPack } from '../packs/pack.ts';
import type { PackReading } from '../packs/read.ts';
import type { Lang } from '../messages/words.ts';
import type { CompiledPack } from '../reading/rows/compile.ts';
import { ProblemError, reasonOf } from './problem.ts';

/**
 * Reads pack files in order; each may use what those before it have. `onFault` is told each fault of each file.
 * @throws {ProblemError} for a file that cannot be read, or a pack with an error
 */
export async function readPackFiles(files: readonly string[], lang: Lang, onFault: (path: string, fault: PlacedFault) => void): Promise<UserPack[]> {
  const packs: UserPack[] = [];
  for (const path of files) {
    const { pack, faults } = await readPackFile(path, lang, packs);
    const errors = faults.filter(({ level }) => level === 'error');
    for (const fault of errors) onFault(path, fault);
    if (pack === null) throw new ProblemError('pack/faulty', { path, errors: errors.length });
    packs.push(pack);
  }
  return packs;
}

/** Reads one pack file. @throws {ProblemError} where it cannot be read */
export async function readPackFile(path: string, lang: Lang, before: readonly UserPack[]): Promise<PackReading> {
  const { readPack } = await import('../packs/read.ts');
  try {
    return await readPack(decode(await readFile(path)).text, { lang, before });
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new ProblemError('input/not-found', { path }) : new ProblemError('input/unreadable', { path, reason });
  }
}

let ready: { readonly json: string; readonly packs: Promise<CompiledPack> } | null = null;

/** The packs of a manner, made ready once in each thread; undefined for none. `json` is an array of packs, or empty. */
export async function readyPacks(json: string): Promise<CompiledPack | undefined> {
  if (json === '') return undefined;
  if (ready?.json !== json) {
    const { preparePacks } = await import('../reading/rows/packs.ts');
    ready = { json, packs: preparePacks(JSON.parse(json) as UserPack[]) };
  }
  return ready.packs;
}
