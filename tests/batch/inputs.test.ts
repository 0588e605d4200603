import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findInputs } from '../../src/batch/inputs.ts';
import { planFiles } from '../../src/batch/output-folder.ts';
import { fazhi, folderOf, run } from '../cli/run.ts';

test('names below a folder keep its folders; a path is written one way', async () => {
  const folder = folderOf({ 'a/b/1.txt': '', 'a/2.txt': '', 'a-b/3.txt': '' });
  const { inputs, several } = await findInputs([`${folder}/./a/../`]);
  expect(several).toBe(true);
  expect([...inputs].map(({ path, name }) => [path, name])).toEqual([
    [`${folder}/a-b/3.txt`, 'a-b/3.txt'],
    [`${folder}/a/2.txt`, 'a/2.txt'],
    [`${folder}/a/b/1.txt`, 'a/b/1.txt'],
  ]);
});

test('a link that leads nowhere is a problem; one to a folder is not followed and does not hang', async () => {
  const folder = folderOf({ '1.txt': '' });
  symlinkSync('gone.txt', join(folder, '2.txt'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  symlinkSync(folder, join(folder, 'loop.txt'));
  const { inputs, problems } = await findInputs([folder]);
  expect([...inputs].map(({ name }) => name)).toEqual(['1.txt']);
  expect(problems).toEqual([['2.txt', 'ENOENT'], ['self.txt', 'ELOOP']].map(([name, reason]) => ({ code: 'input/dead-link', params: { path: `${folder}/${name}`, reason } })));
});

test('a name cannot steer the terminal that is told of it', async () => {
  expect((await fazhi(['extract', 'a\n\u001bc\u202e.txt', '--quiet'])).err).toBe('a\\n\\u{1B}c\\u{202E}.txt：找不到这个文件或文件夹。请检查路径。\n');
});

test.skipIf(process.getuid?.() === 0)('a folder below that cannot be read is a problem; the others are found', async () => {
  const folder = folderOf({ 'a/1.txt': '', '2.txt': '' });
  chmodSync(join(folder, 'a'), 0);
  const { inputs, problems } = await findInputs([folder]);
  chmodSync(join(folder, 'a'), 0o755);
  expect([...inputs].map(({ name }) => name)).toEqual(['2.txt']);
  expect(problems).toEqual([{ code: 'input/unreadable', params: { path: `${folder}/a`, reason: 'EACCES' } }]);
});

test('one file or standard input is one report, each more is several', async () => {
  const folder = folderOf({ '1.txt': '' });
  const several = async (...args: string[]): Promise<boolean> => (await findInputs(args)).several;
  expect(await Promise.all([several(join(folder, '1.txt')), several('-'), several(folder), several(`${folder}/*.txt`), several('-', join(folder, '1.txt'))])).toEqual([false, false, true, true, true]);
});

test('files in an output folder never meet, also where case does not count', () => {
  const input = (name: string) => ({ path: name, file: name, name });
  const inputs = ['a.txt', 'A.txt', 'a-2.txt', 'x/a.txt', 'a.b.txt', 'a', 'x.y/a'].map(input);
  expect([...planFiles(inputs, 'out', '.json')].map(({ file }) => file)).toEqual(['out/a.json', 'out/A-2.json', 'out/a-2-2.json', 'out/x/a.json', 'out/a.b.json', 'out/a-3.json', 'out/x.y/a.json']);
});

const pathsOf = async (...given: Parameters<typeof findInputs>): Promise<string[]> => [...(await findInputs(...given)).inputs].map(({ path }) => path);

test('a link and its file in one folder are one report', async () => {
  const folder = folderOf({ 'b.txt': '', 'c/a.txt': '' });
  symlinkSync('../b.txt', join(folder, 'c/link.txt'));
  symlinkSync('c', join(folder, 'again'));
  expect(await pathsOf([folder])).toEqual([`${folder}/b.txt`, `${folder}/c/a.txt`]);
});

test('what is no file is no report of a folder', async () => {
  const folder = folderOf({ '1.txt': '', 'folder.txt/2.txt': '' });
  await run('mkfifo', [join(folder, 'pipe.txt')]);
  symlinkSync('/dev/zero', join(folder, 'zero.txt'));
  expect(await pathsOf([folder])).toEqual([`${folder}/1.txt`, `${folder}/folder.txt/2.txt`]);
});

test('the own output is no input', async () => {
  const folder = folderOf({ 'a.txt': '', 'all.txt': '', 'out/a.txt': '', 'b/out/c.txt': '' });
  expect(await pathsOf([folder], { output: `${folder}/b/../all.txt` })).toEqual(['a.txt', 'b/out/c.txt', 'out/a.txt'].map((name) => `${folder}/${name}`));
  expect(await pathsOf([folder], { output: `${folder}/out/` })).toEqual(['a.txt', 'all.txt', 'b/out/c.txt'].map((name) => `${folder}/${name}`));
  expect(await pathsOf([`${folder}/**/*.txt`], { output: `${folder}/out/` })).toEqual(['a.txt', 'all.txt', 'b/out/c.txt'].map((name) => `${folder}/${name}`));
  expect(await pathsOf([`${folder}/out/*.txt`], { output: `${folder}/out` })).toEqual([`${folder}/out/a.txt`]);
  expect(await pathsOf([folder], { output: folder })).toHaveLength(4);
});

test('folders of other programs are not walked, unless named', async () => {
  const folder = folderOf({ 'a.txt': '', 'node_modules/x/license.txt': '', 'b/node_modules/y.txt': '', '.git/z.txt': '', '__MACOSX/a.txt': '' });
  expect(await pathsOf([folder])).toEqual([`${folder}/a.txt`]);
  expect(await pathsOf([`${folder}/**/*.txt`])).toEqual([`${folder}/__MACOSX/a.txt`, `${folder}/a.txt`]);
  expect(await pathsOf([`${folder}/b/node_modules`])).toEqual([`${folder}/b/node_modules/y.txt`]);
});

test('kept source texts are no reports of the next run', async () => {
  const page = '<html><p>清水县2023年法治政府建设工作报告</p></html>';
  const cwd = folderOf({ 'a.html': page, 'b/c.html': page });
  const args = ['extract', '.', '-f', 'jsonl', '--quiet', '--keep-text', 'texts'];
  const first = await fazhi(args, { cwd });
  expect(readdirSync(join(cwd, 'texts'), { recursive: true }).sort()).toEqual(['a.html.txt', 'b', 'b/c.html.txt']);
  expect([first.code, await fazhi(args, { cwd })]).toEqual([0, first]);
  expect((await fazhi(['extract', '**/*', '-f', 'jsonl', '--quiet', '--keep-text', 'texts/'], { cwd })).out).toBe(first.out);
  expect(await fazhi(['extract', cwd, '--keep-text', '.', '--lang', 'en'], { cwd })).toEqual({ code: 2, out: '', err: `${cwd}: the source texts (--keep-text) would go into the folder of the inputs and be read as reports next time. Choose another folder; one below it will do.\n` });
});

const AWKWARD = ['line\nend.txt', ' space .txt', '"quote".txt', '-o.txt', '报告（1）.txt', 'x'.repeat(250) + '.txt'];

test.skipIf(process.platform === 'win32')('lists: a path a line, or with NUL behind each', async () => {
  const folder = folderOf({ 'd/1.txt': '', 'd/2.txt': '', ...Object.fromEntries(AWKWARD.map((name) => [name, ''])) });
  writeFileSync(join(folder, 'nul'), AWKWARD.map((name) => `${folder}/${name}\0`).join(''));
  expect(await pathsOf([], { filesFrom: join(folder, 'nul') })).toEqual(AWKWARD.map((name) => `${folder}/${name}`));
  writeFileSync(join(folder, 'lines'), `\ufeff${folder}/d/2.txt\r\n\r\n${folder}/d\n${folder}/gone.txt\n${folder}/*.txt`);
  const { inputs, problems, several } = await findInputs([], { filesFrom: join(folder, 'lines') });
  expect([...inputs].map(({ name }) => name)).toEqual(['2.txt', '1.txt']);
  expect(problems.map(({ code, params }) => [code, params['path']])).toEqual([['input/not-found', `${folder}/gone.txt`], ['input/not-found', `${folder}/*.txt`]]);
  expect(several).toBe(true);
  await expect(findInputs([], { filesFrom: join(folder, 'none') })).rejects.toMatchObject({ problem: { code: 'input/list-unreadable' } });
});

test('a list on standard input, longer than one read', async () => {
  const cwd = folderOf({ 'a.txt': '清水县2023年法治政府建设工作报告\n', 'b.txt': '清水县2022年法治政府建设工作报告\n' });
  const { code, out } = await fazhi(['extract', '--files-from', '-', '-f', 'jsonl', '--quiet'], { cwd, input: `b.txt\n${'./a.txt\n'.repeat(20_000)}` });
  expect([code, out.match(/"path":"[^"]*"/g)]).toEqual([0, ['"path":"b.txt"', '"path":"a.txt"']]);
  expect((await fazhi(['extract', '--files-from', '-', '-'], { cwd })).err).toBe('标准输入不能既是路径清单又是报告。请去掉一个 -。\n');
});

test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 is read and shown byte by byte', async () => {
  const cwd = folderOf({});
  mkdirSync(Buffer.from(`${cwd}/\xb1\xa8`, 'latin1'));
  for (const name of ['\xb1\xa8/\xb8\xe6.txt', '\xb1\xa8/\xb8\xe7.txt']) writeFileSync(Buffer.from(`${cwd}/${name}`, 'latin1'), '清水县2023年法治政府建设工作报告\n');
  const { code, out, err } = await fazhi(['extract', '.', '-f', 'jsonl', '--quiet'], { cwd });
  expect([code, err, out.match(/"path":"[^"]*"/g)]).toEqual([0, '', ['"path":"\\\\xB1\\\\xA8/\\\\xB8\\\\xE6.txt"', '"path":"\\\\xB1\\\\xA8/\\\\xB8\\\\xE7.txt"']]);
  expect((await fazhi(['extract', '.', '-o', 'out', '--quiet'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(['\\xB1\\xA8', '\\xB1\\xA8/\\xB8\\xE6.json', '\\xB1\\xA8/\\xB8\\xE7.json']);
});

test('a link in the output folder to an input is not followed', async () => {
  const cwd = folderOf({ 'a.txt': 'input', 'out/x.md': '' });
  symlinkSync('../a.txt', join(cwd, 'out/a.json'));
  const { code, err } = await fazhi(['extract', 'a.txt', '-o', 'out'], { cwd });
  expect([code, err]).toEqual([2, 'out/a.json：输出会覆盖输入文件。请换一个输出位置（-o）。\n']);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('input');
});
