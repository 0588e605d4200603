#!/usr/bin/env node
// Reads damaged reports, from bytes to tables, and checks what must hold of each record (invariants.mjs), that it fits the
// schema, and that the same bytes give the same record again. The same inputs for the same seed.
//
//   node bench/fuzz.mjs [--count 10000] [--seed 1] [--first 0, number of the first input] [--out FOLDER, for inputs that fail]
//
// Exit code 1 where one failed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { identify } from '../dist/decode/decode.js';
import { PLAIN_TABLE } from '../dist/emit/choice.js';
import { pieceOf } from '../dist/emit/formats.js';
import { DecodeError, extractReport, ReportSchema } from '../dist/index.js';
import { SourceError } from '../dist/source/error.js';
import { readSource } from '../dist/source/read.js';
import { breaches } from './invariants.mjs';
import { damaged, damagedBytes, encoded, Random } from './mutate.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, first: { type: 'string', default: '0' }, out: { type: 'string', default: 'fuzz-failures' } } });
const count = Number(values.count);
const seed = Number(values.seed);
const first = Number(values.first);

/** Characters of a report in an input; the whole pipeline passes over some 100,000 of such pieces in minutes. */
const LONGEST = 2000;

/** One input in so many is a page, a Word document or a PDF with damaged bytes. */
const DOCUMENTS = 200;

/** One input in so many goes in as a string, where halves of surrogate pairs stay what they are. */
const STRINGS = 20;

/** One input in so many is read a second time later, and written as tables. */
const AGAIN = 10;

const folder = (path) => new URL(`../fixtures/${path}/`, import.meta.url);
const files = (path, names) => readdirSync(folder(path)).filter((name) => names.test(name)).sort().map((name) => ({ name, bytes: readFileSync(new URL(name, folder(path))) }));
const texts = [];
for (const { name, bytes } of files('reports', /\.txt$/)) texts.push((await readSource(bytes, name)).text);
const documents = files('sources', /\.(?:html|docx|pdf)$/);

const piece = (random) => {
  const text = random.of(texts);
  const start = random.below(2) === 0 ? 0 : random.below(text.length);
  return text.slice(start, start + 200 + random.below(LONGEST - 200));
};

/** The input of this number: bytes, the name of the file, and how it was made. */
function inputOf(number) {
  const random = new Random(seed * 1_000_003 + number);
  if (number % DOCUMENTS === DOCUMENTS - 1) {
    const { name, bytes } = random.of(documents);
    return { name, bytes: damagedBytes(bytes, random), how: 'damaged bytes' };
  }
  const { text, names } = damaged(piece(random), piece(random), random);
  if (number % STRINGS === STRINGS - 1) return { name: 'x.utf16', bytes: Buffer.from(text, 'utf16le'), text, how: `${names.join(', ')}; string` };
  const { encoding, bytes } = encoded(text, random);
  return { name: 'x.txt', bytes, how: `${names.join(', ')}; ${encoding}` };
}

const tables = await Promise.all(['jsonl', 'csv-long', 'csv-wide', 'outline-text'].map((style) => pieceOf(style, false, PLAIN_TABLE)));

const kinds = { read: 0, refused: 0, observations: 0, findings: 0, bytes: 0 };
const slowest = { milliseconds: 0, number: -1, bytes: 0 };
const slowestPerKB = { milliseconds: 0, number: -1, bytes: 0 };
let failures = 0;
let waiting = null;

async function recordOf({ name, bytes, text }) {
  if (text !== undefined) return { text, report: extractReport({ path: name, text, encoding: 'utf-16le', ...identify(bytes) }) };
  const { lost: _lost, kind: _kind, ...source } = await readSource(bytes, name);
  return { text: source.text, report: extractReport({ path: name, ...source }) };
}

async function timeOf(input) {
  const start = performance.now();
  await recordOf(input);
  return performance.now() - start;
}

/** What is wrong with the reading of this input. */
async function faults(number, input) {
  let read;
  const start = performance.now();
  try {
    read = await recordOf(input);
  } catch (error) {
    if (!(error instanceof DecodeError) && !(error instanceof SourceError)) return [error.stack ?? String(error)];
    kinds.refused += 1;
    return [];
  }
  let milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds || milliseconds / input.bytes.length > slowestPerKB.milliseconds / 1000) milliseconds = Math.min(milliseconds, await timeOf(input)); // it may have been a busy moment
  const kilobytes = input.bytes.length / 1000;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, number, bytes: input.bytes.length });
  // Less than a kilobyte says more of the clock than of the text.
  if (kilobytes >= 1 && input.how !== 'damaged bytes' && milliseconds / kilobytes > slowestPerKB.milliseconds) Object.assign(slowestPerKB, { milliseconds: milliseconds / kilobytes, number, bytes: input.bytes.length });
  const { text, report } = read;
  kinds.read += 1;
  kinds.observations += report.observations.length;
  kinds.findings += report.findings.length;
  kinds.bytes += input.bytes.length;
  const found = breaches(text, report);
  const parsed = ReportSchema.safeParse(report);
  if (!parsed.success) found.push(`the schema: ${JSON.stringify(parsed.error.issues[0])}`);
  if (number % AGAIN !== 0) return found;
  try {
    for (const make of tables) make(report);
  } catch (error) {
    found.push(error.stack);
  }
  if (waiting !== null && JSON.stringify((await recordOf(waiting.input)).report) !== waiting.record) found.push(`input ${waiting.number} gives another record the second time`);
  waiting = { number, input, record: JSON.stringify(report) };
  return found;
}

await recordOf(inputOf(0)); // makes the pack ready
const begun = performance.now();
for (let number = first; number < first + count; number += 1) {
  const input = inputOf(number);
  const found = await faults(number, input);
  if (found.length > 0) {
    failures += 1;
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, `${seed}-${number}-${input.name}`), input.bytes);
    console.log(`input ${number} (${input.how}): ${found.slice(0, 3).join('; ')}`);
  }
  if (process.stderr.isTTY && number % 1000 === 0) process.stderr.write(`\r${number}`);
}
const seconds = (performance.now() - begun) / 1000;
console.log(`seed ${seed}: ${count} inputs in ${seconds.toFixed(0)} s; read ${kinds.read} (${(kinds.bytes / 1e6).toFixed(1)} MB, ${kinds.observations} observations, ${kinds.findings} findings), refused as no text ${kinds.refused}; failures ${failures}`);
console.log(`slowest: input ${slowest.number}, ${slowest.milliseconds.toFixed(1)} ms for ${slowest.bytes} bytes; slowest a KB (texts of 1 KB and more): input ${slowestPerKB.number}, ${slowestPerKB.milliseconds.toFixed(2)} ms/KB, ${slowestPerKB.bytes} bytes`);
process.exitCode = failures > 0 ? 1 : 0;
