import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGold } from '../../src/batch/gold.ts';
import { decode } from '../../src/decode/decode.ts';
import { extractReport } from '../../src/extract.ts';
import type { Gold } from '../../src/model/gold.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Report } from '../../src/model/record.ts';
import { sameDimensions, samePeriod, sameQualifier, sameUnit } from '../../src/score/same.ts';
import { scoreReport } from '../../src/score/score.ts';
import { figureOf, summaryOf } from '../../src/score/summary.ts';
import { missesText } from '../../src/score/text.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n受理行政复议案件23件，审结20件。\n';
const record = extractReport({ path: 'in/a.txt', ...decode(Buffer.from(TEXT)) });
const figure = { unit: '件', period: '2023', status: 'actual', qualifier: 'exact' } as const;
const gold: Gold = {
  report: 'a.txt',
  metadata: { title: '清水县2023年法治政府建设工作报告', region: '清水县', regionCode: '620521', year: 2023, publishedOn: null, documentNumber: null },
  headings: [{ level: 1, marker: '一、', title: '主要工作', at: 18 }],
  observations: [
    { at: 34, text: '23', value: 23, indicators: ['reconsideration.accepted'], ...figure },
    { at: 40, text: '20', value: 20, indicators: ['reconsideration.concluded'], ...figure },
  ],
  zeros: [],
};
const first = (fields: Partial<Observation>): Report => ({ ...record, observations: record.observations.map((o, i) => (i === 0 ? { ...o, ...fields } : o)) });
const goldFirst = (fields: Partial<Gold['observations'][number]>): Gold => ({ ...gold, observations: gold.observations.map((o, i) => (i === 0 ? { ...o, ...fields } : o)) });
const zero = { at: 34, quote: '无败诉案件', indicators: ['litigation.lost'], value: 0, period: '2023' };

/** Right, wrong and missed quantities, then indicators, then what is told of them. */
const score = (wanted: Gold, read: Report | null): [string, string, string[]] => {
  const scores = [scoreReport(wanted, read)];
  const { quantities, indicators } = summaryOf(scores);
  const show = ({ right, wrong, missed }: typeof quantities): string => `${right} ${wrong} ${missed}`;
  return [show(quantities), show(indicators), missesText(scores, 'en').split('\n').filter((line) => line !== '').map((line) => line.slice('a.txt\t'.length))];
};

test.each<[string, Gold, Report | null, string, string, string[]]>([
  ['all right', gold, record, '2 0 0', '2 0 0', []],
  ['another indicator', gold, first({ indicator: 'litigation.cases' }), '2 0 0', '1 1 1', ['indicator missed: reconsideration.accepted = 23件 at 34 (read as litigation.cases)', 'indicator wrong: litigation.cases = 23件 at 34 (wanted reconsideration.accepted)']],
  ['another value', gold, first({ value: 22 }), '1 0 1', '1 1 1', ['quantity missed: 23件 at 34 (read as 22)', 'indicator missed: reconsideration.accepted = 23件 at 34 (read as reconsideration.accepted)', 'indicator wrong: reconsideration.accepted = 23件 at 34 (wanted reconsideration.accepted)']],
  ['another year', gold, first({ period: { start: '2022-01-01', end: '2022-12-31', text: null, basis: 'stated' } }), '2 0 0', '2 0 0', ['period: reconsideration.accepted 23, wanted 2023, read 2022-01-01..2022-12-31']],
  ['a number that is no quantity', { ...gold, observations: gold.observations.slice(1) }, record, '1 1 0', '1 1 0', ['not a quantity: 23件 at 34', 'indicator wrong: reconsideration.accepted = 23件 at 34 (wanted –)']],
  ['one that is not scored', goldFirst({ optional: true }), record, '1 0 0', '1 0 0', []],
  ['either of two', goldFirst({ indicators: ['reconsideration.handled', 'reconsideration.accepted'] }), record, '2 0 0', '2 0 0', []],
  ['each of two', goldFirst({ indicators: ['reconsideration.handled', 'reconsideration.accepted'], all: true }), record, '2 0 0', '2 0 1', ['indicator missed: reconsideration.handled = 23件 at 34 (read as reconsideration.accepted)']],
  ['no indicator wanted', goldFirst({ indicators: [] }), record, '2 0 0', '1 1 0', ['indicator wrong: reconsideration.accepted = 23件 at 34 (wanted –)']],
  ['a zero that is missed', { ...gold, zeros: [zero] }, record, '2 0 0', '2 0 1', ['zero missed: litigation.lost: 无败诉案件']],
  ['a zero that is found some characters off', { ...gold, observations: gold.observations.slice(1), zeros: [{ ...zero, at: 25 }] }, first({ origin: 'zero_statement', indicator: 'litigation.lost', value: 0 }), '1 0 0', '2 0 0', []],
  ['a zero that is wrong', { ...gold, observations: gold.observations.slice(1) }, first({ origin: 'zero_statement', indicator: 'litigation.lost', value: 0 }), '1 0 0', '1 1 0', ['zero wrong: litigation.lost: 23件 at 34']],
  ['no record', gold, null, '0 0 2', '0 0 2', [
    'no record of this report', 'quantity missed: 23件 at 34 (read as –)', 'indicator missed: reconsideration.accepted = 23件 at 34 (read as –)', 'quantity missed: 20件 at 40 (read as –)',
    'indicator missed: reconsideration.concluded = 20件 at 40 (read as –)', 'heading missed: level 1 一、主要工作', 'metadata: title wanted 清水县2023年法治政府建设工作报告, read –', 'metadata: region wanted 620521, read –', 'metadata: year wanted 2023, read –',
  ]],
])('%s', (_name, wanted, read, quantities, indicators, misses) => {
  expect(score(wanted, read)).toEqual([quantities, indicators, misses]);
});

test.each<[string, boolean, boolean]>([
  ['件次 is 件', sameUnit('件(次)', '件'), true],
  ['件 is no 项', sameUnit('件', '项'), false],
  ['余 and 以上 are lower bounds', sameQualifier('more_than', 'at_least'), true],
  ['余 is not 近', sameQualifier('more_than', 'less_than'), false],
  ['a month', samePeriod('2020-05', { start: '2020-05-01', end: '2020-05-31', text: null, basis: 'stated' }), true],
  ['a range of years', samePeriod('2015-2017', { start: '2015-01-01', end: '2017-12-31', text: null, basis: 'stated' }), true],
  ['no period', samePeriod('2020', null), false],
  ['a dimension inside another name', sameDimensions({ 领域: '公安' }, { 单位: '公安局' }), true],
  ['a dimension that is not there', sameDimensions({ 领域: '公安' }, {}), false],
])('the same: %s', (_name, read, wanted) => {
  expect(read).toBe(wanted);
});

test('a figure has a name', () => {
  const summary = summaryOf([scoreReport(gold, record)]);
  expect([figureOf(summary, 'indicators.f1'), figureOf(summary, 'unit'), figureOf(summary, 'topics.reconsideration.right'), figureOf(summary, 'topics.none.f1'), figureOf(summary, 'toString')]).toEqual([1, 1, 2, undefined, undefined]);
});

const REFERENCE = fileURLToPath(new URL('../../../shared/tools/score.mjs', import.meta.url));

test.skipIf(!existsSync(REFERENCE))('the figures are those of the reference scorer, on good and on bad readings', async () => {
  const fixtures = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  const golds = (await readGold(fixtures('gold'))).slice(0, 12);
  const good = golds.map(({ report }) => extractReport({ path: report, ...decode(readFileSync(`${fixtures('reports')}/${report}`)) }));
  const bad = good.map((whole, n) => (n === 3 ? { ...whole, source: { ...whole.source, path: 'unknown.txt' } } : { ...whole, observations: whole.observations.flatMap((o, i) => spoilt(o, i)), headings: whole.headings.filter((_, i) => i % 7 !== 0) }));
  const work = mkdtempSync(join(tmpdir(), 'fazhi-score-'));
  try {
    for (const one of golds) writeFileSync(join(work, `${one.report}.json`), JSON.stringify(one));
    for (const records of [good, bad]) {
      writeFileSync(join(work, 'records.jsonl'), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
      const reference = JSON.parse(execFileSync(process.execPath, [REFERENCE, work, join(work, 'records.jsonl'), '--json']).toString()) as object;
      const byName = new Map(records.map((one) => [one.source.path, one]));
      expect(summaryOf(golds.map((one) => scoreReport(one, byName.get(one.report) ?? null)))).toMatchObject(reference);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
});

/** Every fifth observation wrong in another way. */
function spoilt(o: Observation, i: number): Observation[] {
  switch (i % 25) {
    case 0: return [];
    case 5: return [{ ...o, value: (o.value ?? 0) + 1 }];
    case 10: return [{ ...o, indicator: 'litigation.cases' }, o];
    case 15: return [{ ...o, period: null, unit: '项', qualifier: 'about', status: 'target', dimensions: {} }];
    case 20: return [{ ...o, indicator: null }, { ...o, start: o.start + 1 }];
    default: return [o];
  }
}
