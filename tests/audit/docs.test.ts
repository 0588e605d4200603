import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsPage } from '../../scripts/findings.mjs';
import { FINDING_LEVELS } from '../../src/audit/finding.ts';
import { words, type MessageCode } from '../../src/messages/words.ts';
import { listIndicators } from '../../src/packs/catalogue.ts';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';

const names = new Map(listIndicators().map((info) => [info.id, info.name]));

test.each(['zh', 'en'] as const)('the table of findings is current (%s); else run `npm run generate`', (lang) => {
  const page = findingsPage(lang, {
    levels: FINDING_LEVELS,
    relations: RULE_OF_LAW.relations,
    words: (code) => words(lang, code as MessageCode),
    name: (id) => (lang === 'zh' ? (names.get(id) ?? id) : `\`${id}\``),
  });
  expect(readFileSync(new URL(`../../docs/findings${lang === 'zh' ? '' : '.en'}.md`, import.meta.url), 'utf8')).toBe(page);
});
