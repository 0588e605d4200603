import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold/fold.ts';
import { readNumbers } from '../../src/quantity/scan.ts';
import { phraseTable } from '../phrase-table.ts';

function scan(phrase: string) {
  const view = fold(phrase);
  let start = 0;
  const lines = view.text.split('\n').map((words) => {
    const line = { start, end: start + words.length, kind: 'text' as const, rule: null };
    start = line.end + 1;
    return line;
  });
  return readNumbers(view, lines, []);
}

describe('numbers that count or measure', () => {
  test.each(phraseTable('quantity'))('%s', (phrase, wanted) => {
    const read = scan(phrase).quantities.map((q) => `${q.range ? q.range.join('..') : q.decimal} ${q.unit} ${q.qualifier}`);
    expect(read.join('; ')).toBe(wanted);
  });
});

describe('numbers that do not', () => {
  test.each(phraseTable('no-quantity'))('%s', (phrase, wanted) => {
    const read = scan(phrase);
    expect(read.quantities).toEqual([]);
    expect(read.excluded.map((x) => x.reason).join('; ')).toBe(wanted);
  });
  test('the numbers of the rows of a table', () => {
    const { quantities, excluded } = scan('| 序号 | 机关 | 处罚（件） |\n| 1 | 公安局 | 200 |\n| 2 | 水利局 | 111 |');
    expect(quantities.map(({ decimal }) => decimal)).toEqual(['200', '111']);
    expect(excluded.map(({ reason }) => reason)).toEqual(['list_marker', 'list_marker']);
  });
  test.each(phraseTable('han-words'))('%s', (phrase) => {
    expect(scan(phrase).quantities).toEqual([]);
  });
});
