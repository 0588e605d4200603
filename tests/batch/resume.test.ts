import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BIN, fazhi, folderOf } from '../cli/run.ts';

const textOf = (i: number): string => `清水县${2000 + (i % 20)}年法治政府建设工作报告\n一、行政复议\n全年受理行政复议案件${i}件，办结${i}件。\n`;
const corpus = (count: number): string => folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`r/${i}.txt`, textOf(i)])));

/** What a file or all files of a folder hold, hidden ones too. */
function contentOf(place: string): Record<string, string> {
  if (statSync(place).isFile()) return { '': readFileSync(place, 'latin1') };
  return Object.fromEntries(readdirSync(place).sort().map((name) => [name, readFileSync(join(place, name), 'latin1')]));
}

/** Runs `fazhi` and kills it when its journal has grown to `bytes`; gives whether it was killed. */
async function killedAt(bytes: number, args: readonly string[], cwd: string, journal: string): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  while (child.exitCode === null && !(existsSync(journal) && statSync(journal).size > bytes)) await wait(3);
  await wait(15); // for the block to be whole
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

describe('a run that was killed goes on, and writes what an uninterrupted one does', () => {
  test.each([
    ['all.json', 'all.json.journal', '2'],
    ['wide.csv', 'wide.csv.journal', '1'],
    ['all.xlsx', 'all.xlsx.journal', '1'],
    ['out', 'out/.fazhi.journal', '2'],
  ])('%s', async (name, journal, jobs) => {
    const cwd = corpus(700);
    const layout = name === 'wide.csv' ? ['--layout', 'wide'] : [];
    const whole = name.replace(/^/, 'whole-');
    expect((await fazhi(['extract', 'r', '-o', whole, ...layout, '--quiet'], { cwd })).code).toBe(0);
    const args = ['extract', 'r', '-o', name, ...layout, '--jobs', jobs, '--resume'];
    expect(await killedAt(1000, args, cwd, join(cwd, journal))).toBe(true);
    appendFileSync(join(cwd, journal), '{"entries":[["r/9'); // as if the next block was being written
    const { code, err } = await fazhi(args, { cwd });
    expect([code, err]).toEqual([0, expect.stringMatching(/^接着上次中断的运行：已有 (?:256|512) 份报告完成。\n完成：700 份报告，/)]);
    expect(contentOf(join(cwd, name))).toEqual(contentOf(join(cwd, whole)));
    expect(readdirSync(cwd).sort()).toEqual([name, 'r', whole].sort());
  });
});

const READ = ['extract', 'r', '-o', 'all.jsonl', '--resume'];

/** A corpus with the journal of a run that was killed with 256 reports finished. */
async function interrupted(): Promise<string> {
  const cwd = corpus(600);
  expect(await killedAt(1000, READ, cwd, join(cwd, 'all.jsonl.journal'))).toBe(true);
  return cwd;
}

test('what has changed meanwhile is read again; other options and other files are not taken', async () => {
  const cwd = await interrupted();
  const kept = readFileSync(join(cwd, 'all.jsonl.journal'));
  const whole = async (...options: string[]): Promise<string> => (await fazhi(['extract', 'r', '-f', 'jsonl', '--quiet', ...options], { cwd })).out;
  rmSync(join(cwd, 'r/0.txt'));
  writeFileSync(join(cwd, 'r/00.txt'), textOf(0));
  writeFileSync(join(cwd, 'r/1.txt'), textOf(7));
  expect((await fazhi(READ, { cwd })).err).toMatch(/^接着上次中断的运行：已有 256 份报告完成。\n完成：600 份报告，/);
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe(await whole());
  expect(existsSync(join(cwd, 'all.jsonl.journal'))).toBe(false);
  writeFileSync(join(cwd, 'all.jsonl.journal'), kept);
  expect((await fazhi([...READ, '--lang', 'en'], { cwd })).err).toMatch(/^all\.jsonl\.journal was left by another version or other options and cannot be used; starting anew\.\nDone: 600/);
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe(await whole('--lang', 'en'));
  writeFileSync(join(cwd, 'all.jsonl.journal'), 'notes');
  expect(await fazhi(READ, { cwd })).toEqual({ code: 2, out: '', err: 'all.jsonl.journal：不是 fazhi 的运行记录，不会覆盖它。请移走该文件，或换一个输出位置（-o）。\n' });
  expect(readFileSync(join(cwd, 'all.jsonl.journal'), 'utf8')).toBe('notes');
});

test('a damaged block is read again', async () => {
  const cwd = await interrupted();
  const journal = readFileSync(join(cwd, 'all.jsonl.journal'));
  journal.fill(0, journal.length - 500, journal.length - 400);
  writeFileSync(join(cwd, 'all.jsonl.journal'), journal);
  expect((await fazhi(READ, { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe((await fazhi(['extract', 'r', '-f', 'jsonl', '--quiet'], { cwd })).out);
});

test('Ctrl-C leaves the journal and no output', async () => {
  const cwd = corpus(1500);
  const child = spawn(process.execPath, [BIN, ...READ, '--quiet'], { cwd, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (!existsSync(join(cwd, 'all.jsonl.journal')) || statSync(join(cwd, 'all.jsonl.journal')).size < 1000) await wait(3);
  child.kill('SIGINT');
  expect([await ended, readdirSync(cwd).sort()]).toEqual([130, ['all.jsonl.journal', 'r']]);
  expect((await fazhi(READ, { cwd })).err).toMatch(/^接着上次中断的运行：已有 \d+ 份报告完成。\n/);
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe((await fazhi(['extract', 'r', '-f', 'jsonl', '--quiet'], { cwd })).out);
});

test('a run that another has taken over stops; standard output cannot be resumed', async () => {
  const cwd = corpus(1500);
  const first = fazhi(READ, { cwd });
  while (!existsSync(join(cwd, 'all.jsonl.journal')) || statSync(join(cwd, 'all.jsonl.journal')).size < 1000) await wait(3);
  const second = await fazhi([...READ, '--quiet'], { cwd });
  expect(await first).toEqual({ code: 2, out: '', err: 'all.jsonl.journal：另一个 fazhi 已接手这个输出，本次运行停止。\n' });
  expect(second).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1500);
  expect(readdirSync(cwd).sort()).toEqual(['all.jsonl', 'r']);
  expect((await fazhi(['extract', 'r', '--resume'], { cwd })).err).toBe('--resume 须写到文件或文件夹。请加 -o。\n');
});
