import { readFileSync } from 'node:fs';
import { fold } from '../../src/fold/fold.ts';
import { classifyLines } from '../../src/furniture/classify.ts';
import { readMetadata, type MetadataReading } from '../../src/metadata/read.ts';

/** A body that names no place, year or number. */
export const BODY = '坚持以习近平法治思想为指导，认真落实党中央决策部署，扎实推进法治政府建设，现将有关情况报告如下。\n一、主要工作\n认真履行职责，各项工作取得新成效。';

/** Reads the metadata of a page; `⏎` in the text is a line end. */
export function readPage(page: string): MetadataReading {
  const view = fold(page.replaceAll('⏎', '\n'));
  return readMetadata(view, classifyLines(view));
}

/** The rows of a table of phrases. */
export function phraseRows(file: string): string[][] {
  return readFileSync(new URL(`../../fixtures/phrases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
