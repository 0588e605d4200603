import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fazhi, folderOf } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n受理行政复议案件23件，审结20件。\n';
const figure = { unit: '件', period: '2023', status: 'actual', qualifier: 'exact' };
const GOLD = JSON.stringify({
  report: 'a.txt',
  metadata: { title: '清水县2023年法治政府建设工作报告', region: '清水县', regionCode: '620521', year: 2023, publishedOn: null, documentNumber: null },
  headings: [],
  observations: [
    { at: 34, text: '23', value: 23, indicators: ['reconsideration.accepted'], ...figure },
    { at: 40, text: '20', value: 20, indicators: ['reconsideration.upheld'], ...figure },
  ],
  zeros: [],
});
const files = { 'gold/a.json': GOLD, 'in/a.txt': TEXT, 'in/b.txt': TEXT };

test('texts are extracted and scored; records give the same, from a file and from standard input', async () => {
  const cwd = folderOf(files);
  const texts = await fazhi(['score', 'gold', 'in'], { cwd });
  expect([texts.code, texts.err]).toEqual([0, '1 份报告没有标注，未计分。\n']);
  expect(texts.out).toContain('a.txt            数量 F1 100.0  指标 F1  50.0\n');
  expect(texts.out).toContain('reconsideration  精确率  50.0  召回率  50.0  F1  50.0（对 1，错 1，漏 1）\n');
  const records = await fazhi(['extract', 'in', '-f', 'jsonl', '--quiet'], { cwd });
  const piped = await fazhi(['score', 'gold/a.json', '-', '--quiet'], { cwd, input: records.out });
  expect(piped).toEqual({ code: 0, out: texts.out, err: '' });
  await fazhi(['extract', 'in', '-o', 'all.json', '--quiet'], { cwd });
  expect((await fazhi(['score', 'gold', 'all.json', '--quiet'], { cwd })).out).toBe(texts.out);
});

test('as JSON, with every miss', async () => {
  const { code, out } = await fazhi(['score', 'gold', 'in/a.txt', '--json', '--detail', '--lang', 'en'], { cwd: folderOf(files) });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    reports: 1, quantities: { p: 1, r: 1, f1: 1, right: 2 }, indicators: { f1: 0.5, right: 1, wrong: 1, missed: 1 }, unit: 1, topics: { reconsideration: { f1: 0.5 } },
    misses: [
      { report: 'a.txt', code: 'score/indicator-missed', message: 'indicator missed: reconsideration.upheld = 20件 at 40 (read as reconsideration.concluded)' },
      { code: 'score/indicator-wrong' }, { code: 'score/heading-wrong' },
    ],
  });
});

test('--min: exit code 1 below it', async () => {
  const cwd = folderOf(files);
  expect(await fazhi(['score', 'gold', 'in/a.txt', '--json', '--min', 'quantities.f1=1', '--min', 'topics.reconsideration.f1=0.5'], { cwd })).toMatchObject({ code: 0, err: '' });
  expect(await fazhi(['score', 'gold', 'in/a.txt', '--json', '--min', 'unit=1', '--min', 'indicators.f1=0.95'], { cwd })).toMatchObject({ code: 1, err: 'indicators.f1 为 0.5000，低于 0.95。\n' });
});

test.each<[string, Record<string, string>, string[], string]>([
  ['no gold there', files, ['none', 'in'], 'none：找不到这个文件或文件夹'],
  ['a folder without gold', files, ['in', 'in'], 'in：文件夹里没有 .json 标注'],
  ['gold that is none', { ...files, 'gold/a.json': '{}' }, ['gold', 'in'], 'gold/a.json：不是人工标注（report: '],
  ['a record that is none', { ...files, 'r.jsonl': '\n{"a":1}\n' }, ['gold', 'r.jsonl'], 'r.jsonl 第 2 行：不是报告记录'],
  ['a line that is no JSON', { ...files, 'r.jsonl': 'x\n' }, ['gold', 'r.jsonl'], 'r.jsonl 第 1 行：不是报告记录'],
  ['no inputs', files, ['gold'], '没有输入'],
  ['a figure that is none', files, ['gold', 'in', '--min', 'figures.f1=0.9'], '--min 不能是“figures.f1=0.9”'],
  ['a share above one', files, ['gold', 'in', '--min', 'unit=95'], '--min 不能是“unit=95”'],
])('could not run: %s', async (_name, content, args, said) => {
  const { code, err } = await fazhi(['score', ...args], { cwd: folderOf(content) });
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

test('the gold of the published schema is the gold that is read', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/gold.schema.json', import.meta.url), 'utf8')) as { required: string[] };
  expect(schema.required).toEqual(['report', 'metadata', 'headings', 'observations', 'zeros']);
});
