import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceProblem } from '../../src/batch/source-problem.ts';
import { openWorkers } from '../../src/batch/workers.ts';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import type { Manner } from '../../src/batch/work.ts';
import { BIN, fazhi, folderOf, run } from '../cli/run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n全年受理行政复议案件23件。\n';
const MANNER: Manner = { style: 'jsonl', colour: false, table: PLAIN_TABLE, lang: 'zh', kind: null, keepText: false, mostBytes: 1000, packs: '' };
const recorded = (out: string): (string | undefined)[] => [...out.matchAll(/^\{"schemaVersion":"1.0","source":\{"path":"([^"]*)"/gm)].map(([, path]) => path);

describe.each([1, 2])('with %i jobs', (jobs) => {
  // stubborn.mjs writes the name of each input; it never ends with `loop`, fails with `throw`, and takes all memory with `hog`.
  test.each([
    ['loop', { code: 'input/timeout', params: { path: 'loop', seconds: 0.5 } }],
    ['throw', { code: 'input/failed', params: { path: 'throw', reason: 'thrown' } }],
    ['hog', { code: 'input/out-of-memory', params: { path: 'hog' } }],
  ])('a worker that does %s costs that report and no other', async (name, problem) => {
    const cwd = folderOf({ 'a.txt': TEXT });
    const workers = await openWorkers({ jobs, timeout: name === 'hog' ? 60 : 0.5, memory: 64, script: new URL('stubborn.mjs', import.meta.url) });
    const works = await Promise.all(['a', name, 'b', 'c', 'd'].map((path) => workers.process({ path, file: join(cwd, 'a.txt'), name: path }, MANNER)));
    await workers.close();
    expect(works.map(({ text }) => text)).toEqual(['a', null, 'b', 'c', 'd']);
    expect(works[1]?.problems).toEqual([problem]);
  });
});

/** 6 MB of sentences, which no memory of 64 MB holds when read. */
const HUGE = Array.from({ length: 120_000 }, (_, i) => `第${i}项工作受理行政复议案件${i}件。\n`).join('');

test('a report that takes all memory is one error; the others are written in order', async () => {
  const cwd = folderOf({ 'a.txt': TEXT, 'huge.txt': HUGE, 'z.txt': TEXT });
  const { code, out, err } = await run(process.execPath, ['--max-old-space-size=64', BIN, 'extract', 'a.txt', 'huge.txt', 'z.txt', '-f', 'jsonl', '--quiet'], { cwd });
  expect([code, recorded(out), err]).toEqual([2, ['a.txt', 'z.txt'], 'huge.txt：处理时内存不足，已停止。其他输入不受影响；请拆分该文件。\n']);
});

test('a record too long for a string is told in words', () => {
  const thrown = (): unknown => {
    try {
      return JSON.stringify(Array.from({ length: 2 ** 5 }, () => 'x'.repeat(2 ** 24)));
    } catch (error) {
      return error;
    }
  };
  expect(sourceProblem(thrown(), 'a.txt')).toEqual({ code: 'input/record-too-long', params: { path: 'a.txt' } });
});

test.each([
  ['86', 0, ''],
  ['85', 2, 'a.txt：超过大小上限 85 B。请拆分文件，一份报告一个文件；确为一份报告的，用 --max-bytes 放宽上限。\n'],
  ['1K', 0, ''],
  ['513M', 2, '--max-bytes 须为字节数，可带 K、M，至多 512M，现为“513M”。\n'],
  ['many', 2, '--max-bytes 须为字节数，可带 K、M，至多 512M，现为“many”。\n'],
])('--max-bytes %s', async (most, code, err) => {
  const outcome = await fazhi(['extract', 'a.txt', '--max-bytes', most, '--quiet'], { cwd: folderOf({ 'a.txt': TEXT }) });
  expect([outcome.code, outcome.err]).toEqual([code, err]);
});

test('--timeout takes a number of seconds', async () => {
  expect((await fazhi(['extract', '-', '--timeout', '0'])).err).toBe('--timeout 须为大于 0、不超过 86400 的秒数，现为“0”。\n');
});

test.skipIf(process.platform === 'win32')('a pipe is read when named; in a list it is an error, lest the run never end', async () => {
  const cwd = folderOf({ 'a.txt': TEXT, 'list': 'pipe.txt\na.txt\n' });
  await run('mkfifo', ['pipe.txt'], { cwd });
  const listed = await fazhi(['extract', '--files-from', 'list', '--timeout', '20', '-f', 'jsonl', '--quiet'], { cwd });
  expect([listed.code, recorded(listed.out), listed.err]).toEqual([2, ['a.txt'], 'pipe.txt：不是普通文件（管道、设备等），清单中的不读。请直接作为参数给出，或用 - 读标准输入。\n']);
  const named = await run('bash', ['-c', `cat a.txt > pipe.txt & "${process.execPath}" "${BIN}" extract pipe.txt --timeout 20 -f jsonl --quiet`], { cwd });
  expect([named.code, recorded(named.out)]).toEqual([0, ['pipe.txt']]);
});

test('parts together hold each report once; a part without reports is no error', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `r/${i}.txt`).sort();
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, TEXT])));
  const parts = await Promise.all([1, 2, 3].map((i) => fazhi(['extract', 'r', '-f', 'jsonl', '--shard', `${i}/3`, '--quiet'], { cwd })));
  expect(parts.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(parts.flatMap(({ out }) => recorded(out)).sort()).toEqual(names);
  const sparse = await Promise.all([1, 2, 3, 4].map((i) => fazhi(['extract', 'r/0.txt', '-f', 'csv', '--shard', `${i}/4`, '--quiet'], { cwd })));
  expect(sparse.map(({ code, out }) => [code, out.trimEnd().split('\r\n').length])).toEqual(expect.arrayContaining([[0, 1], [0, 1], [0, 1], [0, 2]]));
});
