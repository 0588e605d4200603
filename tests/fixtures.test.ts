import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/decode/decode.ts';
import { extractReport } from '../src/extract.ts';
import { ReportSchema } from '../src/model/record.ts';

const folder = new URL('../fixtures/reports/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Drop a pair into fixtures/reports, and it is tested: the report and the whole record that must come of it. */
describe('every fixture report gives its expected record', () => {
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'expected.json'), folder), 'utf8')) as unknown;
    const { text, encoding, bytes, sha256 } = decode(readFileSync(new URL(name, folder)));
    expect(extractReport({ path: `fixtures/reports/${name}`, text, encoding, bytes, sha256 })).toEqual(expected);
    expect(ReportSchema.parse(expected)).toEqual(expected);
  });
});

test('the fixtures come in the encodings that portals use', () => {
  const encodings = new Set(names.map((name) => decode(readFileSync(new URL(name, folder))).encoding));
  expect([...encodings].sort()).toEqual(['gb18030', 'utf-16be', 'utf-16le', 'utf-8']);
});
