import { expect, test } from 'vitest';
import { variantsOf } from '../../scripts/variants.mjs';

test.each([
  ['全年受理投诉举报26件，查实9件。', ['全年受理26件投诉举报，查实9件。']],
  ['今年，审核合同31份。', ['今年，审核31份合同。', '今年，合同共审核31份。', '今年，对31份合同进行了审核。']],
  ['召开2次专题会议，研究议题。', ['召开专题会议2次，研究议题。']],
  ['受理前化解案件7件。', []],
  ['新建乡镇法治公园4处。', []],
])('%s is said in other ways', (text, said) => {
  expect(variantsOf(text).map((variant) => variant.text)).toEqual(said);
});

test('a figure is found again where it stood', () => {
  const text = '今年，审核合同31份，受理投诉举报120件。';
  for (const variant of variantsOf(text)) {
    for (const figure of ['31份', '120件']) {
      const was = variant.from(variant.text.indexOf(figure));
      expect(was < 0 ? figure : text.slice(was, was + figure.length)).toBe(figure);
    }
  }
  expect(variantsOf(text)[0]?.from(variantsOf(text)[0]?.text.indexOf('31份') ?? -1)).toBe(text.indexOf('31份'));
});
