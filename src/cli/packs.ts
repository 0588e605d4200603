import { readPackFiles } from '../batch/packs.ts';
import { words } from '../messages/words.ts';
import type { PlacedFault } from '../packs/fault.ts';
import type { UserPack } from '../packs/pack.ts';
import type { CompiledPack } from '../reading/rows/compile.ts';
import type { Context } from './context.ts';

/**
 * The packs that `--pack` names.
 * @throws {ProblemError} for one that cannot be read or has errors, which are said before
 */
export async function packsOf(files: readonly string[] | undefined, context: Context): Promise<UserPack[]> {
  if (files === undefined || files.length === 0) return [];
  return readPackFiles(files, context.lang, (path, fault) => sayFault(path, fault, context));
}

/** The packs made ready with the built-in one; undefined for none. */
export async function compiledPacks(files: readonly string[] | undefined, context: Context): Promise<CompiledPack | undefined> {
  const packs = await packsOf(files, context);
  if (packs.length === 0) return undefined;
  const { preparePacks } = await import('../reading/rows/packs.ts');
  return preparePacks(packs);
}

/** Says a fault of a pack: `mine.yaml:12:5  error  …`. */
export function sayFault(path: string, { code, level, params, line, column }: PlacedFault, { lang, say }: Context): void {
  say('pack/fault', { path, line, column, level: words(lang, `pack/level-${level}`), message: words(lang, code, params) });
}
