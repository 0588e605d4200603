import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fazhi, folderOf } from './run.ts';

const on = (year: number, cases: number, before: number): string =>
  `清水县人民政府关于${year}年法治政府建设情况的报告\n一、行政复议\n${year}年受理行政复议案件${cases}件，上年受理行政复议案件${before}件。\n`;

describe('panel', () => {
  test('from records on standard input, from record files, from reports', async () => {
    const cwd = folderOf({ '2022.txt': on(2022, 20, 11), '2023.txt': on(2023, 30, 21) });
    const records = await fazhi(['extract', '2022.txt', '2023.txt', '-o', 'all.jsonl', '--quiet'], { cwd });
    expect(records).toEqual({ code: 0, out: '', err: '' });
    const { code, out, err } = await fazhi(['panel', 'all.jsonl', '--quiet'], { cwd });
    expect([code, err]).toEqual([0, '']);
    const rows = out.trimEnd().split('\r\n').map((line) => line.split(','));
    const at = (id: string): number => rows[0]?.indexOf(id) ?? -1;
    expect(rows.slice(1).map((row) => ['year', 'indicator', 'value', 'basis', 'report', 'conflict'].map((id) => row[at(id)]))).toEqual([
      ['2021', 'reconsideration.accepted', '11', 'later', '2022.txt', ''],
      ['2022', 'reconsideration.accepted', '20', 'own', '2022.txt', expect.stringMatching(/^21件 @ 2023\.txt \d+-\d+$/)],
      ['2023', 'reconsideration.accepted', '30', 'own', '2023.txt', ''],
    ]);
    expect(await fazhi(['panel', '-'], { cwd, input: readFileSync(join(cwd, 'all.jsonl')) })).toEqual({ code: 0, out, err: '完成：2 份报告，1 个地区或部门，3 个指标值；1 个取自其他年份的报告，1 个说法不一。\n' });
    expect((await fazhi(['panel', '2023.txt', '2022.txt', '--quiet'], { cwd })).out).toBe(out);
    for (const name of ['p.csv', 'p.jsonl', 'p.parquet', 'p.xlsx']) expect(await fazhi(['panel', 'all.jsonl', '-o', name, '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'p.csv'), 'utf8')).toBe(out);
    expect(readdirSync(cwd).sort()).toEqual(['2022.txt', '2023.txt', 'all.jsonl', 'p.csv', 'p.jsonl', 'p.parquet', 'p.xlsx']);
  });

  test('what is no record is said with its place; the others are taken', async () => {
    const cwd = folderOf({ 'bad.jsonl': '{"schemaVersion":\n', '2022.txt': on(2022, 20, 11) });
    const { code, out, err } = await fazhi(['panel', 'bad.jsonl', '2022.txt', '-f', 'jsonl'], { cwd });
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^bad\.jsonl.*1.*\n完成：1 份报告.*\n1 个输入未能处理：bad\.jsonl:1。\n$/);
  });

  test('a report without a region has no place, which is said', async () => {
    const { code, err } = await fazhi(['panel', '-', '--quiet'], { input: (await fazhi(['extract', '-', '-f', 'jsonl', '--quiet'], { input: '全年受理行政复议案件23件。' })).out });
    expect([code, err]).toEqual([0, '-：没有地区或年份，未列入面板。\n']);
  });

  test.each([
    [['panel'], '没有输入。请给出文件、文件夹、通配符，或用 - 读标准输入。例：fazhi extract 报告.txt'],
    [['panel', '-', '-f', 'json'], '--format 不能是“json”。可用：csv, jsonl, parquet, xlsx。'],
    [['panel', '-', '-o', 'p.txt'], 'p.txt：看不出输出格式。请用 .csv、.jsonl、.parquet 或 .xlsx 作扩展名，或加 --format。'],
    [['panel', '-', '-f', 'xlsx', '--layout', 'wide'], '--layout 只用于 csv, jsonl, parquet 格式。请用 --format 指定其一，或去掉 --layout。'],
  ])('%j', async (args, message) => {
    expect(await fazhi(args, { input: '' })).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});

describe('a data package', () => {
  test('is a folder of tables and their description, the same for any number of jobs', async () => {
    const cwd = folderOf({ 'a.txt': on(2022, 20, 11), 'b.txt': on(2023, 30, 21) });
    const files = ['codebook.csv', 'datapackage.json', 'findings.csv', 'observations.csv', 'reports.csv', 'wide.csv'];
    for (const jobs of ['1', '2']) expect(await fazhi(['extract', 'a.txt', 'b.txt', '-o', jobs, '--datapackage', '--jobs', jobs, '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(join(cwd, '1')).sort()).toEqual(files);
    for (const file of files) expect(readFileSync(join(cwd, '2', file), 'utf8')).toBe(readFileSync(join(cwd, '1', file), 'utf8'));
  });

  test.each([
    [['extract', '-', '--datapackage'], '--datapackage 须写到文件夹。请加 -o 文件夹/。'],
    [['extract', '-', '--datapackage', '-o', 'p.csv'], '--datapackage 须写到文件夹。请加 -o 文件夹/。'],
    [['extract', '-', '--datapackage', '-o', 'p/', '-f', 'csv'], '--datapackage 的表格都是 CSV。请去掉 --format。'],
    [['extract', '-', '--datapackage', '-o', 'p/', '--bom'], '--bom 只用于 csv 格式。请用 --format 指定其一，或去掉 --bom。'],
  ])('%j', async (args, message) => {
    expect(await fazhi(args, { input: '案件20件' })).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});
