#!/usr/bin/env node
// Writes src/packs/rule-of-law/learnt.ts: `npm run learn`, after fixture reports or phrases were added. It takes five
// minutes. What the company of a figure tells of its indicator, as the annotated fixture
// reports, the phrases and the labelled sentences teach it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../dist/decode/decode.js';
import { readStages } from '../dist/extract.js';
import { sourceStart } from '../dist/fold/fold.js';
import { listIndicators } from '../dist/packs/catalogue.js';
import { RULE_OF_LAW } from '../dist/packs/rule-of-law.js';
import { compilePack } from '../dist/reading/rows/compile.js';
import { cuesOf, cuePlace } from '../dist/reading/rows/cues.js';
import { NONE } from '../dist/reading/rows/experience.js';
import { CodePoints } from '../dist/record/code-points.js';
import { learn, packed } from './learnt.mjs';
import { variantsOf } from './variants.mjs';

/** What it costs to get a figure wrong: a phrase is the whole of a way to say it, a sentence stands in no report. */
const WEIGHTS = { report: 2, variant: 0.6, phrase: 5, sentence: 0.15 };

/** The rows alone: what is learnt from must not have been decided by what was learnt before. */
const rowsOnly = compilePack(Object.fromEntries(Object.entries(RULE_OF_LAW).filter(([key]) => key !== 'learnt')), listIndicators());

/**
 * Examples of the figures of a text. `known` gives what is known of a figure at a code point: `{ indicators }` that are
 * right, or `{ never }`, those that are wrong whatever else is right; null for nothing.
 */
function examplesOf(text, known) {
  const { view, figures, headings } = readStages(text, undefined, rowsOnly);
  const points = new CodePoints(text);
  const examples = [];
  const told = new Map();
  let before = null;
  for (const figure of figures.filter(({ origin }) => origin === 'number')) {
    if (before?.quantity === figure.quantity) continue;
    const answer = known(figure, points.at(sourceStart(view, figure.quantity.start)));
    const place = cuePlace(figure.quantity, figure.zone, before, told.get(figures[figure.partOf]) ?? null);
    if (answer) examples.push({ cues: cuesOf(view.text, place, headings[figure.heading]?.title ?? ''), ...answer });
    told.set(figure, answer?.indicators ? (answer.indicators.find((id) => id !== NONE) ?? null) : figure.indicator);
    before = { quantity: figure.quantity, indicator: answer?.indicators?.[0] ?? figure.indicator };
  }
  return examples;
}

/** What is right of each figure of an annotated report, by its code point. */
function wantedIn(gold) {
  const wanted = new Map();
  for (const { at, indicators = [], optional } of gold.observations) if (!optional) wanted.set(at, [...(wanted.get(at) ?? []), ...(indicators.length > 0 ? indicators : [NONE])]);
  return wanted;
}

/** Examples of an annotated report. */
function examplesOfGold(text, gold) {
  const wanted = wantedIn(gold);
  return examplesOf(text, (_, at) => (wanted.has(at) ? { indicators: wanted.get(at) } : null));
}

/** Examples of the phrases of a file: what must be read, and in near-misses what must not. */
function examplesOfPhrases(lines) {
  return lines.split('\n').filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => {
    const [phrase, wanted] = line.split('\t');
    const never = wanted.split(' ');
    const answer = wanted.includes('=')
      ? ({ indicator }) => (indicator !== null && wanted.includes(`${indicator}=`) ? { indicators: [indicator] } : null)
      : ({ indicator }) => (indicator === null ? { indicators: [NONE] } : { never });
    return examplesOf(phrase.replaceAll('|', '\n'), answer);
  });
}

/** Examples of labelled sentences: sentence, tab, `NUMBER=indicator; NUMBER=indicator/indicator`, each number as printed, in order. */
function examplesOfSentences(lines) {
  return lines.split('\n').filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => {
    const [sentence, labels] = line.split('\t');
    const text = sentence.replaceAll('|', '\n');
    const points = new CodePoints(text);
    const wanted = new Map();
    let place = 0;
    for (const label of labels.split('; ')) {
      const [number, indicators] = label.split('=');
      const at = text.indexOf(number, place);
      if (at < 0) throw new Error(`${number} does not stand in ${sentence}`);
      wanted.set(points.at(at), { indicators: indicators.split('/') });
      place = at + number.length;
    }
    return examplesOf(text, (_, at) => wanted.get(at) ?? null);
  });
}

/** Examples of an annotated report in the words of others: of the figures that are said in another way. */
function examplesOfVariants(text, gold) {
  const points = new CodePoints(text);
  const wanted = wantedIn(gold);
  return variantsOf(text).flatMap((variant) => {
    const own = new CodePoints(variant.text);
    const offsets = new Map();
    for (let i = 0; i < variant.text.length; i += 1) offsets.set(own.at(i), i);
    return examplesOf(variant.text, (_, at) => {
      const place = variant.from(offsets.get(at));
      const indicators = place < 0 ? undefined : wanted.get(points.at(place));
      return indicators ? { indicators } : null;
    });
  });
}

const weighted = (examples, weight) => examples.map((example) => ({ ...example, weight }));

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path) => readFileSync(new URL(path, fixtures));
const topics = [...new Set(rowsOnly.rows.map(({ info }) => info.topic)), 'reading'].sort();
const golds = readdirSync(new URL('gold/', fixtures)).sort().map((name) => {
  const gold = JSON.parse(read(`gold/${name}`).toString('utf8'));
  return { gold, text: decode(read(`reports/${gold.report}`)).text };
});
const reports = golds.flatMap(({ gold, text }) => examplesOfGold(text, gold));
const variants = golds.flatMap(({ gold, text }) => examplesOfVariants(text, gold));
const phrases = topics.flatMap((topic) => [`${topic}.tsv`, `${topic}.reject.tsv`]).flatMap((file) => examplesOfPhrases(read(`phrases/${file}`).toString('utf8')));
const sentences = readdirSync(new URL('sentences/', fixtures)).sort().flatMap((name) => examplesOfSentences(read(`sentences/${name}`).toString('utf8')));
const learnt = learn([...weighted(reports, WEIGHTS.report), ...weighted(variants, WEIGHTS.variant), ...weighted(phrases, WEIGHTS.phrase), ...weighted(sentences, WEIGHTS.sentence)]);
const lines = Object.entries(packed(learnt)).map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : value},\n`);
writeFileSync(
  new URL('../src/packs/rule-of-law/learnt.ts', import.meta.url),
  `import type { Learnt } from '../pack.ts';\n\n/** Made by \`npm run learn\` from the fixture reports, phrases and sentences; not written by hand. */\nexport const LEARNT: Learnt = {\n${lines.join('')}};\n`,
);
const weights = learnt.perCue.reduce((sum, list) => sum + list.length, 0);
console.error(`${reports.length} figures of reports, ${variants.length} of their variants, ${phrases.length} of phrases, ${sentences.length} of sentences; ${learnt.indicators.length} indicators, ${learnt.known.length} cues, ${weights} weights`);
