import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GoldSchema, type Gold } from '../model/gold.ts';
import { ProblemError, reasonOf } from './problem.ts';

/**
 * The annotations by hand of a folder, by name, or of one file.
 * @throws {ProblemError} naming the file, where one is no annotation, or there is none
 */
export async function readGold(path: string): Promise<Gold[]> {
  const files = await filesOf(path);
  if (files.length === 0) throw new ProblemError('score/gold-empty', { path });
  const golds: Gold[] = [];
  for (const file of files) golds.push(await readOne(file));
  return golds;
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new ProblemError('input/not-found', { path }) : new ProblemError('input/unreadable', { path, reason });
  }
}

async function readOne(path: string): Promise<Gold> {
  let reason: string;
  try {
    const parsed = GoldSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  } catch (error) {
    reason = reasonOf(error);
  }
  throw new ProblemError('score/gold-unreadable', { path, reason });
}
