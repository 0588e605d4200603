import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkInput } from '../src/batch/check.ts';
import { SECTIONS } from '../src/check/items.ts';
import { decode } from '../src/decode/decode.ts';

const folder = new URL('../fixtures/reports/', import.meta.url);
const files = readdirSync(folder);
const names = files.filter((name) => name.endsWith('.txt') && files.includes(name.replace(/txt$/, 'expected.json')));

/** Drop a pair into fixtures/reports, and it is tested: the report and the whole record that must come of it. */
describe('every fixture report gives its expected record', () => {
  test.each(names)('%s', async (name) => {
    const file = fileURLToPath(new URL(name, folder));
    const result = await checkInput({ path: `fixtures/reports/${name}`, file, name }, SECTIONS, {});
    expect(result?.differences).toEqual([]);
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
