#!/usr/bin/env node
// Writes src/packs/rule-of-law/vocabulary.ts: `npm run vocabulary`, after fixture reports were added. The words that stand
// beside the figures which the annotated fixture reports give an indicator, by topic, but for those that the rows know.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../dist/decode/decode.js';
import { readStages } from '../dist/extract.js';
import { sourceStart } from '../dist/fold/fold.js';
import { listIndicators } from '../dist/packs/catalogue.js';
import { EVERYWHERE } from '../dist/packs/rule-of-law/everywhere.js';
import { RULE_OF_LAW } from '../dist/packs/rule-of-law.js';
import { compilePack } from '../dist/reading/compile.js';
import { Familiar } from '../dist/reading/familiar.js';
import { CodePoints } from '../dist/record/code-points.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const { vocabulary, ...bare } = RULE_OF_LAW;
const pack = compilePack(bare, listIndicators());
const familiar = new Familiar({ everywhere: EVERYWHERE, topics: {} }, pack.rows, pack.dimensions.values(), pack.lexicon);
const rows = new Map(pack.rows.map((row) => [row.key, row]));
const words = new Map();

for (const name of readdirSync(new URL('gold/', FIXTURES)).sort()) {
  const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, FIXTURES), 'utf8'));
  const wanted = new Map(gold.observations.map(({ at, indicators }) => [at, new Set(indicators)]));
  const { text } = decode(readFileSync(new URL(`reports/${gold.report}`, FIXTURES)));
  const { view, figures } = readStages(text, undefined, pack);
  const points = new CodePoints(text);
  const hits = pack.lexicon.find(view.text);
  for (const { indicator, rules, zone, quantity } of figures) {
    const row = rows.get(rules[0]?.replace(/~.*$/, ''));
    if (!row || !wanted.get(points.at(sourceStart(view, quantity.textStart)))?.has(indicator)) continue;
    const { topic } = row.info;
    if (!words.has(topic)) words.set(topic, new Set());
    const figure = { start: quantity.textStart, end: quantity.textEnd };
    for (const word of familiar.strangeWords(row, hits, view.text, { start: zone.beforeStart, end: zone.afterEnd }, figure)) if (word.length > 1) words.get(topic).add(word);
  }
}

const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, found]) => `  ${topic}: '${[...found].sort().join('|')}',`);
writeFileSync(
  new URL('../src/packs/rule-of-law/vocabulary.ts', import.meta.url),
  `/** Made by \`npm run vocabulary\` from the fixture reports; not written by hand. Words beside the figures of each topic that no row asks for. */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
console.error([...words].map(([topic, found]) => `${topic} ${found.size}`).join(', '));
