import { expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import type { DocumentStyle } from '../../src/emit/format.ts';
import { formatOf } from '../../src/emit/formats.ts';
import { NO_PAINT, outlineText } from '../../src/emit/outline.ts';
import { textOf } from './document.ts';
import { observation, report } from './sample.ts';

const first = report([observation({ quote: 'a\n"b"\u2028' })]);
const second = report([]);

const written = async (style: DocumentStyle, reports: readonly (typeof first)[]): Promise<string | null> => textOf(await formatOf(style, false, PLAIN_TABLE), reports);

test('one object', async () => {
  expect(await written('json', [first])).toBe(`${JSON.stringify(first, null, 2)}\n`);
  expect(await written('json', [])).toBeNull();
});

test.each([[[]], [[first]], [[first, second]]])('an array is what JSON.stringify makes of it', async (reports) => {
  expect(await written('json-array', reports)).toBe(`${JSON.stringify(reports, null, 2)}\n`);
});

test('a record a line', async () => {
  expect(await written('jsonl', [first, second])).toBe(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n`);
  expect(await written('jsonl', [])).toBe('');
});

test('the heading tree as text', async () => {
  expect(outlineText(first, NO_PAINT)).toBe(`reports/weining-2020.txt  威宁自治县2020年法治政府建设工作报告
├─ 一、主要工作
│  └─ （一）行政复议
│     └─ 1.…
└─ 二、问题
`);
});

test('the heading tree as JSON', async () => {
  const node = (id: string, level: number, marker: string, title: string | null, start: number, end: number, children: object[] = []) => ({ id, level, marker, title, start, end, children });
  expect(JSON.parse((await written('outline-json', [first])) ?? '')).toEqual({
    path: 'reports/weining-2020.txt',
    title: '威宁自治县2020年法治政府建设工作报告',
    headings: [node('h1', 1, '一、', '主要工作', 0, 40, [node('h2', 2, '（一）', '行政复议', 10, 20, [node('h3', 3, '1.', null, 12, 20)])]), node('h4', 1, '二、', '问题', 20, 40)],
  });
});
