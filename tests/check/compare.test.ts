import { expect, test } from 'vitest';
import { compareRecords } from '../../src/check/compare.ts';
import { SECTIONS, type Section } from '../../src/check/items.ts';
import { Lines } from '../../src/check/place.ts';
import { decode } from '../../src/decode/decode.ts';
import { extractReport } from '../../src/extract.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Report } from '../../src/model/record.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n（一）行政复议\n受理行政复议案件23件，审结20件，其中维持12件。\n二、问题\n不足。\n';
const report = extractReport({ path: 'a.txt', ...decode(Buffer.from(TEXT)) });

/** The record without its first observation: those behind it have other ids. */
const withoutFirst: Report = { ...report, observations: report.observations.slice(1).map((o, i) => ({ ...o, id: `o${i + 1}`, partOf: o.partOf === null ? null : 'o1' })) };
const changed = (index: number, fields: Partial<Observation>): Report => ({ ...report, observations: report.observations.map((o, i) => (i === index ? { ...o, ...fields } : o)) });
const short = (expected: Report, read: Report, sections: readonly Section[] = SECTIONS.filter((s) => s !== 'indicators')): string[] =>
  compareRecords(expected, read, sections).map(({ section, kind, name, fields }) => `${section} ${kind} ${name}: ${kind === 'changed' ? fields.map((f) => `${f.field} ${JSON.stringify(f.expected)} → ${JSON.stringify(f.read)}`).join(', ') : ''}`);

test('the sample has what the cases below change', () => {
  expect(report.observations.map(({ text, indicator, partOf }) => [text, indicator, partOf])).toEqual([
    ['23件', 'reconsideration.accepted', null], ['20件', 'reconsideration.concluded', null], ['12件', 'reconsideration.upheld', 'o2'],
  ]);
});

test.each<[string, Report, Report, readonly Section[] | undefined, string[]]>([
  ['a record and itself', report, report, undefined, []],
  ['another path of the source', { ...report, source: { ...report.source, path: 'b/a.txt' } }, report, undefined, []],
  ['dimensions in another order', changed(0, { dimensions: { 甲: '1', 乙: '2' } }), changed(0, { dimensions: { 乙: '2', 甲: '1' } }), undefined, []],
  ['a figure that is read no more moves no other', report, withoutFirst, undefined, ['observations missing 23件@42: ']],
  ['a figure that is new', withoutFirst, report, undefined, ['observations unexpected 23件@42: ']],
  ['another indicator', changed(0, { indicator: 'reconsideration.handled' }), report, undefined, ['observations changed 23件@42: indicator "reconsideration.handled" → "reconsideration.accepted"']],
  ['a total that is told by its place', changed(2, { partOf: 'o1' }), report, undefined, ['observations changed 12件@56: partOf "23件@42" → "20件@48"']],
  ['only indicators: words are not compared', changed(0, { quote: '别的' }), report, ['indicators'], []],
  ['only indicators: a claim is', changed(0, { indicator: null }), report, ['indicators'], ['indicators unexpected 23件@42: ']],
  ['another year', { ...report, metadata: { ...report.metadata, year: 2022 } }, report, undefined, ['metadata changed year: value 2022 → 2023']],
  ['another title of a heading, in its own place only', { ...report, headings: report.headings.map((h) => ({ ...h, title: '其他' })) }, report, ['headings', 'observations'], [
    'headings changed 一、主要工作: title "其他" → "主要工作"', 'headings changed （一）行政复议: title "其他" → "行政复议"', 'headings changed 二、问题: title "其他" → "问题"',
  ]],
  ['another ledger', { ...report, ledger: { ...report.ledger, numbers: 9 } }, report, undefined, ['ledger changed ledger: numbers 9 → 4']],
  ['not asked for', { ...report, ledger: { ...report.ledger, numbers: 9 } }, report, ['headings'], []],
])('%s', (_name, expected, read, sections, differences) => {
  expect(short(expected, read, sections)).toEqual(differences);
});

test.each<[string, number, [number, number]]>([
  ['ab\ncd', 0, [1, 1]],
  ['ab\ncd', 3, [2, 1]],
  ['ab\r\ncd', 5, [2, 2]],
  ['ab\rcd', 3, [2, 1]],
  ['𠀀\nb𠀀c', 4, [2, 3]],
  ['ab', 2, [1, 3]],
])('the line and column in %j of %i', (text, offset, [line, column]) => {
  expect(new Lines(text).at(offset)).toEqual({ line, column });
});
