import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { extractReport } from '../../src/extract.ts';
import { phraseTable } from '../phrase-table.ts';

/** The phrase as the body of a report on 2023. */
function periods(phrase: string): string[] {
  const text = `某县2023年度法治政府建设工作报告\n\n${phrase}`;
  const report = extractReport({ path: 'x', text, encoding: 'utf-8', bytes: 0, sha256: createHash('sha256').update(text).digest('hex') });
  return report.observations.map((o) => (o.period ? `${o.period.start}..${o.period.end} ${o.period.basis}` : 'none'));
}

test.each(phraseTable('period'))('%s', (phrase, wanted) => expect(periods(phrase).join('; ')).toBe(wanted));
