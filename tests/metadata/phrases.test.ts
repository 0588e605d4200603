import { describe, expect, test } from 'vitest';
import { BODY, phraseRows, readPage } from './page.ts';

const TITLE = '某某单位法治政府建设工作情况报告';

describe('title', () => {
  test.each(phraseRows('title.tsv'))('%s', (head, wanted) => {
    expect(readPage(`${head}\n${BODY}`).title?.value ?? '-').toBe(wanted);
  });
});

describe('document number', () => {
  test.each(phraseRows('document-number.tsv'))('%s', (head, wanted) => {
    expect(readPage(`${head}\n${TITLE}\n${BODY}`).documentNumber?.value ?? '-').toBe(wanted);
  });
  test.each(phraseRows('document-number.reject.tsv'))('none in %s', (head) => {
    expect(readPage(`${TITLE}\n${head}\n${BODY}`).documentNumber).toBeNull();
  });
});

describe('day of publication', () => {
  test.each(phraseRows('date.tsv'))('%s', (row, wanted) => {
    expect(readPage(`${TITLE}\n${row}\n${BODY}`).publishedOn?.value ?? '-').toBe(wanted);
  });
  test.each(phraseRows('date.reject.tsv'))('none in %s', (row) => {
    expect(readPage(`${TITLE}\n${row}\n${BODY}`).publishedOn).toBeNull();
    expect(readPage(`${TITLE}\n${BODY}\n${row}`).publishedOn).toBeNull();
  });
});

describe('year', () => {
  test.each(phraseRows('date-year.tsv'))('%s / %s', (title, below, wanted) => {
    const { year } = readPage(`${title}\n${below === '' ? BODY : below}`);
    expect(year === null ? '-' : `${year.value} ${year.basis}`).toBe(wanted);
  });
});

describe('region', () => {
  test.each(phraseRows('region.tsv'))('%s / %s', (title, below, wanted) => {
    const region = readPage(`${title}\n${below === '' ? BODY : below}`).region?.value;
    expect(region === undefined ? '-' : `${region.code} ${region.level} ${region.name} ${region.officialName}`).toBe((wanted as string).trim());
  });
});
