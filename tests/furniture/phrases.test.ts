import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold/fold.ts';
import { classifyLines } from '../../src/furniture/classify.ts';

const TITLE = '某县2021年法治政府建设工作报告';
const FIRST = '2021年，我县坚持以习近平法治思想为指导，扎实推进法治政府建设，现将有关情况报告如下。';
const LAST = '下一步，我县将继续推进法治政府建设各项工作，为经济社会发展提供法治保障。';

const rows = (file: string): string[][] =>
  readFileSync(new URL(`../../fixtures/phrases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Kind and rule of a line put somewhere on the page of a report. */
function readLine(where: string, phrase: string): string {
  const pages: Record<string, readonly string[]> = {
    head: [phrase, TITLE, FIRST, LAST],
    underTitle: [TITLE, phrase, FIRST, LAST],
    body: [TITLE, FIRST, phrase, LAST],
    tail: [TITLE, FIRST, LAST, phrase],
  };
  const page = pages[where] as readonly string[];
  const { kind, rule } = classifyLines(fold(page.join('\n')))[page.indexOf(phrase)] as { kind: string; rule: string | null };
  return rule === null ? kind : `${kind} ${rule}`;
}

describe('furniture and metadata rows', () => {
  test.each(rows('furniture.tsv'))('%s: %s', (where, phrase, wanted) => {
    expect(readLine(where as string, phrase as string)).toBe(wanted);
    if (where === 'head') expect(readLine('underTitle', phrase as string)).toBe(wanted);
  });
});

describe('prose that looks like furniture', () => {
  test.each(rows('furniture.reject.tsv'))('%s', (phrase) => {
    expect(readLine('body', phrase as string)).toBe('text');
    expect(readLine('tail', phrase as string)).toBe('text');
  });
});
