import { realpath, stat } from 'node:fs/promises';
import { basename, normalize, sep } from 'node:path';
import { textFilesUnder } from './folder.ts';
import { shownPath, STANDARD_INPUT, type Input } from './input.ts';
import { reasonOf, type Problem } from './problem.ts';

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Whether the arguments can name more than one report, however many they name today. */
  readonly several: boolean;
}

/**
 * The reports that arguments name: files, folders (each `.txt` below them), globs, `-`. In the order of the
 * arguments, inside a folder or glob by path; each file once, under the first path that named it. An
 * argument that names nothing is a problem and does not stop the others.
 */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  let several = args.length > 1;
  for (const arg of args) {
    const found = await findOne(arg);
    several ||= found.several;
    problems.push(...found.problems);
    for (const input of found.inputs) if (!inputs.has(input.real)) inputs.set(input.real, input);
  }
  return { inputs: [...inputs.values()], problems, several };
}

async function findOne(arg: string): Promise<Inputs> {
  if (arg === STANDARD_INPUT) return one({ path: arg, file: null, name: 'stdin', real: arg });
  const path = normalize(arg);
  try {
    if (!(await stat(path)).isDirectory()) return one(await locate(path));
    const { inputs, problems } = await textFilesUnder(path);
    return { inputs, problems: inputs.length + problems.length > 0 ? problems : nothing('input/folder-empty', arg).problems, several: true };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR') return nothing('input/unreadable', arg, reason);
    return /[*?{}[\]()!]/.test(arg) ? findGlob(arg) : nothing('input/not-found', arg);
  }
}

async function findGlob(pattern: string): Promise<Inputs> {
  const { glob } = (await import('fast-glob')).default;
  // Globs have `/` only; on Windows the shell's own separator is taken for it.
  const portable = sep === '\\' ? pattern.replaceAll(sep, '/') : pattern;
  const paths = (await glob(portable, { followSymbolicLinks: false, suppressErrors: true })).sort();
  if (paths.length === 0) return { ...nothing('input/no-match', pattern), several: true };
  return { inputs: await Promise.all(paths.map(async (path) => locate(normalize(path)))), problems: [], several: true };
}

async function locate(file: string): Promise<Input> {
  return { path: shownPath(file), file, name: basename(file), real: await realpath(file) };
}

function one(input: Input): Inputs {
  return { inputs: [input], problems: [], several: false };
}

function nothing(code: Problem['code'], path: string, reason = ''): Inputs {
  return { inputs: [], problems: [{ code, params: { path, reason } }], several: false };
}
