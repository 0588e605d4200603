#!/usr/bin/env node
// Writes src/packs/rule-of-law/vocabulary.ts: `npm run vocabulary`, after fixture reports were added. The words that stand
// beside the figures which the annotated fixture reports and the phrases give an indicator, by topic, but for those that
// the rows know.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../dist/decode/decode.js';
import { readStages } from '../dist/extract.js';
import { sourceStart } from '../dist/fold/fold.js';
import { listIndicators } from '../dist/packs/catalogue.js';
import { EVERYWHERE } from '../dist/packs/rule-of-law/everywhere.js';
import { RULE_OF_LAW } from '../dist/packs/rule-of-law.js';
import { compilePack } from '../dist/reading/rows/compile.js';
import { Familiar } from '../dist/reading/rows/familiar.js';
import { CodePoints } from '../dist/record/code-points.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const pack = compilePack(Object.fromEntries(Object.entries(RULE_OF_LAW).filter(([key]) => key !== 'vocabulary')), listIndicators());
const familiar = new Familiar({ everywhere: EVERYWHERE, topics: {} }, pack.rows, pack.dimensions.values(), pack.lexicon);
const rows = new Map(pack.rows.map((row) => [row.key, row]));
const words = new Map();

/** Takes in the words beside the figures of a text that `isRight` accepts. */
function learn(text, isRight) {
  const { view, figures } = readStages(text, undefined, pack);
  const points = new CodePoints(text);
  const hits = pack.lexicon.find(view.text);
  for (const { indicator, rules, zone, quantity } of figures) {
    const row = rows.get(rules[0]?.replace(/~.*$/, ''));
    if (!row || !isRight(indicator, points.at(sourceStart(view, quantity.textStart)))) continue;
    const { topic } = row.info;
    if (!words.has(topic)) words.set(topic, new Set());
    const figure = { start: quantity.textStart, end: quantity.textEnd };
    for (const word of familiar.strangeWords(row, hits, view.text, { start: zone.beforeStart, end: zone.afterEnd }, figure)) if (word.length > 1) words.get(topic).add(word);
  }
}

for (const name of readdirSync(new URL('gold/', FIXTURES)).sort()) {
  const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, FIXTURES), 'utf8'));
  const wanted = new Map(gold.observations.map(({ at, indicators }) => [at, new Set(indicators)]));
  learn(decode(readFileSync(new URL(`reports/${gold.report}`, FIXTURES))).text, (indicator, at) => wanted.get(at)?.has(indicator) ?? false);
}
const topics = new Set(pack.rows.map(({ info }) => info.topic));
for (const topic of [...topics].sort()) {
  for (const line of readFileSync(new URL(`phrases/${topic}.tsv`, FIXTURES), 'utf8').split('\n')) {
    const [phrase, wanted] = line.split('\t');
    if (wanted && !line.startsWith('#')) learn(phrase.replaceAll('|', '\n'), (indicator) => wanted.includes(`${indicator}=`));
  }
}

const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, found]) => `  ${topic}: '${[...found].sort().join('|')}',`);
writeFileSync(
  new URL('../src/packs/rule-of-law/vocabulary.ts', import.meta.url),
  `/** Made by \`npm run vocabulary\` from the fixture reports and phrases; not written by hand. Words beside the figures of each topic that no row asks for. */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
console.error([...words].map(([topic, found]) => `${topic} ${found.size}`).join(', '));
