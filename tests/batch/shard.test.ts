import { expect, test } from 'vitest';
import { inShard } from '../../src/batch/shard.ts';
import { readShard } from '../../src/cli/shard.ts';

const PATHS = Array.from({ length: 3000 }, (_, i) => `报告/${i % 31}/${i}.txt`);

// printf 报告/1.txt | sha256sum → 12877f7b0322…, modulo 7 = 1: part 2
test('a path is of the same part on every machine and in every version', () => {
  expect(['报告/1.txt', 'a/2.txt', '-'].map((path) => [1, 2, 3, 4, 5, 6, 7].find((index) => inShard(path, { index, count: 7 })))).toEqual([2, 4, 1]);
});

test.each([1, 2, 7, 64])('each of %i parts has its share, each path is in one', (count) => {
  const sizes = Array.from({ length: count }, (_, i) => PATHS.filter((path) => inShard(path, { index: i + 1, count })).length);
  expect(sizes.reduce((a, b) => a + b)).toBe(PATHS.length);
  expect(Math.min(...sizes)).toBeGreaterThan((PATHS.length / count) * 0.5);
});

const slurm = (id: number, min: number, max: number, count = max - min + 1) => ({ SLURM_ARRAY_TASK_ID: `${id}`, SLURM_ARRAY_TASK_MIN: `${min}`, SLURM_ARRAY_TASK_MAX: `${max}`, SLURM_ARRAY_TASK_COUNT: `${count}` });

test.each([
  ['1/4', {}, { index: 1, count: 4 }],
  ['4/4', {}, { index: 4, count: 4 }],
  ['auto', slurm(0, 0, 7), { index: 1, count: 8 }],
  ['auto', slurm(7, 0, 7), { index: 8, count: 8 }],
  ['auto', slurm(8, 1, 8), { index: 1, count: 8 }],
  ['auto/8', slurm(3, 3, 3), { index: 4, count: 8 }],
  ['auto/8', { JOB_COMPLETION_INDEX: '3' }, { index: 4, count: 8 }],
  ['auto', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '5' }, { index: 1, count: 5 }],
])('--shard %s with %j', (value, env, shard) => {
  expect(readShard(value, env)).toEqual(shard);
});

test.each([
  ['0/4', {}, 'usage/bad-shard'],
  ['5/4', {}, 'usage/bad-shard'],
  ['1', {}, 'usage/bad-shard'],
  ['1/0', {}, 'usage/bad-shard'],
  ['-1/2', {}, 'usage/bad-shard'],
  ['1/2/3', {}, 'usage/bad-shard'],
  ['auto/0', slurm(0, 0, 7), 'usage/bad-shard'],
  ['auto', {}, 'usage/shard-unknown'],
  ['auto/4', {}, 'usage/shard-unknown'],
  ['auto', { JOB_COMPLETION_INDEX: '0' }, 'usage/shard-unknown'],
  ['auto', slurm(10, 0, 20, 3), 'usage/shard-unknown'],
])('--shard %s with %j is a wrong use', (value, env, code) => {
  expect(() => readShard(value, env)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }));
});
