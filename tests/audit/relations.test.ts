import { describe, expect, test } from 'vitest';
import { listIndicators } from '../../src/packs/catalogue.ts';
import type { RelationRow } from '../../src/packs/pack.ts';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';
import { phraseLines } from '../phrase-table.ts';
import { brokenBy } from './read.ts';

const { relations, overHundred } = RULE_OF_LAW;
const rows = phraseLines('relations');

/** 分项{60|66}件 with the number that satisfies the relation (0) or the one that breaks it (1). */
const variant = (template: string, which: 0 | 1): string => template.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, holds: string, breaks: string) => [holds, breaks][which] as string);

describe('each relation: a phrase that satisfies it and one that breaks it', () => {
  test.each(rows)('%s', (id = '', template = '') => {
    expect(variant(template, 0)).not.toBe(variant(template, 1));
    expect(brokenBy(variant(template, 0))).toEqual([]);
    expect(brokenBy(variant(template, 1))).toEqual([id]);
  });
});

test('there are at least sixty, each with its own name, a reason and a phrase', () => {
  const ids = relations.map((row) => row.id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  expect(relations.filter((row) => row.because.length < 6)).toEqual([]);
  expect(rows.map(([id]) => id)).toEqual(ids);
});

function idsOf(row: RelationRow): readonly string[] {
  switch (row.kind) {
    case 'sum': return [row.total, ...row.parts, ...(row.optional ?? [])];
    case 'split': return [...row.totals, row.part];
    case 'rate': return [row.rate, ...row.part.flat(), ...row.base.flat()];
    case 'limit': return [row.part, ...row.whole];
    case 'flow': return [...row.from, ...row.to];
  }
}

test('relations speak of indicators of the catalogue', () => {
  const known = new Set(listIndicators().map((info) => info.id));
  const named = [...relations.flatMap(idsOf).map((id) => id.replace(/^-/, '')), ...overHundred];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a rate relation is about a rate, and only rates may pass a hundred', () => {
  const kinds = new Map(listIndicators().map((info) => [info.id, info.kind]));
  expect([...relations.flatMap((row) => (row.kind === 'rate' ? [row.rate] : [])), ...overHundred].filter((id) => kinds.get(id) !== 'rate')).toEqual([]);
});
