import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indicatorsPage } from '../../scripts/indicators.mjs';
import { listIndicators } from '../../src/packs/catalogue.ts';
import { englishName } from '../../src/packs/english.ts';

test.each([['zh', 'indicators.md'], ['en', 'indicators.en.md']] as const)('docs/indicators in %s is current (npm run generate)', (lang, file) => {
  const page = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
  expect(page).toBe(indicatorsPage(lang, listIndicators(), englishName));
  expect(page.match(/^\| `/gm)).toHaveLength(listIndicators().length);
});
