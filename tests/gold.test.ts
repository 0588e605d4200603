import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judge } from '../scripts/judge.mjs';
import { decode, extractReport } from '../src/index.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** Of the figures of all fixture reports with gold, this share is read right; it only rises. */
const FLOOR = 0.985;

test('the fixture reports are read as their gold says', () => {
  const verdicts = [...judge({ decode, extractReport }, [[folder('reports'), folder('gold')]]).entries()];
  const wrong = verdicts.filter(([, v]) => !v.right).map(([key, v]) => `${key} ${v.context}: wanted ${v.wanted}, read ${v.read}`);
  expect(verdicts.length).toBeGreaterThan(3000);
  expect(1 - wrong.length / verdicts.length, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
