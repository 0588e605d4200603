import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, realPath, shownPath, systemName } from './file-name.ts';
import type { InputList } from './input-list.ts';
import { isReportName } from '../source/kind.ts';
import { ProblemError, reasonOf, type Problem } from './problem.ts';

/** Where a walk puts what it finds. */
export interface Walk {
  readonly inputs: InputList;
  /** Told the folders below that cannot be read. */
  readonly problems: Problem[];
  /** The real paths that the program writes to: no input, unless it is the folder walked or above it. */
  readonly own: readonly string[];
  /** The real path of the folder for source texts, `null` for none: no folder to walk. */
  readonly texts: string | null;
}

/** Entries read from a folder at a time. */
const ENTRIES = 1024;

/** Folders of other programs, which hold texts that are no reports. */
const FOREIGN = new Set(['node_modules/', '__MACOSX/', '$RECYCLE.BIN/', 'System Volume Information/']);

/**
 * Lists the reports below a folder by path, in code unit order. Hidden files and folders and `FOREIGN` ones are left out;
 * links to files are followed, links to folders are not, so that no walk is endless. Gives how many it found.
 * @throws {ProblemError} where source texts are to be written into the folder itself
 * @throws where the folder has no real path
 */
export async function listFolder(folder: string, walk: Walk): Promise<number> {
  const real = await realPath(folder);
  if (real === walk.texts) throw new ProblemError('output/texts-among-inputs', { path: shownPath(folder) });
  return listBelow(folder, real, '', walk);
}

async function listBelow(folder: string, real: string, below: string, walk: Walk): Promise<number> {
  let found = 0;
  const { names, links } = await entriesOf(folder, walk.problems);
  for (const name of names) {
    if (name.endsWith('/')) {
      const inside = name.slice(0, -1);
      if (!FOREIGN.has(name) && !walk.own.includes(join(real, inside))) found += await listBelow(join(folder, inside), join(real, inside), below + name, walk);
      continue;
    }
    const target = links.has(name) ? await targetOf(join(folder, name), walk.problems) : join(real, name);
    if (target === null || walk.own.includes(target)) continue;
    walk.inputs.add(folder, below, name, target);
    found += 1;
  }
  return found;
}

interface Entries {
  /** The texts, and the folders with a `/` behind them, so that the order is that of the whole paths. */
  readonly names: readonly string[];
  /** Those of the texts that are links. */
  readonly links: ReadonlySet<string>;
}

async function entriesOf(folder: string, problems: Problem[]): Promise<Entries> {
  const names: string[] = [];
  const links = new Set<string>();
  try {
    for await (const entry of await opendir(systemName(folder), { encoding: 'buffer' as BufferEncoding, bufferSize: ENTRIES })) {
      const name = nameOf(entry.name as string | Buffer as Buffer);
      if (name.startsWith('.')) continue;
      if (entry.isDirectory()) names.push(`${name}/`);
      else if (!isReportName(name) || !(entry.isFile() || entry.isSymbolicLink())) continue;
      else names.push(name);
      if (entry.isSymbolicLink()) links.add(name);
    }
  } catch (error) {
    problems.push({ code: 'input/unreadable', params: { path: shownPath(folder), reason: reasonOf(error) } });
  }
  // The default order is that of code units.
  return { names: names.sort(), links };
}

/** The real path of the file that a link leads to, `null` where it leads to none; one that leads nowhere is a problem. */
async function targetOf(link: string, problems: Problem[]): Promise<string | null> {
  try {
    return (await stat(systemName(link))).isFile() ? await realPath(link) : null;
  } catch (error) {
    problems.push({ code: 'input/dead-link', params: { path: shownPath(link), reason: reasonOf(error) } });
    return null;
  }
}
