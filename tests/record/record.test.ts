import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches } from '../../bench/invariants.mjs';
import { damaged, Random } from '../../bench/mutate.mjs';
import { decode } from '../../src/decode/decode.ts';
import { extractReport } from '../../src/extract.ts';
import { ReportSchema, type Report } from '../../src/model/record.ts';

function extract(text: string): Report {
  const bytes = Buffer.from(text);
  return extractReport({ path: 'x.txt', text, encoding: 'utf-8', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
}

/** What must hold for any text at all. */
function holds(text: string, report: Report): void {
  expect(breaches(text, report)).toEqual([]);
  expect(ReportSchema.safeParse(report).error).toBeUndefined();
  expect(extract(text)).toEqual(report);
}

const folder = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('every fixture report keeps its offsets and accounts for every digit', () => {
  test.each(reports)('%s', (name) => {
    const { text } = decode(readFileSync(new URL(name, folder)));
    holds(text, extract(text));
  });
});

test('offsets are code points behind characters outside the BMP', () => {
  const text = '𠮷𠮷县受理行政复议案件20件。';
  const [o] = extract(text).observations;
  expect([...text].slice(o?.start, o?.end).join('')).toBe('20');
  expect(o?.start).toBe(11);
});

test('a character outside the BMP is never cut in halves', () => {
  const text = `清水县2023年法治政府建设工作报告\n全年没有行政诉讼的败诉案件${'𠮷'.repeat(60)}。`;
  const report = extract(text);
  expect([report.observations.map(({ indicator }) => indicator), breaches(text, report)]).toEqual([['litigation.lost'], []]);
});

test('a run of twelve million digits is a code', () => {
  const { observations, ledger } = extract(`受理案件20件。${'1'.repeat(12_000_000)}。办结18件。`);
  expect([observations.map(({ value }) => value), ledger]).toEqual([[20, 18], { numbers: 3, observations: 2, excluded: { code: 1 } }]);
});

const PIECES = ['受理', '行政复议案件', '20', '１２', '件', '，', '。', '\n', '其中', '（', '）', '2020年', '较去年', '增加', '%', '万', '余', '一、', '(一)', '1.', '无败诉案件', '《', '》', '“', '”', '；', '、', '第', '号', '𠮷', ' ', '|', '分别为', '由', '到', '率', '均', '\u0000', '〔2022〕12号'];

test('no text makes it fail, lose a digit or move an offset', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      holds(text, extract(text));
    }),
    { numRuns: 300 },
  );
});

test('no damage to a report does', () => {
  const texts = reports.map((name) => decode(readFileSync(new URL(name, folder))).text.slice(0, 1500));
  const text = fc.constantFrom(...texts);
  fc.assert(
    fc.property(text, text, fc.integer(), (one, other, seed) => {
      const { text: changed } = damaged(one, other, new Random(seed));
      holds(changed, extract(changed));
    }),
    { numRuns: 100 },
  );
});
