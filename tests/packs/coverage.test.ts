import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listIndicators } from '../../src/packs/catalogue.ts';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';

const FOLDER = new URL('../../fixtures/phrases/', import.meta.url);
const read = (ends: (name: string) => boolean): string[][] =>
  readdirSync(FOLDER)
    .filter(ends)
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const ids = listIndicators().map((info) => info.id);

test('every indicator of the catalogue has a row', () => {
  const rows = new Set([...RULE_OF_LAW.rows.map((row) => row.id), ...RULE_OF_LAW.shares.map((row) => row.share)]);
  expect(ids.filter((id) => !rows.has(id))).toEqual([]);
});

test('every indicator has at least three phrases that must be read as it', () => {
  const phrases = read((name) => name.endsWith('.tsv') && !name.endsWith('.reject.tsv'));
  const count = (id: string): number => phrases.filter(([, wanted = '']) => wanted.split('; ').some((item) => item.startsWith(`${id}=`))).length;
  expect(ids.filter((id) => count(id) < 3)).toEqual([]);
});

test('every indicator has at least one near-miss that must not be read as it', () => {
  const named = new Set(read((name) => name.endsWith('.reject.tsv')).flatMap(([, wanted = '']) => wanted.split(' ')));
  expect(ids.filter((id) => !named.has(id))).toEqual([]);
});

test('terms are written as the reading text has them: half-width, without spaces, each once in its list', () => {
  const lists = [...RULE_OF_LAW.rows.flatMap((row) => [...row.own, ...(row.scope ?? []), row.not ?? '', row.notScope ?? '']), ...Object.values(RULE_OF_LAW.terms), RULE_OF_LAW.masks];
  const bad = lists.flatMap((list) => list.split('|')).filter((term) => /[\s，。；：（）％！？]/u.test(term));
  expect([...new Set(bad)]).toEqual([]);
});

test('no two indicators are claimed by rows of the same words: something must decide', () => {
  const key = (row: (typeof RULE_OF_LAW.rows)[number]): string =>
    JSON.stringify([[...row.own].sort(), [...(row.scope ?? [])].sort(), row.not, row.notScope, row.part, row.frame, row.units, row.zero, row.verbal, row.sentence, row.near, row.bias]);
  const seen = new Map<string, string>();
  const twice: string[] = [];
  const unitsOf = new Map(listIndicators().map((info) => [info.id, info.units.join(' ')]));
  for (const row of RULE_OF_LAW.rows) {
    const full = key(row) + (row.units === undefined ? unitsOf.get(row.id) : '');
    const other = seen.get(full);
    if (other !== undefined && other !== row.id) twice.push(`${other} and ${row.id}: ${row.own.join(' + ').slice(0, 60)}`);
    seen.set(full, row.id);
  }
  expect(twice).toEqual([]);
});
