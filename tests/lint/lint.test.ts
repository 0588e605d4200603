import { expect, test } from 'vitest';
import { findCollisions, rowKeys } from '../../src/lint/collisions.ts';
import { idleRows } from '../../src/lint/idle.ts';
import { tryPhrases } from '../../src/lint/phrases.ts';
import { startPack } from '../../src/lint/start.ts';
import type { UserPack } from '../../src/packs/pack.ts';
import { PackSchema } from '../../src/packs/pack.ts';
import { readPack } from '../../src/packs/read.ts';
import { preparePacks } from '../../src/reading/rows/packs.ts';

const pack = (fields: object): UserPack => PackSchema.parse({
  name: 'mine', version: '1.0.0', indicators: [{ id: 'parks.opened', name: '新建公园数', kind: 'count', units: ['个'] }], rows: [{ id: 'parks.opened', own: ['公园', '新建'] }], ...fields,
});

test('phrases and near-misses that are not read as they say', async () => {
  const checked = pack({
    phrases: [{ text: '新建公园12个。', reads: ['parks.opened=12'] }, { text: '新建公园12个，受理行政复议案件3件。', reads: ['parks.opened=12'] }, { text: '新建公园12个。', reads: ['parks.opened=13'] }, { text: '改造公园12个。', reads: ['parks.opened=12'] }],
    nearMisses: [{ text: '新建学校5所。' }, { text: '新建公园5个。', not: ['parks.opened'] }, { text: '新建公园6个。' }],
  });
  expect(tryPhrases(checked, await preparePacks([checked]))).toEqual([
    { code: 'pack/phrase-differs', level: 'error', params: { wanted: 'parks.opened=13', read: 'parks.opened=12' }, path: ['phrases', 2, 'text'] },
    { code: 'pack/phrase-differs', level: 'error', params: { wanted: 'parks.opened=12', read: '–' }, path: ['phrases', 3, 'text'] },
    { code: 'pack/near-miss-read', level: 'error', params: { id: 'parks.opened', read: 'parks.opened=5' }, path: ['nearMisses', 1, 'text'] },
    { code: 'pack/near-miss-read', level: 'error', params: { id: 'parks.opened', read: 'parks.opened=6' }, path: ['nearMisses', 2, 'text'] },
  ]);
});

test.each<[string, object, [string, unknown, unknown][]]>([
  ['terms of its own', {}, []],
  ['a term that another indicator wins', { rows: [{ id: 'parks.opened', own: ['公园|收到行政复议申请'], units: '件', bias: -6 }] }, [['pack/term-collides', 'reconsideration.applications', ['rows', 0, 'own', 0]]]],
  ['a term that another indicator has too', { rows: [{ id: 'parks.opened', own: ['行政复议案件'], units: '件', bias: 30 }] }, [['pack/term-shared', 'reconsideration.as_respondent', ['rows', 0, 'own', 0]]]],
  ['rows that need more than terms', { rows: [{ id: 'parks.opened', own: ['行政复议案件'], units: '件', part: true }, { id: 'parks.opened', own: ['行政复议案件'], units: '件', pattern: '新建' }] }, []],
])('collisions: %s', async (_name, fields, wanted) => {
  const checked = pack(fields);
  const found = findCollisions(checked, await preparePacks([checked])).map(({ code, params, path }) => [code, params['other'], path]);
  for (const one of wanted) expect(found).toContainEqual(one);
  if (wanted.length === 0) expect(found).toEqual([]);
});

test('rows that were of no use', () => {
  const checked = pack({ rows: [{ id: 'parks.opened', own: ['公园'] }, { id: 'parks.opened', own: ['绿地'] }] });
  expect(rowKeys(checked)).toEqual(['mine@1.0.0/parks.opened#1', 'mine@1.0.0/parks.opened#2']);
  expect(idleRows(checked, new Set(['mine@1.0.0/parks.opened#1']), 3)).toEqual([
    { code: 'pack/row-idle', level: 'warning', params: { row: 'mine@1.0.0/parks.opened#2', reports: 3 }, path: ['rows', 1] },
  ]);
});

test.each(['zh', 'en'] as const)('the start of a pack has no faults (%s)', async (lang) => {
  const { pack: started, faults } = await readPack(startPack('mine', lang));
  expect(faults).toEqual([]);
  expect(started?.name).toBe('mine');
  if (!started) return;
  const packs = await preparePacks([started]);
  expect([...tryPhrases(started, packs), ...findCollisions(started, packs)]).toEqual([]);
});
