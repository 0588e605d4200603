import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAN_PAGES, manPage } from '../../scripts/man.mjs';

test.each(Object.entries(MAN_PAGES))('man/%s is current: else run `npm run man`', (name, lang) => {
  expect(manPage(lang)).toBe(readFileSync(new URL(`../../man/${name}`, import.meta.url), 'utf8'));
});
