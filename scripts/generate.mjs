#!/usr/bin/env node
// Writes schemas/*.schema.json and src/model/report-check.ts from the zod schemas; `npm run generate` builds first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, PUBLISHED_SCHEMAS } from '../dist/emit/json-schema.js';
import { ReportSchema } from '../dist/model/record.js';
import { reportCheck } from './report-check.mjs';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of PUBLISHED_SCHEMAS) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  console.log(`schemas/${name}.schema.json`);
}

writeFileSync(new URL('../src/model/report-check.ts', import.meta.url), reportCheck(ReportSchema));
console.log('src/model/report-check.ts');
