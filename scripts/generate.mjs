#!/usr/bin/env node
// Writes schemas/*.schema.json and src/model/report-check.ts from the zod schemas, and docs/findings*.md from the
// findings and relations, and docs/indicators*.md from the catalogue; `npm run generate` builds first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { FINDING_LEVELS } from '../dist/audit/finding.js';
import { jsonSchema, PUBLISHED_SCHEMAS } from '../dist/emit/json-schema.js';
import { ReportSchema } from '../dist/model/record.js';
import { reportCheck } from './report-check.mjs';
import { words } from '../dist/messages/words.js';
import { listIndicators } from '../dist/packs/catalogue.js';
import { englishName } from '../dist/packs/english.js';
import { RULE_OF_LAW } from '../dist/packs/rule-of-law.js';
import { findingsPage } from './findings.mjs';
import { indicatorsPage } from './indicators.mjs';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of PUBLISHED_SCHEMAS) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  console.log(`schemas/${name}.schema.json`);
}

writeFileSync(new URL('../src/model/report-check.ts', import.meta.url), reportCheck(ReportSchema));
console.log('src/model/report-check.ts');

const names = new Map(listIndicators().map((info) => [info.id, info.name]));
mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
for (const lang of ['zh', 'en']) {
  const page = findingsPage(lang, {
    levels: FINDING_LEVELS,
    relations: RULE_OF_LAW.relations,
    words: (code) => words(lang, code),
    name: (id) => (lang === 'zh' ? (names.get(id) ?? id) : `\`${id}\``),
  });
  const file = `docs/findings${lang === 'zh' ? '' : '.en'}.md`;
  writeFileSync(new URL(`../${file}`, import.meta.url), page);
  console.log(file);
  const catalogue = `docs/indicators${lang === 'zh' ? '' : '.en'}.md`;
  writeFileSync(new URL(`../${catalogue}`, import.meta.url), indicatorsPage(lang, listIndicators(), englishName));
  console.log(catalogue);
}
