import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BIN, folderOf, run } from './cli/run.ts';

/** A block of a tutorial: a file to write (` ```yaml parks.yaml `), or commands with what they print. */
const BLOCK = /^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Does what a tutorial says, in an empty folder: writes its files, runs its commands, and holds what they print against what it shows. */
test.each([['packs', 6], ['quickstart', 6], ['library', 2]].flatMap(([page, least]) => [[`docs/${page}.md`, least], [`docs/${page}.en.md`, least]] as [string, number][]))('%s does what it says', async (name, least) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const cwd = folderOf({});
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(ROOT, join(cwd, 'node_modules/fazhi'));
  let commands = 0;
  for (const [, language, file = '', content = ''] of text.matchAll(BLOCK)) {
    if (file !== '') writeFileSync(join(cwd, file), content);
    if (language !== 'console') continue;
    for (const [, command = '', printed] of content.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const { out, err } = await run('sh', ['-c', command.replaceAll(/\bfazhi\b/g, `"${process.execPath}" "${BIN}"`)], { cwd });
      expect([command, `${out}${err}`.replaceAll('\r\n', '\n')]).toEqual([command, printed]);
      commands += 1;
    }
  }
  expect(commands).toBeGreaterThanOrEqual(least);
});
