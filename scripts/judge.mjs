// Holds what a build of the library reads against gold, figure by figure. Used by `npm run gains` and tests/gold.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Verdicts by figure (`report@offset`): right or not, what was read, what gold wants. `sets` are pairs of a folder of
 * reports and a folder of gold. A figure that gold does not have is wrong where it was given an indicator.
 */
export function judge({ decode, extractReport }, sets) {
  const verdicts = new Map();
  for (const [reports, golds] of sets) {
    for (const file of readdirSync(golds).filter((name) => name.endsWith('.json'))) {
      const gold = JSON.parse(readFileSync(join(golds, file), 'utf8'));
      const source = decode(readFileSync(join(reports, gold.report)));
      const text = [...source.text];
      const { observations } = extractReport({ path: gold.report, ...source });
      const context = (at, length) => text.slice(Math.max(0, at - 16), at + length + 6).join('').replace(/\s/gu, ' ');
      const byStart = Map.groupBy?.(observations, (o) => o.start) ?? observations.reduce((m, o) => m.set(o.start, [...(m.get(o.start) ?? []), o]), new Map());
      const wanted = new Set();
      for (const g of gold.observations) {
        wanted.add(g.at);
        if (g.optional) continue;
        const read = (byStart.get(g.at) ?? []).map((o) => o.indicator);
        const right = g.indicators.length === 0 ? read.length > 0 && read.every((id) => id === null) : read.some((id) => g.indicators.includes(id));
        verdicts.set(`${gold.report}@${g.at}`, { right, read: read.join(',') || 'nothing', wanted: g.indicators.join('/') || 'none', context: context(g.at, g.text.length) });
      }
      for (const o of observations) {
        if (wanted.has(o.start) || o.origin !== 'number' || o.indicator === null) continue;
        verdicts.set(`${gold.report}@${o.start}`, { right: false, read: o.indicator, wanted: 'no figure', context: context(o.start, o.text.length) });
      }
    }
  }
  return verdicts;
}
