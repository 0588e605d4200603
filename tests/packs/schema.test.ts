import { expect, test } from 'vitest';
import { PackSchema } from '../../src/packs/pack.ts';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';

const pack = {
  name: 'mine',
  version: '1.0.0',
  indicators: [{ id: 'economy.gdp', name: '地区生产总值', kind: 'amount', units: ['元'] }],
  rows: [{ id: 'economy.gdp', own: ['地区生产总值|生产总值'] }],
};

test('the built-in pack passes the schema that packs of a user’s own pass', () => {
  const { otherWork, vocabulary, titled, learnt, ...builtIn } = RULE_OF_LAW; // what only the built-in pack has
  expect([typeof otherWork, typeof vocabulary, typeof titled, typeof learnt]).toEqual(['string', 'object', 'string', 'object']);
  expect(PackSchema.safeParse(builtIn).error?.issues).toBeUndefined();
});

test('what is left out is empty', () => {
  expect(PackSchema.parse(pack)).toEqual({
    ...pack, indicators: [{ ...pack.indicators[0], meaning: '' }], terms: {}, masks: '', frames: [], dimensions: [], shares: [], relations: [], overHundred: [], phrases: [], nearMisses: [],
  });
});

test.each<[string, object]>([
  ['no version', { ...pack, version: undefined }],
  ['a version in words', { ...pack, version: 'latest' }],
  ['no rows', { ...pack, rows: [] }],
  ['a row without own terms', { ...pack, rows: [{ id: 'economy.gdp', own: [] }] }],
  ['an unknown field of a row', { ...pack, rows: [{ id: 'economy.gdp', own: ['总值'], terms: '值' }] }],
  ['an indicator without topic', { ...pack, indicators: [{ ...pack.indicators[0], id: 'gdp' }] }],
  ['an unknown kind', { ...pack, indicators: [{ ...pack.indicators[0], kind: 'money' }] }],
])('no pack: %s', (_name, value) => {
  expect(PackSchema.safeParse(value).success).toBe(false);
});
