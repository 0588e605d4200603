import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Median and quartiles of some numbers. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), low: at(0.25), high: at(0.75), best: sorted[0] };
}

/** Milliseconds of each task, the tasks in turn in each round, so that a busy moment hits all of them. */
export function inTurn(tasks, rounds, warmUp = 3) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The ratio of two tasks, round by round. */
export const ratio = (over, under) => spread(over.map((time, i) => time / under[i]));

export const ROOT = new URL('../', import.meta.url);
const BIN = join(ROOT.pathname, 'bin/fazhi.js');
const PEAK = new URL('peak.mjs', import.meta.url).href;

/** Runs the program with its output thrown away; milliseconds, its peak memory in MB, and whether it gave a record. */
export function runProgram(args) {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  const note = join(folder, 'peak');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, FAZHI_BENCH_PEAK: note } });
  const milliseconds = performance.now() - start;
  if (!existsSync(note)) throw new Error(`fazhi ${args.join(' ')}: ${stderr}`);
  const peak = Number(readFileSync(note, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { milliseconds, peak, done: status !== 2 };
}

/** Milliseconds of a command. */
export function runCommand(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}
