import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GoldSchema } from '../src/model/gold.ts';
import { jsonSchema, PUBLISHED_SCHEMAS } from '../src/emit/json-schema.ts';

const FOLDER = new URL('../schemas/', import.meta.url);

test.each(PUBLISHED_SCHEMAS)('schemas/%s.schema.json is what the code says; else run `npm run generate`', (name) => {
  expect(JSON.parse(readFileSync(new URL(`${name}.schema.json`, FOLDER), 'utf8'))).toEqual(jsonSchema(name));
});

test('no schema is left over', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(PUBLISHED_SCHEMAS.map((name) => `${name}.schema.json`).sort());
});

const gold = {
  report: 'a.txt',
  metadata: { title: null, region: null, regionCode: null, year: 2020, publishedOn: null, documentNumber: null },
  headings: [{ level: 1, marker: '一、', title: '主要工作', at: 0 }],
  observations: [
    { at: 5, text: '20', unit: '件', indicators: ['reconsideration.accepted'], value: 20, period: '2020', status: 'actual', qualifier: 'exact', dimensions: { 领域: '公安' } },
    { at: 9, text: '1-2', unit: '名', range: [1, 2], optional: true, period: '2015-2017', status: 'requirement', qualifier: 'at_least' },
  ],
  zeros: [{ at: 20, quote: '无败诉案件', indicators: ['litigation.lost'], value: 0, period: '2020' }],
  notQuantities: [{ at: 30, text: '2020' }],
};

test.each<[string, object, boolean]>([
  ['a whole annotation', gold, true],
  ['an unknown field', { ...gold, extra: 1 }, false],
  ['a place before the text', { ...gold, notQuantities: [{ at: -1, text: '2020' }] }, false],
  ['a period in words', { ...gold, zeros: [{ ...gold.zeros[0], period: '去年' }] }, false],
])('gold: %s', (_name, value, valid) => {
  expect(GoldSchema.safeParse(value).success).toBe(valid);
});
