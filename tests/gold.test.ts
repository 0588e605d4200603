import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGold } from '../src/batch/gold.ts';
import { decode, extractReport } from '../src/index.ts';
import { scoreReport } from '../src/score/score.ts';
import { figureOf, summaryOf } from '../src/score/summary.ts';
import { missesText } from '../src/score/text.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** What all fixture reports with gold reach together at least; these only rise. */
const FLOORS: readonly (readonly [figure: string, least: number])[] = [
  ['quantities.f1', 0.998], ['indicators.p', 0.988], ['indicators.f1', 0.985], ['headings.f1', 0.995], ['titles', 0.995], ['metadata', 0.98],
  ['unit', 0.99], ['period', 0.995], ['status', 0.995], ['qualifier', 0.995], ['dimensions', 0.9], ['verbal', 0.66],
];

test('the fixture reports are read as their gold says', async () => {
  const golds = await readGold(folder('gold'));
  const scores = golds.map((gold) => scoreReport(gold, extractReport({ path: gold.report, ...decode(readFileSync(`${folder('reports')}/${gold.report}`)) })));
  const summary = summaryOf(scores);
  expect(summary.reports).toBeGreaterThanOrEqual(60);
  expect(summary.indicators.right).toBeGreaterThan(4500);
  expect(FLOORS.flatMap(([name, least]) => ((figureOf(summary, name) ?? 0) < least ? [`${name} ${figureOf(summary, name)} < ${least}`] : [])), missesText(scores, 'en')).toEqual([]);
});
