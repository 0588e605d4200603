import { expect, test } from 'vitest';
import { explainReport } from '../src/explain.ts';

const TEXT = '2023年，共收到行政复议申请20件，不予受理3件。';

test('every number is explained in order: what was read, and what was left out', () => {
  const explained = explainReport(TEXT);
  expect(explained.map((e) => [e.start, e.text, e.indicator, e.excluded])).toEqual([
    [0, '2023年', null, 'date'],
    [15, '20件', 'reconsideration.applications', null],
    [23, '3件', 'reconsideration.rejected', null],
  ]);
});

test('the chosen row comes first, then the others with why they lost', () => {
  const [rejected] = explainReport(TEXT, 23);
  expect(rejected?.candidates[0]).toMatchObject({ indicator: 'reconsideration.rejected', lost: null });
  expect(rejected?.candidates.slice(1).every((candidate) => candidate.lost !== null)).toBe(true);
  expect(rejected?.rules[0]).toBe(rejected?.candidates[0]?.rule);
  expect(rejected?.terms).toContain('不予受理');
});

test('a place without a number explains nothing', () => {
  expect(explainReport(TEXT, 8)).toEqual([]);
});

test('what was chosen and is of another whole, or a rule, says so', () => {
  const reasons = (text: string, at: string): unknown => explainReport(text, text.indexOf(at))[0]?.candidates[0]?.lost;
  expect(reasons('某县2023年法治政府建设情况报告\n我县…\n2023年，全国共收到行政复议申请86288件。', '86288')).toBe('elsewhere');
  expect(reasons('某县2023年法治政府建设情况报告\n会议研究行政执法证持证人员不得少于12人。', '12人')).toBe('norm');
});
