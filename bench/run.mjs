#!/usr/bin/env node
// `npm run bench`: measures the program and what it is compared with, and writes docs/performance.md and its English
// twin. `-- --quick` takes fewer rounds, smaller texts and fewer reports; `-- --full` also reads 100,000 reports.
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { allFixtures, fiveReports, TEXTS } from './inputs.mjs';
import { inTurn, ratio, ROOT, runCommand, runProgram, spread } from './measure.mjs';
import { writePages } from './pages.mjs';

const quick = process.argv.includes('--quick');
const full = process.argv.includes('--full');
const here = (path) => new URL(path, import.meta.url);
const say = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(here('node_modules'))) execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: 'inherit' });
const { recognizers, subjects } = await import('./subjects.mjs');
const { stageTimes } = await import('./stages.mjs');

const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const write = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const megabytes = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

function speeds(files, rounds, warmUp) {
  const size = megabytes(files);
  const times = inTurn(subjects(files), rounds, warmUp);
  const speed = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values.map((time) => (size / time) * 1000))]));
  return { size, count: files.length, speed, toDigits: ratio(times.digits, times.fazhi), toJieba: ratio(times.jieba, times.fazhi) };
}

function againstRecognizers(files) {
  const report = files[1];
  const size = report.bytes.length / 1e6;
  const { fazhi } = subjects([report]);
  const times = inTurn({ fazhi, ...recognizers(report.bytes.toString('utf8')) }, quick ? 3 : 7, 2);
  const speed = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values.map((time) => (size / time) * 1000))]));
  return { size, speed, toNumbers: ratio(times.numbers, times.fazhi), toUnits: ratio(times.units, times.fazhi) };
}

function startUp(rounds) {
  const plain = write('plain.txt', '某县2023年法治政府建设工作报告\n2023年，我县受理行政复议案件20件，办结18件。\n');
  const cut = write('cut.txt', '某县2023年法治政府建设工作报告\n2023年，我县组织骨干赴外地考察学习并形成调研文章20篇。\n');
  const bin = join(ROOT.pathname, 'bin/fazhi.js');
  const times = { bare: [], plain: [], cut: [] };
  for (let i = -1; i < rounds; i += 1) {
    const round = { bare: runCommand(['-e', '0']), plain: runCommand([bin, 'extract', plain, '--quiet']), cut: runCommand([bin, 'extract', cut, '--quiet']) };
    if (i >= 0) for (const [name, time] of Object.entries(round)) times[name].push(time);
  }
  const over = (name) => spread(times[name].map((time, i) => time - times.bare[i]));
  return { bare: spread(times.bare), plain: over('plain'), cut: over('cut') };
}

function singleInputs() {
  const sizes = quick ? [1, 4] : [1, 10, 50];
  return Object.entries(TEXTS).map(([kind, make]) => {
    const runs = (kind === 'reports' ? sizes : sizes.slice(0, 2)).map((size) => {
      say(`  ${kind} ${size} MB`);
      const path = write('single.txt', make(size * 1e6));
      return { size, ...runProgram(['extract', path, '--format', 'jsonl', '--quiet', '--max-bytes', '104857600']) };
    });
    return { kind, runs };
  });
}

/** A folder of `count` reports: the five under many names. */
function manyReports(count) {
  const reports = mkdtempSync(join(folder, `reports-${count}-`));
  const five = fiveReports();
  for (let i = 0; i < count; i += 1) {
    const { path } = five[i % five.length];
    const name = join(reports, `${i}.txt`);
    const first = join(reports, `${i % five.length}.txt`);
    if (i < five.length) copyFileSync(path, name);
    // A file has a bounded number of names.
    else if (i % 50_000 < five.length) copyFileSync(path, name);
    else linkSync(first, name);
  }
  return { reports, size: (megabytes(five) * count) / five.length };
}

function batches() {
  const counts = quick ? [200, 1000] : full ? [1000, 10_000, 100_000] : [1000, 10_000];
  return counts.map((count) => {
    say(`  ${count} reports`);
    const { reports, size } = manyReports(count);
    const { milliseconds, peak } = runProgram(['extract', reports, '--format', 'jsonl', '--quiet', '--jobs', '1']);
    rmSync(reports, { recursive: true });
    return { count, size, milliseconds, peak };
  });
}

function workers(rounds) {
  const { reports, size } = manyReports(quick ? 1000 : 3000);
  const times = { one: [], two: [] };
  const peaks = { one: 0, two: 0 };
  for (let i = 0; i < rounds; i += 1) {
    for (const [name, jobs] of [['one', '1'], ['two', '2']]) {
      const { milliseconds, peak } = runProgram(['extract', reports, '--format', 'jsonl', '--quiet', '--jobs', jobs]);
      times[name].push(milliseconds);
      peaks[name] = Math.max(peaks[name], peak);
    }
  }
  return { size, one: spread(times.one.map((t) => (size / t) * 1000)), two: spread(times.two.map((t) => (size / t) * 1000)), gain: ratio(times.one, times.two), peaks };
}

const files = fiveReports();
const measured = { machine: { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', memory: Math.round(totalmem() / 2 ** 30), node: process.version }, quick };
say('five reports, again and again');
measured.five = speeds(files, quick ? 60 : 300, 100);
say('every fixture');
measured.fixtures = speeds(allFixtures(), quick ? 3 : 9, 1);
say('stages');
measured.stages = stageTimes(files, quick ? 60 : 300);
say('recognizers');
measured.recognizers = againstRecognizers(files);
say('start-up');
measured.startUp = startUp(quick ? 5 : 15);
say('one and two workers');
measured.workers = workers(quick ? 2 : 5);
say('single inputs');
measured.singles = singleInputs();
say('many reports');
measured.batches = batches();
writePages(measured);
