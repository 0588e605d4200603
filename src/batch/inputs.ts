import { stat } from 'node:fs/promises';
import { normalize, sep } from 'node:path';
import { realPath, shownPath, systemName } from './file-name.ts';
import { listFolder, type Walk } from './folder.ts';
import { InputList } from './input-list.ts';
import { STANDARD_INPUT } from './input.ts';
import { inOrder } from './ordered.ts';
import { journalOf } from './resume.ts';
import { realPlace } from './place.ts';
import { isRecordsName } from './record-lines.ts';
import { ProblemError, reasonOf, type Problem } from './problem.ts';
import type { Shard } from './shard.ts';

export interface Inputs {
  readonly inputs: InputList;
  readonly problems: readonly Problem[];
  /** Whether the arguments can name more than one report, however many they name today. */
  readonly several: boolean;
}

export interface InputOptions {
  /** A file that lists paths, or `-` for standard input. */
  readonly filesFrom?: string | undefined;
  /** Where the program writes, so that it does not take its own output for an input. */
  readonly output?: string | undefined;
  /** The folder for source texts, which are no inputs either. */
  readonly keepText?: string | undefined;
  /** The part of the inputs to read. */
  readonly shard?: Shard | undefined;
}

/** Paths located at a time. */
const LOCATED = 32;

/**
 * The reports that arguments (files, folders, globs, `-`) and a list name, in their order, the list last; inside a folder or glob by path; each file once,
 * under the first path that named it. What names nothing is a problem and does not stop the others.
 * @throws {ProblemError} where the list cannot be read, standard input is to be both the list and a report, or source texts are to go into a folder of inputs
 */
export async function findInputs(args: readonly string[], { filesFrom, output, keepText, shard }: InputOptions = {}): Promise<Inputs> {
  if (filesFrom === STANDARD_INPUT && args.includes(STANDARD_INPUT)) throw new ProblemError('usage/input-twice');
  const inputs = new InputList(shard ?? null);
  const problems: Problem[] = [];
  const texts = keepText === undefined ? null : await realPlace(keepText);
  const own = [...(output === undefined ? [] : [await realPlace(output)]), ...(texts === null ? [] : [texts])];
  const walk: Walk = { inputs, problems, own, texts };
  let several = args.length > 1 || filesFrom !== undefined;
  for (const arg of args) several = (await findOne(arg, walk)) || several;
  if (filesFrom !== undefined) await findListed(filesFrom, walk);
  return { inputs, problems, several };
}

/** Gives whether the argument can name several reports. */
async function findOne(arg: string, walk: Walk): Promise<boolean> {
  if (arg === STANDARD_INPUT) {
    walk.inputs.addStandardInput();
    return false;
  }
  const located = await locate(normalize(arg));
  if (located.missing && /[*?{}[\]()!]/.test(arg)) {
    await findGlob(arg, walk);
    return true;
  }
  await take(located, walk);
  return located.folder || isRecordsName(arg);
}

/** What is known of a path that was named. */
interface Located {
  readonly path: string;
  readonly folder: boolean;
  readonly missing: boolean;
  /** A pipe or a device, which may never end. */
  readonly special: boolean;
  /** Of a file. */
  readonly real: string;
  /** What the system says against it, '' for nothing. */
  readonly reason: string;
}

async function locate(path: string): Promise<Located> {
  try {
    const found = await stat(systemName(path));
    const folder = found.isDirectory();
    return { path, folder, missing: false, special: !folder && !found.isFile(), real: folder ? '' : await realPath(path), reason: '' };
  } catch (error) {
    const reason = reasonOf(error);
    return { path, folder: false, special: false, missing: reason === 'ENOENT' || reason === 'ENOTDIR', real: '', reason };
  }
}

async function take({ path, folder, missing, real, reason }: Located, walk: Walk): Promise<void> {
  const { inputs, problems } = walk;
  const shown = shownPath(path);
  const known = problems.length;
  if (missing) problems.push({ code: 'input/not-found', params: { path: shown } });
  else if (reason !== '') problems.push({ code: 'input/unreadable', params: { path: shown, reason } });
  else if (!folder) inputs.add('', null, path, real);
  else if ((await listFolder(path, walk)) === 0 && problems.length === known) problems.push({ code: 'input/folder-empty', params: { path: shown } });
}

async function findGlob(pattern: string, walk: Walk): Promise<void> {
  const { glob } = (await import('fast-glob')).default;
  // Globs have `/` only; on Windows the shell's own separator is taken for it.
  const portable = sep === '\\' ? pattern.replaceAll(sep, '/') : pattern;
  const ignore = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
  const paths = (await glob(portable, { followSymbolicLinks: false, suppressErrors: true, ignore })).sort();
  if (paths.length === 0) walk.problems.push({ code: 'input/no-match', params: { path: pattern } });
  const isOwn = await ownPlaces(portable, walk.own);
  for await (const located of inOrder(paths, LOCATED, async (path) => locate(normalize(path)))) {
    if (!isOwn(located.real)) await take(located, walk);
  }
}

/** Which of the files that a glob finds are the program's own: its output, or all in its folders where the glob starts above them. */
async function ownPlaces(pattern: string, own: readonly string[]): Promise<(real: string) => boolean> {
  if (own.length === 0) return () => false;
  const base = await realPlace(/^(?:[^*?{}[\]()!/]*\/)*/.exec(pattern)?.[0] || '.');
  const inside = own.filter((place) => place !== base && place.startsWith(base + (base.endsWith(sep) ? '' : sep)));
  return (real) => inside.some((place) => real === place || real === journalOf(place) || real.startsWith(place + sep));
}

async function findListed(list: string, walk: Walk): Promise<void> {
  const { listedPaths } = await import('./files-from.ts');
  try {
    for await (const located of inOrder(listedPaths(list), LOCATED, async (path) => locate(normalize(path)))) {
      if (located.special) walk.problems.push({ code: 'input/special', params: { path: shownPath(located.path) } });
      else await take(located, walk);
    }
  } catch (error) {
    throw new ProblemError('input/list-unreadable', { path: list, reason: reasonOf(error) });
  }
}
