import { expect, test } from 'vitest';
import { DigestMap } from '../../src/batch/digest-map.ts';

test('holds what was put in, through its growth', () => {
  const map = new DigestMap();
  for (let i = 0; i < 20_000; i += 1) map.set(`报告/${i}.txt`, i);
  for (let i = 0; i < 20_000; i += 2) map.set(`报告/${i}.txt`, i + 1);
  expect(map.size).toBe(20_000);
  for (let i = 0; i < 20_000; i += 1) expect(map.get(`报告/${i}.txt`)).toBe(i % 2 === 0 ? i + 1 : i);
  expect([map.get('报告/20000.txt'), map.has(''), map.add('报告/7.txt'), map.add(''), map.get('')]).toEqual([undefined, false, false, true, 0]);
  map.set('most', 2 ** 32 - 2);
  expect(map.get('most')).toBe(2 ** 32 - 2);
});
