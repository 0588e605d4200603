import { expect, test } from 'vitest';
import { inCatalogueOrder } from '../../src/emit/columns.ts';
import { WIDE_TABLE } from '../../src/emit/wide-format.ts';
import { wideCells, wideHeader, wideIndicators, wideRow } from '../../src/emit/wide.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observation, report } from './sample.ts';

const ACCEPTED = 'reconsideration.accepted';
const figure = (own: Partial<Observation>): Observation => observation({ indicator: ACCEPTED, ...own });
const period = (start: string, end: string) => ({ start, end, text: null, basis: 'stated' as const });

test.each<[string, Observation[], Record<string, unknown>, Record<string, unknown>]>([
  ['an actual figure of the report year', [figure({})], { [ACCEPTED]: '20' }, {}],
  ['a repeat is one', [figure({}), figure({ id: 'o2', decimal: '20.0' })], { [ACCEPTED]: '20' }, {}],
  ['a contradiction is empty and named', [figure({}), figure({ id: 'o2', value: 23, decimal: '23' })], {}, { [ACCEPTED]: ['20', '23'] }],
  ['no indicator', [observation({})], {}, {}],
  ['a change', [figure({ status: 'change' })], {}, {}],
  ['a target', [figure({ status: 'target' })], {}, {}],
  ['a dimension', [figure({ dimensions: { 领域: '公安' } })], {}, {}],
  ['last year', [figure({ period: period('2019-01-01', '2019-12-31') })], {}, {}],
  ['half the year', [figure({ period: period('2020-01-01', '2020-06-30') })], {}, {}],
  ['no period', [figure({ period: null })], {}, {}],
  ['a range', [figure({ value: null, decimal: null, range: [1, 2] })], {}, {}],
  ['a part of a total of the same indicator', [figure({}), figure({ id: 'o2', value: 5, decimal: '5', partOf: 'o1' })], { [ACCEPTED]: '20' }, {}],
  ['a hedge inside its bound', [figure({ qualifier: 'more_than' }), figure({ id: 'o2', value: 23, decimal: '23' })], { [ACCEPTED]: '23' }, {}],
  ['a hedge outside its bound', [figure({ qualifier: 'more_than' }), figure({ id: 'o2', value: 19, decimal: '19' })], {}, { [ACCEPTED]: ['20', '19'] }],
  ['a hedge alone', [figure({ qualifier: 'more_than' })], { [ACCEPTED]: '20' }, {}],
  ['a zero in words', [figure({ value: 0, decimal: '0', origin: 'zero_statement' })], { [ACCEPTED]: '0' }, {}],
])('%s', (_name, observations, values, conflicts) => {
  expect(wideRow(report(observations))).toMatchObject({ values, conflicts });
});

test('a report without a year has no figures of its year', () => {
  const { metadata } = report([]);
  expect(wideRow(report([figure({})], { metadata: { ...metadata, year: null } })).values).toEqual({});
});

test('one row a report under shared columns', () => {
  const a = wideRow(report([figure({}), figure({ id: 'o2', indicator: 'own.b' })]));
  const b = wideRow(report([figure({ value: 1, decimal: '1' }), figure({ id: 'o2' }), figure({ id: 'o3', indicator: 'own.a', value: 3, decimal: '3' })]));
  const columns = inCatalogueOrder([a, b].flatMap(wideIndicators));
  expect(wideHeader(columns)).toEqual(['report', 'region_code', 'region', 'year', ACCEPTED, 'own.a', 'own.b', 'conflicts']);
  const leading = ['reports/weining-2020.txt', '520526', '威宁彝族回族苗族自治县', 2020];
  expect(wideCells(a, columns)).toEqual([...leading, '20', null, '20', '']);
  expect(wideCells(b, columns)).toEqual([...leading, null, '3', null, `${ACCEPTED}=1|20`]);
});

test('columns are in the order of the catalogue, others after them by id', () => {
  expect(inCatalogueOrder(['z.z', 'reconsideration.upheld', 'a.a', 'leadership.executive_meetings', 'a.a'])).toEqual(['leadership.executive_meetings', 'reconsideration.upheld', 'a.a', 'z.z']);
});

test('a whole document', () => {
  expect(WIDE_TABLE.document(report([figure({})]), false)).toBe(`report,region_code,region,year,${ACCEPTED},conflicts\r\nreports/weining-2020.txt,520526,威宁彝族回族苗族自治县,2020,20,\r\n`);
});
