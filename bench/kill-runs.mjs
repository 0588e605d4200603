// Kills `fazhi extract --resume` at random moments, each time starts it again, and compares the finished output with that of
// an undisturbed run, byte by byte. Usage: node bench/kill-runs.mjs [kills, 50 if not given] [seed]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/fazhi.js', import.meta.url));
const REPORTS = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const NAMES = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
const COPIES = Math.ceil(600 / NAMES.length);
const OUTPUTS = [
  ['all.jsonl', '--jobs', '1'],
  ['all.json', '--jobs', '2'],
  ['all.csv', '--jobs', '2'],
  ['wide.csv', '--layout', 'wide', '--jobs', '1'],
  ['all.xlsx', '--jobs', '1'],
  ['all.parquet', '--jobs', '2'],
  ['out/', '--jobs', '1'],
];

let state = Number(process.argv[3] ?? 1);
/** From 0 up to 1; the same for the same seed (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const cwd = mkdtempSync(join(tmpdir(), 'fazhi-kill-'));
for (let i = 0; i < COPIES; i += 1) {
  mkdirSync(join(cwd, `r/${i}`), { recursive: true });
  for (const name of NAMES) cpSync(join(REPORTS, name), join(cwd, `r/${i}`, name));
}

function contentOf(place) {
  if (statSync(place).isFile()) return readFileSync(place, 'latin1');
  return JSON.stringify(readdirSync(place, { recursive: true }).sort().map((name) => [name, statSync(join(place, name)).isFile() ? readFileSync(join(place, name), 'latin1') : '']));
}

/** Runs, and kills after so many milliseconds; gives the signal that ended it. */
function killedAfter(milliseconds, args) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => child.on('exit', (_code, signal) => (clearTimeout(timer), resolve(signal))));
}

const whole = new Map();
for (const [output, ...options] of OUTPUTS) {
  const started = Date.now();
  spawnSync(process.execPath, [BIN, 'extract', 'r', '-o', `whole-${output}`, ...options, '--quiet'], { cwd });
  whole.set(output, { content: contentOf(join(cwd, `whole-${output}`)), milliseconds: Date.now() - started });
}

let kills = Number(process.argv[2] ?? 50);
let [runs, different, left] = [0, 0, 0];
const moments = [];
for (let turn = 0; kills > 0; turn += 1) {
  const [output, ...options] = OUTPUTS[turn % OUTPUTS.length];
  const args = ['extract', 'r', '-o', output, ...options, '--resume', '--quiet'];
  const { content, milliseconds } = whole.get(output);
  for (let i = 0; i < 3 && kills > 0; i += 1) {
    const moment = Math.round(random() * milliseconds);
    if ((await killedAfter(moment, args)) !== 'SIGKILL') continue;
    kills -= 1;
    moments.push(`${output}@${moment}`);
  }
  const { status } = spawnSync(process.execPath, [BIN, ...args], { cwd });
  runs += 1;
  if (status !== 0 || contentOf(join(cwd, output)) !== content) different += 1;
  left += readdirSync(cwd).filter((name) => name !== 'r' && !OUTPUTS.some(([known]) => `${name}/` === known || name === known || `whole-${known}`.replace('/', '') === name)).length;
  rmSync(join(cwd, output), { recursive: true, force: true });
}
if (existsSync(cwd)) rmSync(cwd, { recursive: true, force: true });
console.log(`kills (output@ms): ${moments.join(' ')}`);
console.log(`${moments.length} kills, ${runs} finished outputs of ${COPIES * NAMES.length} reports; different: ${different}; files left over: ${left}`);
process.exitCode = different + left > 0 ? 1 : 0;
