import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fazhi, folderOf, run } from './run.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

test.skipIf(!has('bash'))('bash completes commands, options, values and files', async () => {
  const cwd = folderOf({ 'my report.txt': '' });
  writeFileSync(join(cwd, 'c'), (await fazhi(['completion', 'bash'])).out);
  const asked = [['fazhi', 'ex'], ['fazhi', 'extract', '--lay'], ['fazhi', 'extract', '-f', 'js'], ['fazhi', 'extract', '--fail-on', ''], ['fazhi', 'schema', 'go'], ['fazhi', 'extract', 'my']];
  const script = asked.map((words) => `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _fazhi; (IFS=,; echo "\${COMPREPLY[*]}")`);
  const { out, err } = await run('bash', ['-c', `source ./c\n${script.join('\n')}`], { cwd });
  expect([out, err]).toEqual(['extract,explain\n--layout\njson,jsonl\nerror,warning,never\ngold\nmy report.txt\n', '']);
});

test.each(['zsh', 'fish'])('%s accepts its script where it is installed', async (shell) => {
  const { code, out } = await fazhi(['completion', shell]);
  expect([code, out.includes('extract'), out.includes('layout')]).toEqual([0, true, true]);
  if (!has(shell)) return;
  const cwd = folderOf({ c: out });
  expect(await run(shell, ['-n', 'c'], { cwd })).toEqual({ code: 0, out: '', err: '' });
});

test('another shell is a wrong use', async () => {
  expect(await fazhi(['completion', 'tcsh'])).toEqual({ code: 2, out: '', err: 'completion 不能是“tcsh”。可用：bash, zsh, fish。\n' });
});
