import { readFileSync } from 'node:fs';

/** Rows of a phrase table: phrase, what must be read, why; comments and empty lines left out. */
export function phraseTable(name: string): [phrase: string, wanted: string, why: string][] {
  return readFileSync(new URL(`../fixtures/phrases/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [phrase = '', wanted = '', why = ''] = line.split('\t');
      return [phrase.replaceAll('|', '\n'), wanted, why];
    });
}

/** Lines of a phrase table as they are, cut at the tabs; comments and empty lines left out. */
export function phraseLines(name: string): string[][] {
  return readFileSync(new URL(`../fixtures/phrases/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
