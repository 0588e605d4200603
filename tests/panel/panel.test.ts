import { describe, expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Report } from '../../src/model/record.ts';
import { panelReport } from '../../src/panel/figures.ts';
import { Panel } from '../../src/panel/panel.ts';
import { writePanel, type PanelFormat } from '../../src/panel/write.ts';
import { observation, report } from '../emit/sample.ts';

const ACCEPTED = 'reconsideration.accepted';

/** A figure of accepted cases in a year. */
const accepted = (year: number, decimal: string, own: Partial<Observation> = {}): Observation =>
  observation({ indicator: ACCEPTED, name: '行政复议受理数', decimal, value: Number(decimal), period: { start: `${year}-01-01`, end: `${year}-12-31`, text: null, basis: 'stated' }, ...own });

/** The report of 威宁 on a year. */
function of(year: number, observations: Observation[], own: { path?: string; title?: string; region?: Partial<NonNullable<Report['metadata']['region']>> } = {}): Report {
  const plain = report(observations);
  const { region } = plain.metadata;
  return {
    ...plain,
    source: { ...plain.source, path: own.path ?? `${year}.txt` },
    metadata: { ...plain.metadata, year, title: own.title ?? null, region: region && { ...region, ...own.region } },
  };
}

function panelOf(reports: readonly Report[]): Panel {
  const panel = new Panel();
  for (const one of reports) {
    const found = panelReport(one);
    if (found) panel.add(found);
  }
  return panel;
}

async function written(reports: readonly Report[], layout: 'long' | 'wide' = 'long', format: PanelFormat = 'jsonl'): Promise<Record<string, unknown>[]> {
  const chunks: string[] = [];
  await writePanel(panelOf(reports), format, layout, PLAIN_TABLE, { write: async (chunk) => void chunks.push(chunk as string), warn: () => {} });
  return chunks.join('').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
}

const cellOf = async (reports: readonly Report[]): Promise<unknown[]> => (await written(reports)).map(({ year, value, basis, report: path, sources, conflict }) => [year, value, basis, path, sources, conflict]);

describe('which source a value is taken from', () => {
  test.each<[string, Report[], unknown[]]>([
    ['the report of the year', [of(2020, [accepted(2020, '20')])], [2020, 20, 'own', '2020.txt', 1, null]],
    ['a later report, where there is no other', [of(2021, [accepted(2020, '20')])], [2020, 20, 'later', '2021.txt', 1, null]],
    ['the report of the year before a later one that agrees', [of(2021, [accepted(2020, '20.0')]), of(2020, [accepted(2020, '20')])], [2020, 20, 'own', '2020.txt', 2, null]],
    ['the report of the year before a later one that differs', [of(2021, [accepted(2020, '23', { start: 7, end: 9 })]), of(2020, [accepted(2020, '20')])], [2020, 20, 'own', '2020.txt', 2, '23件 @ 2021.txt 7-9']],
    ['the later report that is nearer', [of(2023, [accepted(2020, '25')]), of(2021, [accepted(2020, '20')])], [2020, 20, 'later', '2021.txt', 2, '25件 @ 2023.txt 0-2']],
    ['an earlier report last', [of(2019, [accepted(2020, '25')]), of(2022, [accepted(2020, '20')])], [2020, 20, 'later', '2022.txt', 2, '25件 @ 2019.txt 0-2']],
    ['a hedge that holds is no difference', [of(2020, [accepted(2020, '23')]), of(2021, [accepted(2020, '20', { qualifier: 'more_than' })])], [2020, 23, 'own', '2020.txt', 2, null]],
    ['none, where the report of the year contradicts itself', [of(2020, [accepted(2020, '20'), accepted(2020, '23', { id: 'o2', start: 7, end: 9 })]), of(2021, [accepted(2020, '23')])], [2020, null, 'own', '2020.txt', 3, '20件 @ 2020.txt 0-2; 23件 @ 2020.txt 7-9; 23件 @ 2021.txt 0-2']],
    ['none, where two reports of the year differ', [of(2020, [accepted(2020, '20')], { path: 'b.txt' }), of(2020, [accepted(2020, '23')], { path: 'a.txt' })], [2020, null, 'own', 'a.txt', 2, '23件 @ a.txt 0-2; 20件 @ b.txt 0-2']],
    ['the same report twice is no difference', [of(2020, [accepted(2020, '20')], { path: 'b.txt' }), of(2020, [accepted(2020, '20')], { path: 'a.txt' })], [2020, 20, 'own', 'a.txt', 2, null]],
  ])('%s', async (_name, reports, cell) => {
    expect(await cellOf(reports)).toEqual([cell]);
    expect(await cellOf(reports.toReversed())).toEqual([cell]);
  });

  test.each<[string, Observation]>([
    ['a target', accepted(2021, '30', { status: 'target' })],
    ['a change', accepted(2020, '3', { status: 'change' })],
    ['a dimension', accepted(2020, '3', { dimensions: { 领域: '公安' } })],
    ['half the year', accepted(2020, '3', { period: { start: '2020-01-01', end: '2020-06-30', text: null, basis: 'stated' } })],
    ['several years', accepted(2020, '3', { period: { start: '2018-01-01', end: '2020-12-31', text: null, basis: 'stated' } })],
    ['no indicator', accepted(2020, '3', { indicator: null })],
    ['a range', accepted(2020, '3', { value: null, decimal: null, range: [1, 2] })],
  ])('not taken: %s', async (_name, figure) => {
    expect(await cellOf([of(2020, [figure])])).toEqual([]);
  });

  test('not taken: a part of a total of the same indicator', async () => {
    expect(await cellOf([of(2020, [accepted(2020, '20'), accepted(2020, '5', { id: 'o2', partOf: 'o1' })])])).toEqual([[2020, 20, 'own', '2020.txt', 1, null]]);
  });
});

test('a figure in another measure is no other word on the same thing', async () => {
  const petitions = (decimal: string, unit: string): Observation => accepted(2020, decimal, { id: `o${decimal}`, indicator: 'mediation.petitions', name: '信访件数', unit });
  const reports = [of(2020, [petitions('71', '批'), petitions('158', '人次')])];
  expect((await written(reports)).map(({ indicator, value, unit, conflict }) => [indicator, value, unit, conflict])).toEqual([['mediation.petitions', 158, '人次', null], ['mediation.petitions', 71, '批', null]]);
  expect(await written(reports, 'wide')).toEqual([
    { region_code: '520526', region: '威宁彝族回族苗族自治县', region_level: 'county', body: null, year: 2020, 'mediation.petitions[人次]': 158, 'mediation.petitions[批]': 71, later: null, conflicts: null },
  ]);
});

test('a department and a township are not the county', async () => {
  const rows = await written([
    of(2020, [accepted(2020, '3')], { path: 'c.txt', title: '威宁自治县东山镇人民政府2020年法治政府建设报告', region: { level: 'township', officialName: '东山镇', name: '东山镇' } }),
    of(2020, [accepted(2020, '2')], { path: 'b.txt', title: '威宁自治县水利局2020年法治政府建设报告' }),
    of(2020, [accepted(2020, '1')], { path: 'a.txt' }),
  ]);
  expect(rows.map(({ region_code, region, body, value }) => [region_code, region, body, value])).toEqual([
    ['520526', '威宁彝族回族苗族自治县', null, 1],
    ['520526', '威宁彝族回族苗族自治县', '水利局', 2],
    ['520526', '东山镇', null, 3],
  ]);
});

test('a report without region or year has no place', () => {
  const plain = of(2020, [accepted(2020, '20')]);
  expect(panelReport({ ...plain, metadata: { ...plain.metadata, year: null } })).toBeNull();
  expect(panelReport({ ...plain, metadata: { ...plain.metadata, region: null } })).toBeNull();
});

test('the wide layout: a row a region and year, with what is taken from later reports and what differs', async () => {
  const upheld = { indicator: 'reconsideration.upheld', name: '行政复议维持数' };
  const reports = [of(2020, [accepted(2020, '20'), accepted(2019, '9', { id: 'o2' })]), of(2021, [accepted(2021, '25'), accepted(2020, '23', { id: 'o2' }), accepted(2021, '12.5', { id: 'o3', ...upheld })])];
  const leading = { region_code: '520526', region: '威宁彝族回族苗族自治县', region_level: 'county', body: null };
  expect(await written(reports, 'wide')).toEqual([
    { ...leading, year: 2019, [ACCEPTED]: 9, 'reconsideration.upheld': null, later: ACCEPTED, conflicts: null },
    { ...leading, year: 2020, [ACCEPTED]: 20, 'reconsideration.upheld': null, later: null, conflicts: `${ACCEPTED}=20|23` },
    { ...leading, year: 2021, [ACCEPTED]: 25, 'reconsideration.upheld': 12.5, later: null, conflicts: null },
  ]);
  expect(panelOf(reports).totals()).toEqual({ units: 1, cells: 4, later: 1, conflicts: 1 });
});
