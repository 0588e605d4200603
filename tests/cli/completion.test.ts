import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fazhi, folderOf, run } from './run.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

test.skipIf(!has('bash'))('bash completes commands, options, values and files', async () => {
  const cwd = folderOf({ 'my report.txt': '' });
  writeFileSync(join(cwd, 'c'), (await fazhi(['completion', 'bash'])).out);
  const asked = [['fazhi', 'ex'], ['fazhi', 'extract', '--lay'], ['fazhi', 'extract', '-f', 'js'], ['fazhi', 'extract', '--fail-on', ''], ['fazhi', 'schema', 'go'], ['fazhi', 'extract', 'my'], ['fazhi', '--lang', ''], ['fazhi', '--lang', 'en', 'ex'], ['fazhi', 'pack', 'check', 'my'], ['fazhi', 'extract', '--jobs', ''], ['fazhi', 'panel', '-f', 'j'], ['fazhi', 'check', '--only', 'm']];
  const script = asked.map((words) => `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _fazhi; (IFS=,; echo "\${COMPREPLY[*]}")`);
  const { out, err } = await run('bash', ['-c', `source ./c\n${script.join('\n')}`], { cwd });
  expect([out, err]).toEqual(['extract,explain\n--layout\njson,jsonl\nerror,warning,never\ngold\nmy report.txt\nzh,en\nextract,explain\nmy report.txt\n\njsonl\nmetadata\n', '']);
});

test.skipIf(!has('fish'))('fish completes commands, options and values', async () => {
  const cwd = folderOf({ c: (await fazhi(['completion', 'fish'])).out, 'my.txt': '' });
  const asked = ['fazhi ex', 'fazhi extract --lay', 'fazhi merge --format x', 'fazhi --lang ', 'fazhi --lang en ex', 'fazhi pack ', 'fazhi pack check my', 'fazhi extract --jobs '];
  const { out } = await run('fish', ['-N', '-c', `source c; ${asked.map((line) => `complete -C '${line}' | string split -f 1 \\t | string join ,`).join('; ')}`], { cwd });
  expect(out).toBe('explain,extract\n--layout\nxlsx\nen,zh\nexplain,extract\ncheck,new\nmy.txt\n');
});

test('what completes behind an option is what the option takes', async () => {
  const script = (await fazhi(['completion', 'fish'])).out;
  const asked = [...script.matchAll(/__fazhi_at (\w+)'(?: -s \w)? -l ([\w-]+) -x -a '([^']+)'/g)].map(([, command = '', option = '', values = '']) => [command, option, values] as const).filter(([, option]) => option !== 'lang');
  expect(asked.length).toBeGreaterThan(10);
  await Promise.all(asked.map(async ([command, option, values]) => {
    const { code, err } = await fazhi([command, 'no-such-input', ...(command === 'score' ? ['x'] : []), `--${option}`, 'no-such-value', ...(/layout|header/.test(option) ? ['-f', 'csv'] : [])]);
    expect([command, option, code, err.replaceAll(', ', ' ')]).toEqual([command, option, 2, expect.stringContaining(`：${values}`)]);
  }));
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
