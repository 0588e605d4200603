import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { extractReport } from '../../src/extract.ts';

const TITLE = '河口县2023年法治政府建设情况报告\n\n';
const FILLER = '一年来，全县上下坚持以人民为中心，持续推进依法行政，政府各部门认真履行职责，各项工作有序开展。'.repeat(6);

function findings(text: string, lang: 'zh' | 'en' = 'zh'): string[] {
  const report = extractReport({ path: 'x', text, encoding: 'utf-8', bytes: 0, sha256: createHash('sha256').update(text).digest('hex') }, { lang });
  return report.findings.map((f) => `${f.code}: ${f.message}`);
}

describe('each finding: a text that has it and one that has not', () => {
  test.each([
    ['glued year', `${TITLE}${FILLER}复议案件中，土地类82023年共办结。`, 'text/number-glued', `${TITLE}${FILLER}复议案件中，土地类8件，2023年共办结。`],
    ['missing unit', `${TITLE}${FILLER}审结20件，败诉4（均为行政处罚类案件，已全部履行）。`, 'text/unit-missing', `${TITLE}${FILLER}审结20件，败诉4件（均为行政处罚类案件，已全部履行）。`],
    ['short text', `${TITLE}详见附件。`, 'text/short', `${TITLE}${FILLER}`],
    ['repeated paragraph', `${TITLE}${FILLER}\n${FILLER}`, 'text/repeated', `${TITLE}${FILLER}`],
    ['no year', `${FILLER}`, 'metadata/year-missing', `${TITLE}${FILLER}`],
    ['rate over a hundred', `${TITLE}${FILLER}人民调解成功率达104%。`, 'audit/rate-over-hundred', `${TITLE}${FILLER}人民调解成功率达100%。`],
    ['two values', `${TITLE}${FILLER}全年受理行政复议案件20件。${FILLER}全年受理行政复议案件23件。`, 'audit/conflicting-values', `${TITLE}${FILLER}全年受理行政复议案件20件。${FILLER}全年受理行政复议案件20件。`],
    ['another year in a heading', `${TITLE}一、2020年工作情况\n${FILLER}`, 'metadata/heading-year', `${TITLE}一、2023年工作情况\n${FILLER}`],
  ])('%s', (_, has, code, hasNot) => {
    expect(findings(has).filter((f) => f.startsWith(`${code}:`))).toHaveLength(1);
    expect(findings(hasNot).filter((f) => f.startsWith(`${code}:`))).toEqual([]);
  });
});

test('findings speak the language asked for', () => {
  expect(findings(`${TITLE}详见附件。`)[0]).toMatch(/正文只有/);
  expect(findings(`${TITLE}详见附件。`, 'en')[0]).toMatch(/The body has only/);
});
