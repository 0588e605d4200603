import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/terminal.ts';
import { BIN, fazhi, folderOf } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n全年受理行政复议案件23件。\n';

test.skipIf(process.platform === 'win32')('Ctrl-C ends with what is complete', async () => {
  const cwd = folderOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`r/${i}.txt`, TEXT.repeat(50)])));
  const child = spawn(process.execPath, [BIN, 'extract', 'r', '-f', 'json', '-o', 'o.json', '--jobs', '1'], { cwd });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // The first record is being written once the draft of the output is there.
  while (!readdirSync(cwd).some((name) => name.startsWith('.o.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(readdirSync(cwd).sort()).toEqual(['o.json', 'r']);
  const records = JSON.parse(readFileSync(join(cwd, 'o.json'), 'utf8')) as unknown[];
  expect(records.length).toBeLessThan(3000);
  expect(err).toMatch(new RegExp(`^正在停止：.*\n完成：${records.length} 份报告[^]*\n已中断：处理了 ${records.length} 份（共 3000 份），写出的记录都完整。\n$`));
});

describe('several reports in a file, a JSON object a line', () => {
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  const LINES = line({ path: 'x/1.txt', text: TEXT }) + 'broken\n\n' + line({ path: '../../y', text: `<!DOCTYPE html><p>${TEXT}` }) + line({ text: TEXT, year: 2023 }) + line({ path: 'z', text: 5 });
  const paths = (out: string): unknown[] => out.trimEnd().split('\n').map((record) => (JSON.parse(record) as { source: { path: string } }).source.path);

  test('each record has its path; a broken line is one error with its number', async () => {
    const cwd = folderOf({ 'a.jsonl': LINES });
    for (const [input, name] of [['a.jsonl', 'a.jsonl'], ['-', '-']] as const) {
      const { code, out, err } = await fazhi(['extract', input, '-f', 'jsonl'], { cwd, input: LINES });
      expect([code, paths(out)]).toEqual([2, ['x/1.txt', '../../y', `${name}:5`]]);
      const said = err.trimEnd().split('\n');
      expect([...said.slice(0, 2), said.at(-1)]).toEqual([
        `${name}：第 2 行不是带文字字段 text 的 JSON 对象。请检查这一行；其余各行不受影响。`,
        `${name}：第 6 行不是带文字字段 text 的 JSON 对象。请检查这一行；其余各行不受影响。`,
        `2 个输入未能处理：${name}:2, ${name}:6。`,
      ]);
    }
  });

  test('the same bytes for any number of jobs; standard output is an array', async () => {
    const cwd = folderOf({ 'a.ndjson': LINES });
    const [one, two] = await Promise.all(['1', '2'].map(async (jobs) => fazhi(['extract', 'a.ndjson', '--jobs', jobs, '--quiet'], { cwd })));
    expect(two).toEqual(one);
    expect(JSON.parse(one?.out ?? '')).toHaveLength(3);
    const alone = await fazhi(['extract', '-', '--quiet'], { cwd, input: TEXT });
    expect((JSON.parse(one?.out ?? '') as { source: object }[])[0]?.source).toEqual({ ...(JSON.parse(alone.out) as { source: object }).source, path: 'x/1.txt' });
  });

  test('in folders they go into one named like the file, never outside', async () => {
    const cwd = folderOf({ 'a.jsonl': LINES });
    await fazhi(['extract', 'a.jsonl', '-o', 'out/', '--keep-text', 'texts', '--quiet'], { cwd });
    expect((readdirSync(join(cwd, 'out'), { recursive: true }) as string[]).sort()).toEqual(['a.jsonl', 'a.jsonl/5.json', 'a.jsonl/x', 'a.jsonl/x/1.json', 'a.jsonl/y.json']);
    expect((readdirSync(join(cwd, 'texts'), { recursive: true }) as string[]).sort()).toEqual(['a.jsonl', 'a.jsonl/5.txt', 'a.jsonl/x', 'a.jsonl/x/1.txt', 'a.jsonl/y.txt']);
  });

  test('in a folder such files are no reports', async () => {
    const cwd = folderOf({ 'r/a.jsonl': LINES, 'r/b.txt': TEXT });
    expect(paths((await fazhi(['extract', 'r', '-f', 'jsonl', '--quiet'], { cwd })).out)).toEqual(['r/b.txt']);
  });
});

describe('colours', () => {
  test.each([
    [{}, true, true, true],
    [{}, false, true, false],
    [{}, true, false, false],
    [{ NO_COLOR: '1' }, true, true, false],
    [{ FORCE_COLOR: '1' }, false, true, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true, true],
    [{ FORCE_COLOR: '0' }, true, true, false],
    [{ FORCE_COLOR: '1' }, true, false, false],
  ])('%j, a terminal: %j, no --no-color: %j', (env, isTerminal, color, wanted) => {
    const before = { ...process.env };
    for (const name of ['NO_COLOR', 'FORCE_COLOR']) delete process.env[name];
    Object.assign(process.env, { TERM: 'xterm' }, env);
    expect(wantsColour(isTerminal, color)).toBe(wanted);
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM']) delete process.env[name];
    Object.assign(process.env, before);
  });
});
