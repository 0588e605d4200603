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
