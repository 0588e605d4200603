import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPhrase } from '../reading/phrase.ts';

const FOLDER = new URL('../../fixtures/phrases/', import.meta.url);
/** Tables of other stages live in the same folder; those of indicators are named after a topic. */
const TOPICS = new Set(['leadership', 'service', 'normative', 'legislation', 'decision', 'counsel', 'enforcement', 'reconsideration', 'litigation', 'mediation', 'legal_service', 'publicity', 'openness', 'hotline', 'proposal', 'accountability', 'reading']);

function rows(file: string): string[][] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

for (const file of readdirSync(FOLDER).filter((name) => TOPICS.has(name.split('.')[0] as string))) {
  describe(file, () => {
    const reject = file.endsWith('.reject.tsv');
    test.each(rows(file))('%s', (phrase, wanted) => {
      const read = readPhrase(phrase as string);
      if (reject) {
        const ids = new Set(read.map((item) => item.split('=')[0]));
        for (const id of (wanted as string).split(' ')) expect(id === '-' ? [...ids] : ids.has(id) ? [id] : [], `${phrase}: ${read.join('; ')}`).toEqual([]);
      } else expect(read.join('; ')).toBe(wanted);
    });
  });
}
