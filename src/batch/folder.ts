import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, realPath, shownPath, systemName } from './file-name.ts';
import type { InputList } from './input-list.ts';
import { isReportName } from '../source/kind.ts';
import { reasonOf, type Problem } from './problem.ts';

/** Where a walk puts what it finds. */
export interface Walk {
  readonly inputs: InputList;
  /** Told the folders below that cannot be read. */
  readonly problems: Problem[];
  /** The real path that the program writes to: no input, unless it is the folder walked or above it. */
  readonly output: string | null;
}

/** Entries read from a folder at a time. */
const ENTRIES = 1024;

/**
 * Lists the reports below a folder by path, in code unit order. Hidden files and folders are left out; links to files
 * are followed, links to folders are not, so that no walk is endless. Gives how many it found.
 * @throws where the folder itself has no real path
 */
export async function listFolder(folder: string, walk: Walk): Promise<number> {
  return listBelow(folder, await realPath(folder), '', walk);
}

async function listBelow(folder: string, real: string, below: string, walk: Walk): Promise<number> {
  let found = 0;
  const { names, links } = await entriesOf(folder, walk.problems);
  for (const name of names) {
    if (name.endsWith('/')) {
      const inside = name.slice(0, -1);
      if (join(real, inside) !== walk.output) found += await listBelow(join(folder, inside), join(real, inside), below + name, walk);
      continue;
    }
    const target = links.has(name) ? await targetOf(join(folder, name)) : join(real, name);
    if (target === null || target === walk.output) continue;
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

/** The real path of the file that a link leads to, `null` where it leads to none. */
async function targetOf(link: string): Promise<string | null> {
  const file = await stat(systemName(link)).then((target) => target.isFile(), () => false);
  return file ? realPath(link) : null;
}
