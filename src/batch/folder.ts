import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath, type Input } from './input.ts';
import { reasonOf, type Problem } from './problem.ts';

export interface FolderContent {
  /** By path, in code unit order. */
  readonly inputs: readonly Input[];
  /** The folders below that cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * The `.txt` files below a folder. Hidden files and folders are left out; links to files are followed, links to
 * folders are not, so that no walk is endless.
 * @throws where the folder itself has no real path
 */
export async function textFilesUnder(folder: string): Promise<FolderContent> {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  await walk(folder, await realpath(folder), '', inputs, problems);
  return { inputs: inputs.sort((a, b) => (a.name < b.name ? -1 : 1)), problems };
}

async function walk(folder: string, real: string, below: string, inputs: Input[], problems: Problem[]): Promise<void> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = join(folder, entry.name);
      const name = below + entry.name;
      if (entry.isDirectory()) await walk(file, join(real, entry.name), `${name}/`, inputs, problems);
      else if (!/\.txt$/i.test(entry.name)) continue;
      else if (entry.isFile()) inputs.push({ path: shownPath(file), file, name, real: join(real, entry.name) });
      else if (entry.isSymbolicLink() && (await leadsToFile(file))) inputs.push({ path: shownPath(file), file, name, real: await realpath(file) });
    }
  } catch (error) {
    problems.push({ code: 'input/unreadable', params: { path: shownPath(folder), reason: reasonOf(error) } });
  }
}

/** A link that leads nowhere is no file. */
async function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then((target) => target.isFile(), () => false);
}
