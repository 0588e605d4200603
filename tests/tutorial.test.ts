import { readFileSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, folderOf, run } from './cli/run.ts';

/** A block of a tutorial: a file to write (` ```yaml parks.yaml `), or commands with what they print. */
const BLOCK = /^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm;

/** Does what a tutorial says, in an empty folder: writes its files, runs its commands, and holds what they print against what it shows. */
test.each(['docs/packs.md', 'docs/packs.en.md'])('%s does what it says', async (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const cwd = folderOf({});
  let commands = 0;
  for (const [, language, file = '', content = ''] of text.matchAll(BLOCK)) {
    if (file !== '') writeFileSync(join(cwd, file), content);
    if (language !== 'console') continue;
    for (const [, command = '', printed] of content.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const { out, err } = await run('sh', ['-c', command.replaceAll(/\bfazhi\b/g, `"${process.execPath}" "${BIN}"`)], { cwd });
      expect([command, `${out}${err}`]).toEqual([command, printed]);
      commands += 1;
    }
  }
  expect(commands).toBeGreaterThanOrEqual(6);
});
