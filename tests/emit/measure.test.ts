import { expect, test } from 'vitest';
import { columnsByMeasure, measureOf } from '../../src/emit/measure.ts';
import { listIndicators } from '../../src/packs/catalogue.ts';

test.each([
  ['件 宗 起 个 项 条 份 家 户 处 台', '件'],
  ['家次 户次', '家次'],
  ['人 名 位', '人'],
  ['人次', '人次'],
  ['次 场 期 场次 批', '次'],
  ['天 日', '天'],
  ['工作日', '工作日'],
  ['元', '元'],
  ['美元', '美元'],
  ['%', '%'],
  ['个百分点', '个百分点'],
  ['公里', '公里'],
  ['', ''],
])('%s count in %s', (units, measure) => {
  for (const unit of units.split(' ')) expect([unit, measureOf(unit)]).toEqual([unit, measure]);
});

test('the first measure word of every indicator of the catalogue is that of its own column', () => {
  const columnOf = columnsByMeasure();
  expect(listIndicators().filter(({ id, units }) => columnOf(id, units[0] ?? '') !== id)).toEqual([]);
});
