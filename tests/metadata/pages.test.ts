import { describe, expect, test } from 'vitest';
import { fold } from '../../src/fold/fold.ts';
import { classifyLines } from '../../src/furniture/classify.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { PAGES } from './pages.ts';

describe('heads and tails of portals', () => {
  test.each(PAGES)('$portal', ({ page, wanted, first, last }) => {
    const view = fold(page);
    const lines = classifyLines(view);
    const { title, issuer, region, year, publishedOn, documentNumber, indexNumber } = readMetadata(view, lines);
    const got = [
      title?.value ?? null,
      issuer?.value ?? null,
      region === null ? null : `${region.value.code} ${region.value.name}`,
      year?.value ?? null,
      publishedOn?.value ?? null,
      documentNumber?.value ?? null,
      indexNumber?.value ?? null,
    ];
    expect(got).toEqual(wanted);
    const text = lines.filter(({ kind }) => kind === 'text').map(({ start, end }) => view.text.slice(start, end));
    expect([text[0], text.at(-1)]).toEqual([first, last]);
  });
});
