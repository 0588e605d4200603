import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCollisions } from '../../src/lint/collisions.ts';
import { tryPhrases } from '../../src/lint/phrases.ts';
import { readPack } from '../../src/packs/read.ts';
import { preparePacks } from '../../src/reading/rows/packs.ts';

test('the pack for 政府工作报告 is read as its phrases and near-misses say, and collides with nothing', async () => {
  const { pack, faults } = await readPack(readFileSync(new URL('../../examples/packs/work-report.yaml', import.meta.url), 'utf8'));
  expect(faults).toEqual([]);
  if (!pack) throw new Error('the pack has faults');
  const packs = await preparePacks([pack]);
  expect([...tryPhrases(pack, packs), ...findCollisions(pack, packs)]).toEqual([]);
  expect(pack.indicators.length).toBeGreaterThanOrEqual(20);
  expect(pack.phrases.length + pack.nearMisses.length).toBeGreaterThanOrEqual(2 * pack.indicators.length);
});
