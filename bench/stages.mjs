// The time of each stage on the same files.
import { performance } from 'node:perf_hooks';
import { audit } from '../dist/audit/audit.js';
import { decode } from '../dist/decode/decode.js';
import { builtInPack } from '../dist/extract.js';
import { fold } from '../dist/fold/fold.js';
import { classifyLines } from '../dist/furniture/classify.js';
import { readMetadata } from '../dist/metadata/read.js';
import { faultIn } from '../dist/model/report-check.js';
import { readOutline } from '../dist/outline/outline.js';
import { PeriodReader } from '../dist/period/period.js';
import { readTimes } from '../dist/period/times.js';
import { readNumbers } from '../dist/quantity/scan.js';
import { readFigures } from '../dist/reading/reader.js';
import { readVerbalStatements } from '../dist/reading/text/verbal.js';
import { readZeroStatements } from '../dist/reading/text/zero.js';
import { makeRecord } from '../dist/record/record.js';
import { spread } from './measure.mjs';

/** Milliseconds of each stage for all files together, as `spread` gives them. */
export function stageTimes(files, rounds) {
  const pack = builtInPack();
  const times = {};
  let round = {};
  const timed = (name, task) => {
    const start = performance.now();
    const value = task();
    round[name] = (round[name] ?? 0) + performance.now() - start;
    return value;
  };
  for (let i = -5; i < rounds; i += 1) {
    round = {};
    for (const { bytes } of files) readOnce(bytes, pack, timed);
    if (i >= 0) for (const [name, value] of Object.entries(round)) (times[name] ??= []).push(value);
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values)]));
}

function readOnce(bytes, pack, timed) {
  const { lost: _, ...decoded } = timed('decode', () => decode(bytes));
  const view = timed('fold', () => fold(decoded.text));
  const lines = timed('furniture', () => classifyLines(view));
  const headings = timed('outline', () => readOutline(view, lines));
  const metadata = timed('metadata', () => readMetadata(view, lines));
  const year = metadata.year?.value ?? null;
  const numbers = timed('quantity', () => readNumbers(view, lines, headings));
  const { quantities } = numbers;
  const periods = timed('period', () => new PeriodReader(view.text, readTimes(view, lines, year), headings, quantities.map((q) => q.start), year));
  const [zeros, verbal] = timed('zero, verbal', () => [readZeroStatements(view.text, lines, quantities), readVerbalStatements(view.text, lines)]);
  const region = metadata.region?.value ?? null;
  const figures = timed('reading', () => readFigures({ text: view.text, lines, headings, quantities, zeros, verbal, periods, region, pack }));
  const stages = { view, lines, headings, metadata, numbers, figures, pack: pack.pack };
  const findings = timed('audit', () => audit(stages));
  const record = timed('record', () => makeRecord({ source: { path: 'x', ...decoded }, ...stages, findings, indicators: pack.indicators, lang: 'zh' }));
  timed('schema check', () => faultIn(record));
  timed('JSON', () => JSON.stringify(record));
}
