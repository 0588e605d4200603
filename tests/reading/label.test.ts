import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { extractReport } from '../../src/extract.ts';
import { phraseTable } from '../phrase-table.ts';

test.each(phraseTable('label'))('the labels of %s', (text, wanted) => {
  const bytes = Buffer.from(text);
  const { observations } = extractReport({ path: 'phrase.txt', text, encoding: 'utf-8', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  expect(observations.map((o) => o.label).join('; ')).toBe(wanted);
});
