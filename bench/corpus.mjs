#!/usr/bin/env node
// Makes a folder of reports that differ, out of the fixtures: each has a figure of its own and three names of its own, so
// that nothing can be known from the report before. Folders of 1,000.
//
//   node bench/corpus.mjs FOLDER COUNT [CHARACTERS of each, all if not given]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../dist/index.js';
import { Random } from './mutate.mjs';

const [folder, count, characters = Infinity] = [process.argv[2], Number(process.argv[3]), process.argv[4] === undefined ? undefined : Number(process.argv[4])];
const reports = new URL('../fixtures/reports/', import.meta.url);
const texts = readdirSync(reports).filter((name) => name.endsWith('.txt')).sort().map((name) => decode(readFileSync(new URL(name, reports))).text);

const random = new Random(1);
/** Three common characters, of 3,000 that stand together in Unicode. */
const name = () => String.fromCharCode(...Array.from({ length: 3 }, () => 0x5000 + random.below(3000)));

for (let i = 0; i < count; i += 1) {
  const place = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'));
  if (i % 1000 === 0) mkdirSync(place, { recursive: true });
  const text = texts[i % texts.length];
  const own = `${text.slice(0, characters)}\n${name()}镇${name()}村开展${name()}活动，受理${name()}类案件${i}件，其中${name()}案件${random.below(1000)}件。\n`;
  writeFileSync(join(place, `${i}.txt`), own);
}
