import { expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import { inCatalogueOrder } from '../../src/emit/columns.ts';
import { wideCsv } from '../../src/emit/csv-format.ts';
import { wideRows } from '../../src/emit/wide.ts';
import { textOf } from './document.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observation, report } from './sample.ts';

const wideRow = wideRows(PLAIN_TABLE);
const ACCEPTED = 'reconsideration.accepted';
const figure = (own: Partial<Observation>): Observation => observation({ indicator: ACCEPTED, ...own });
const petitions = (decimal: string, unit: string): Observation => observation({ id: `o${decimal}`, indicator: 'mediation.petitions', name: '信访件数', unit, value: Number(decimal), decimal });
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
  ['a synonym of the measure word is the same measure', [figure({}), figure({ id: 'o2', unit: '宗' })], { [ACCEPTED]: '20' }, {}],
  ['no measure word is the usual one', [figure({ unit: '' })], { [ACCEPTED]: '20' }, {}],
  ['another measure has a column of its own', [petitions('71', '批'), petitions('158', '人次'), petitions('30', '件')], { 'mediation.petitions': '30', 'mediation.petitions[批]': '71', 'mediation.petitions[人次]': '158' }, {}],
  ['the only measure of a report is in the indicator’s column', [petitions('158', '人次')], { 'mediation.petitions': '158' }, {}],
  ['people are not visits', [petitions('71', '批'), petitions('158', '人次'), petitions('160', '人')], { 'mediation.petitions[批]': '71', 'mediation.petitions[人次]': '158', 'mediation.petitions[人]': '160' }, {}],
  ['one that nobody describes has one column', [figure({ indicator: 'own.a' }), figure({ id: 'o2', indicator: 'own.a', unit: '人次', value: 9, decimal: '9' })], {}, { 'own.a': ['20', '9'] }],
  ['a zero in words', [figure({ value: 0, decimal: '0', origin: 'zero_statement' })], { [ACCEPTED]: '0' }, {}],
])('%s', (_name, observations, values, conflicts) => {
  expect(wideRow(report(observations))).toMatchObject({ values, conflicts });
});

test('a report without a year has no figures of its year', () => {
  const { metadata } = report([]);
  expect(wideRow(report([figure({})], { metadata: { ...metadata, year: null } })).values).toEqual({});
});

test('one row a report under shared columns', async () => {
  const a = report([figure({}), figure({ id: 'o2', indicator: 'own.b' })]);
  const b = report([figure({ value: 1, decimal: '1' }), figure({ id: 'o2' }), figure({ id: 'o3', indicator: 'own.a', value: 3, decimal: '3' })]);
  const leading = 'reports/weining-2020.txt,520526,威宁彝族回族苗族自治县,2020';
  expect(await textOf(wideCsv(PLAIN_TABLE), [a, b])).toBe(
    `report,region_code,region,year,${ACCEPTED},own.a,own.b,conflicts\r\n${leading},20,,20,\r\n${leading},,3,,${ACCEPTED}=1|20\r\n`,
  );
});

test('columns asked for stand whether found or not', async () => {
  const columns = ['year', 'reconsideration.upheld', ACCEPTED];
  expect(await textOf(wideCsv({ ...PLAIN_TABLE, columns, header: 'zh' }), [report([figure({})])])).toBe('报告年份,行政复议维持数,行政复议受理数\r\n2020,,20\r\n');
});

test('an indicator of a pack has its measures as the pack says, and stands beside it', async () => {
  const own = [{ id: 'own.b', topic: 'own', name: '乙', kind: 'count' as const, units: ['人次', '人'], meaning: '' }];
  const figures = [figure({ indicator: 'own.b', unit: '名', value: 3, decimal: '3' }), figure({ id: 'o2', indicator: 'own.b', unit: '人次', value: 9, decimal: '9' }), figure({ id: 'o3', indicator: 'own.c' })];
  const table = await textOf(wideCsv({ ...PLAIN_TABLE, own, header: 'zh' }), [report(figures)]);
  expect(table?.toString().split('\r\n').slice(0, 2).map((line) => line.split(',').slice(3).join())).toEqual(['报告年份,乙,乙（人）,own.c,前后不一致', '2020,9,3,20,']);
});

test('a part stays a part where its total is not asked for', async () => {
  const part = figure({ id: 'o2', value: 5, decimal: '5', partOf: 'o1', unit: '宗' });
  const where = [{ key: 'unit' as const, equal: true, values: ['宗'] }];
  expect(wideRows({ ...PLAIN_TABLE, where })(report([figure({}), part])).values).toEqual({});
});

test('columns are in the order of the catalogue, others after them by id', () => {
  expect(inCatalogueOrder(['z.z', 'reconsideration.upheld', 'a.a', 'leadership.executive_meetings', 'a.a'])).toEqual(['leadership.executive_meetings', 'reconsideration.upheld', 'a.a', 'z.z']);
});
