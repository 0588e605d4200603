import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findInputs } from '../../src/batch/inputs.ts';
import { planFiles } from '../../src/batch/output-folder.ts';
import { folderOf } from '../cli/run.ts';

test('names below a folder keep its folders; a path is written one way', async () => {
  const folder = folderOf({ 'a/b/1.txt': '', 'a/2.txt': '', 'a-b/3.txt': '' });
  const { inputs, several } = await findInputs([`${folder}/./a/../`]);
  expect(several).toBe(true);
  expect(inputs.map(({ path, name }) => [path, name])).toEqual([
    [`${folder}/a-b/3.txt`, 'a-b/3.txt'],
    [`${folder}/a/2.txt`, 'a/2.txt'],
    [`${folder}/a/b/1.txt`, 'a/b/1.txt'],
  ]);
});

test('a link that leads nowhere is no report; an endless link does not hang', async () => {
  const folder = folderOf({ '1.txt': '' });
  symlinkSync('gone.txt', join(folder, '2.txt'));
  symlinkSync(folder, join(folder, 'loop.txt'));
  expect((await findInputs([folder])).inputs.map(({ name }) => name)).toEqual(['1.txt']);
});

test.skipIf(process.getuid?.() === 0)('a folder below that cannot be read is a problem; the others are found', async () => {
  const folder = folderOf({ 'a/1.txt': '', '2.txt': '' });
  chmodSync(join(folder, 'a'), 0);
  const { inputs, problems } = await findInputs([folder]);
  chmodSync(join(folder, 'a'), 0o755);
  expect(inputs.map(({ name }) => name)).toEqual(['2.txt']);
  expect(problems).toEqual([{ code: 'input/unreadable', params: { path: `${folder}/a`, reason: 'EACCES' } }]);
});

test('one file or standard input is one report, each more is several', async () => {
  const folder = folderOf({ '1.txt': '' });
  const several = async (...args: string[]): Promise<boolean> => (await findInputs(args)).several;
  expect(await Promise.all([several(join(folder, '1.txt')), several('-'), several(folder), several(`${folder}/*.txt`), several('-', join(folder, '1.txt'))])).toEqual([false, false, true, true, true]);
});

test('files in an output folder never meet, also where case does not count', () => {
  const input = (name: string) => ({ path: name, file: name, name, real: name });
  const inputs = ['a.txt', 'A.txt', 'a-2.txt', 'x/a.txt', 'a.b.txt', 'a', 'x.y/a'].map(input);
  expect([...planFiles(inputs, 'out', '.json').values()]).toEqual(['out/a.json', 'out/A-2.json', 'out/a-2-2.json', 'out/x/a.json', 'out/a.b.json', 'out/a-3.json', 'out/x.y/a.json']);
});
