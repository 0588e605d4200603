import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold/fold.ts';
import { readOutline } from '../../src/outline/outline.ts';
import { phraseTable } from '../phrase-table.ts';

function outline(text: string) {
  const view = fold(text);
  let start = 0;
  const lines = view.text.split('\n').map((words) => {
    const line = { start, end: start + words.length, kind: 'text' as const, rule: null };
    start = line.end + 1;
    return line;
  });
  return readOutline(view, lines);
}

describe('markers and titles', () => {
  test.each(phraseTable('heading'))('%s', (text, wanted) => {
    const read = outline(text).map((h) => `${h.level} ${h.marker} ${h.title ?? '-'}`);
    expect(read.join('; ') || '-').toBe(wanted);
  });
});

test('parents and ends follow the levels, whatever the numbers', () => {
  const tree = outline('一、甲事项\n（一）乙事项\n1.丙事项\n（三）丁事项\n二、戊事项\n结束语。');
  expect(tree.map((h) => h.parent)).toEqual([-1, 0, 1, 0, -1]);
  expect(tree.map((h) => h.end)).toEqual([26, 19, 19, 26, 36]);
});

test('a row of a table is no heading', () => {
  expect(outline('一、受理情况\n一、本年新收申请|118|9|127\n（一）予以公开|49|3|52').map((h) => h.title)).toEqual(['受理情况']);
});

test('lines of nothing but first markers are read in one go', () => {
  expect(outline('甲乙丙丁。1.啊啊啊啊'.repeat(20_000) + '。到此为止。')).toEqual([]);
});
