import { expect, test } from 'vitest';
import type { Cell } from '../../src/emit/column.ts';
import { csvRows } from '../../src/emit/csv.ts';

test.each<[string, Cell, string]>([
  ['words', '行政复议', '行政复议'],
  ['nothing', null, ''],
  ['an empty string', '', ''],
  ['a number', 12.98, '12.98'],
  ['a negative number', -57, '-57'],
  ['a negative number as digits', '-57.10', '-57.10'],
  ['digits beyond a double', '12345678901234567890.123', '12345678901234567890.123'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', '“a”"b"', '"“a”""b"""'],
  ['a line feed', 'a\nb', '"a\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
  ['both', 'a\r\nb', '"a\r\nb"'],
  ['a formula', '=1+2', "'=1+2"],
  ['a formula with a comma', '=SUM(A1,A2)', `"'=SUM(A1,A2)"`],
  ['a plus', '+8', "'+8"],
  ['a minus before words', '-x', "'-x"],
  ['a minus before a formula', '-1+cmd', "'-1+cmd"],
  ['two minus signs', '--5', "'--5"],
  ['an at sign', '@A1', "'@A1"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return before a formula', '\r=1', `"'\r=1"`],
  ['a full-width equals sign', '＝1', "'＝1"],
  ['a full-width plus', '＋1', "'＋1"],
  ['a full-width minus', '－1', "'－1"],
  ['a full-width at sign', '＠a', "'＠a"],
  ['a sign inside', 'a=b', 'a=b'],
  ['a dash of Chinese print', '——2020年', '——2020年'],
])('a cell of %s', (_name, cell, text) => {
  expect(csvRows([['x', cell, 'y']])).toBe(`x,${text},y\r\n`);
});

test('rows end in CRLF, no rows give nothing', () => {
  expect(csvRows([['a', 1], ['b', 2]])).toBe('a,1\r\nb,2\r\n');
  expect(csvRows([])).toBe('');
});
