import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/decode/decode.ts';
import { extractReport } from '../src/extract.ts';
import { ReportSchema } from '../src/model/record.ts';

const folder = new URL('../fixtures/reports/', import.meta.url);
const files = readdirSync(folder);
const names = files.filter((name) => name.endsWith('.txt') && files.includes(name.replace(/txt$/, 'expected.json')));

/** Drop a pair into fixtures/reports, and it is tested: the report and the whole record that must come of it. */
describe('every fixture report gives its expected record', () => {
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'expected.json'), folder), 'utf8')) as unknown;
    const { text, encoding, bytes, sha256 } = decode(readFileSync(new URL(name, folder)));
    expect(extractReport({ path: `fixtures/reports/${name}`, text, encoding, bytes, sha256 })).toEqual(expected);
    expect(ReportSchema.parse(expected)).toEqual(expected);
  });
});

test('there are enough of them, and each other report has gold', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
  const gold = readdirSync(new URL('../fixtures/gold/', import.meta.url));
  expect(files.filter((name) => name.endsWith('.txt') && !names.includes(name) && !gold.includes(name.replace(/txt$/, 'json')))).toEqual([]);
});

test('the fixtures come in the encodings that portals use', () => {
  const encodings = new Set(names.map((name) => decode(readFileSync(new URL(name, folder))).encoding));
  expect([...encodings].sort()).toEqual(['gb18030', 'utf-16be', 'utf-16le', 'utf-8']);
});
