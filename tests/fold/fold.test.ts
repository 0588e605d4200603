import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, printed, sourceEnd, sourceStart } from '../../src/fold/fold.ts';

describe('one form for reading', () => {
  test.each([
    ['１２，３４５件（含结转）', '12,345件(含结转)', 'full-width to half-width'],
    ['280 余场次', '280余场次', 'spaces between digits and Han'],
    ['4 598个', '4 598个', 'a space between digits stays'],
    ['行政執法監督', '行政执法监督', 'Traditional to Simplified'],
    ['復(fù)議(yì)案件', '复议案件', 'pinyin in brackets'],
    ['合同(协议)', '合同(协议)', 'other brackets stay'],
    ['在检査中', '在检查中', 'a look-alike'],
    ['⼀、⾏政', '一、行政', 'Kangxi radicals out of PDF files'],
    ['行政\u200b执法\ufeff', '行政执法', 'zero-width characters'],
    ['甲\r\n乙\r丙', '甲\n乙\n丙', 'line ends'],
  ])('%s', (source, wanted) => expect(fold(source).text).toBe(wanted));
});

test('lines broken inside a sentence are joined, paragraphs and headings are not', () => {
  const wrapped = '今年以来，我县认真落实各项任务，负责人出庭应诉率达到85%以\n上，案卷合格率稳步提高。\n二、存在问题\n队伍力量不足，还需努力。';
  expect(fold(wrapped).text).toBe('今年以来,我县认真落实各项任务,负责人出庭应诉率达到85%以上,案卷合格率稳步提高。\n二、存在问题\n队伍力量不足,还需努力。');
});

test.each([
  ['inside a sentence', '今年以来，我县认真落实各项任务，负责人出庭应\n— 2 —\n诉率达到百分之百，位居前列。', '今年以来,我县认真落实各项任务,负责人出庭应诉率达到百分之百,位居前列。', 1],
  ['between sentences', '今年以来，我县认真落实各项任务，负责人全部出庭。\n— 2 —\n案卷合格率稳步提高，位居前列。', '今年以来,我县认真落实各项任务,负责人全部出庭。\n—2—\n案卷合格率稳步提高,位居前列。', 0],
  ['that is a figure of a table', '今年以来，我县认真落实各项任务，负责人出庭应\n2\n诉率达到百分之百，位居前列。', '今年以来,我县认真落实各项任务,负责人出庭应\n2\n诉率达到百分之百,位居前列。', 0],
])('a page number %s', (_, source, text, left) => {
  const view = fold(source);
  expect([view.text.replaceAll('-', '—'), view.pageNumbers.length]).toEqual([text, left]);
});

test('headings of one width do not make a page hard-wrapped', () => {
  const titles = ['一、压实领导责任，统筹推进工作', '二、深化审批改革，服务企业发展', '三、规范执法行为，守住安全底线', '四、强化权力监督，确保公开透明', '五、畅通诉求渠道，化解矛盾纠纷', '六、创新普法形式，弘扬法治精神'];
  const page = titles.map((title) => `${title}\n${'各科室认真履行职责，工作取得新的成效。'.repeat(4)}`).join('\n');
  expect(fold(page).text.split('\n')).toHaveLength(12);
});

test('every character of the reading text stands for the source character it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...'受理１２件 ，。\n\r（）(fù)議\u200b\u3000𠮷'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }), (parts) => {
      const source = parts.join('');
      const view = fold(source);
      expect(view.at.length).toBe(view.text.length + 1);
      for (let i = 0; i < view.text.length; i += 1) expect(view.at[i + 1] as number).toBeGreaterThan(view.at[i] as number);
      if (view.text.length > 0) {
        expect(sourceStart(view, 0)).toBeGreaterThanOrEqual(0);
        expect(sourceEnd(view, 0, view.text.length)).toBeLessThanOrEqual(source.length);
        expect(printed(view, 0, view.text.length).length).toBe(view.text.length);
      }
    }),
  );
});
