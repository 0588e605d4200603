import { expect, test } from 'vitest';
import { phraseLines } from '../phrase-table.ts';
import { arithmeticOf } from './read.ts';

test.each(phraseLines('audit'))('%s', (phrase = '', wanted = '') => {
  expect(arithmeticOf(phrase).join('; ')).toBe(wanted === '-' ? '' : wanted);
});
