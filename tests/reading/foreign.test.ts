import { expect, test } from 'vitest';
import { isForeign, isOfCourts, wholeOf } from '../../src/reading/text/foreign.ts';

const county = { level: 'county', name: '弥勒市' } as const;

test.each([
  ['全省共办理复议案件', county, '我市', true],
  ['全国共有执业律师', county, '我市', true],
  ['全市共办理复议案件', county, '我市', false],
  ['全国共有执业律师', null, '截至年底', false],
  ['全国共有执业律师', null, '我省', true],
  ['全省共有执业律师', null, '截至年底，全省', true],
] as const)('%s', (words, region, text, foreign) => {
  expect(isForeign(words, wholeOf(region, text))).toBe(foreign);
});

test.each([
  ['县人民法院全年受理各类案件', true],
  ['在检察院设立法律援助工作站，受理法律援助案件', false],
  ['法院受理以我局为被告的行政诉讼', false],
])('work of the courts: %s', (words, courts) => {
  expect(isOfCourts(words, '件')).toBe(courts);
});
