import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/batch/ordered.ts';

test('results come in the order of the items, however long each takes', async () => {
  const results: number[] = [];
  for await (const n of inOrder([30, 1, 20, 0, 10], 3, async (ms) => wait(ms, ms))) results.push(n);
  expect(results).toEqual([30, 1, 20, 0, 10]);
});

test.each([1, 2, 5])('no more than %i are started before the reader takes them', async (width) => {
  let taken = 0;
  let started = 0;
  const items = Array.from({ length: 20 }, (_, i) => i);
  for await (const n of inOrder(items, width, async (item) => ((started += 1), item))) {
    expect(n).toBe(taken);
    taken += 1;
    expect(started - taken).toBeLessThan(width);
  }
  expect([started, taken]).toEqual([20, 20]);
});
