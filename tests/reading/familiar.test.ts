import { expect, test } from 'vitest';
import { explainReport } from '../../src/explain.ts';
import { builtInPack } from '../../src/extract.ts';
import { Familiar } from '../../src/reading/rows/familiar.ts';

const pack = builtInPack();
const row = pack.rows.find(({ row: { id } }) => id === 'publicity.audience');

function strange(text: string, vocabulary = { everywhere: '群众|的|组织', topics: { publicity: '两癌筛查' } }): string[] {
  const familiar = new Familiar(vocabulary, pack.rows, pack.dimensions.values(), pack.lexicon);
  const figure = { start: text.indexOf('2100'), end: text.indexOf('2100') + '2100人次'.length };
  return row === undefined ? [] : familiar.strangeWords(row, pack.lexicon.find(text), text, { start: 0, end: text.length }, figure);
}

test.each([
  ['words of no topic', '组织采茶的群众2100人次', ['采茶']],
  ['words of the rows of the topic', '受教育群众2100人次', []],
  ['pairs of characters of the vocabulary', '筛查群众2100人次', []],
  ['words behind the figure', '2100人次茶农的群众', ['茶农']],
  ['marks and digits are no words', '“（12）”2100人次', []],
])('%s', (_, text, wanted) => {
  expect(strange(text)).toEqual(wanted);
});

test('a row that is hardly believed falls by strange words, and explain says so', () => {
  const figure = explainReport('某县2023年法治政府建设情况报告\n一、主要做法\n全县推行“一网通办”，“一网通办”首办成功率90%。').find(({ text }) => text === '90%');
  expect(figure?.indicator).toBeNull();
  expect(figure?.candidates.map(({ indicator, lost }) => [indicator, lost])).toContainEqual(['service.online_rate', 'strange']);
});

test('what touches the figure is what is counted, whatever it is of', () => {
  const figure = explainReport('某县2023年法治政府建设情况报告\n一、主要做法\n对陈皮及其制品开展监督抽检415批次。').find(({ text }) => text === '415批次');
  expect(figure?.indicator).toBe('enforcement.samples');
});
