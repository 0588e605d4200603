import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReportSchema, type Report } from '../../src/model/record.ts';
import { fazhi, folderOf } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、行政复议\n全年受理行政复议案件23件。\n';
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const paths = (out: string): string[] => (JSON.parse(out) as Report[]).map((r) => r.source.path);
const linePaths = (out: string): string[] => out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Report).source.path);

describe('what goes to standard output', () => {
  test('one input is one valid object', async () => {
    const { code, out, err } = await fazhi(['extract', 'a.txt'], { cwd: folderOf({ 'a.txt': TEXT }) });
    expect(code).toBe(0);
    const record = ReportSchema.parse(JSON.parse(out));
    expect(record.source).toMatchObject({ path: 'a.txt', bytes: Buffer.byteLength(TEXT), encoding: 'utf-8', characters: [...TEXT].length });
    expect(out).toBe(`${JSON.stringify(record, null, 2)}\n`);
    expect(err).toMatch(/^完成：1 份报告，.*\n {2}警告 text\/short 几乎没有正文：1\n$/);
  });

  test('several inputs are an array, in the order of the arguments, each file once', async () => {
    const cwd = folderOf({ 'b.txt': TEXT, 'a.txt': TEXT, 'c/2.txt': TEXT, 'c/10.txt': TEXT, 'c/d/1.TXT': TEXT, 'c/skip.md': TEXT, 'c/.hidden.txt': TEXT });
    const { code, out } = await fazhi(['extract', 'b.txt', 'c', './a.txt', 'a.txt', 'c/2.txt', '*.txt', '--quiet'], { cwd });
    expect(code).toBe(0);
    expect(paths(out)).toEqual(['b.txt', 'c/10.txt', 'c/2.txt', 'c/d/1.TXT', 'a.txt']);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  });

  test('a folder is an array however many files it holds', async () => {
    const { out } = await fazhi(['extract', 'c', '--quiet'], { cwd: folderOf({ 'c/1.txt': TEXT }) });
    expect(paths(out)).toEqual(['c/1.txt']);
  });

  test('a link to a file is that file', async () => {
    const cwd = folderOf({ 'a.txt': TEXT, 'c/b.txt': TEXT });
    symlinkSync('../a.txt', join(cwd, 'c/a.txt'));
    symlinkSync('.', join(cwd, 'c/again'));
    expect(paths((await fazhi(['extract', 'a.txt', 'c', '--quiet'], { cwd })).out)).toEqual(['a.txt', 'c/b.txt']);
  });

  test('a glob, a line a record', async () => {
    const cwd = folderOf({ 'x/2.txt': TEXT, 'x/1.text': TEXT, 'y（1）.txt': TEXT, '[z].txt': TEXT });
    const { out } = await fazhi(['extract', '**/*.{txt,text}', '[z].txt', '-f', 'jsonl', '--quiet'], { cwd });
    expect(linePaths(out)).toEqual(['[z].txt', 'x/1.text', 'x/2.txt', 'y（1）.txt']);
  });

  test('standard input', async () => {
    const { out } = await fazhi(['extract', '-', '--quiet'], { input: TEXT });
    expect((JSON.parse(out) as Report).source).toMatchObject({ path: '-', bytes: Buffer.byteLength(TEXT) });
  });

  test('a table, with a byte order mark when asked', async () => {
    const cwd = folderOf({ 'a.txt': TEXT });
    const plain = await fazhi(['extract', 'a.txt', '-f', 'csv', '--quiet'], { cwd });
    expect(plain.out.startsWith('report,region_code,')).toBe(true);
    const marked = await fazhi(['extract', 'a.txt', '-f', 'csv', '--bom', '--quiet'], { cwd });
    expect(marked.out).toBe(`\ufeff${plain.out}`);
    const wide = await fazhi(['extract', 'a.txt', '-f', 'csv', '--layout', 'wide', '--quiet'], { cwd });
    expect(wide.out).toMatch(/^report,region_code,region,year,.*conflicts\r\na\.txt,.*\r\n$/);
  });
});

describe('bad inputs', () => {
  test('each is one error with its path; the others are written; the exit code is 2', async () => {
    const cwd = folderOf({ 'good.txt': TEXT, 'image.txt': PNG, 'big5.txt': readFileSync(new URL('../../fixtures/encodings/big5.txt', import.meta.url)), 'empty/x.md': '' });
    const { code, out, err } = await fazhi(['extract', 'gone.txt', 'image.txt', 'big5.txt', 'empty', 'no*.txt', 'good.txt', '-f', 'jsonl'], { cwd });
    expect(code).toBe(2);
    expect(linePaths(out)).toEqual(['good.txt']);
    expect(err.split('\n')).toEqual([
      'gone.txt：找不到这个文件或文件夹。请检查路径。',
      'empty：文件夹里没有报告文件（.txt、.html、.htm、.docx、.pdf）。其他扩展名请用通配符，例如 "empty/**/*.text"。',
      'no*.txt：没有文件符合这个通配符。通配符请加引号。',
      'image.txt：不是文本文件（png）。请另存为 .docx、.pdf、网页或纯文本（.txt）。',
      'big5.txt：无法识别文字编码，既不是 UTF-8、UTF-16，也不是 GB18030（GBK）。请转换为 UTF-8 后再试。',
      expect.stringMatching(/^完成：1 份报告/),
      '  警告 text/short 几乎没有正文：1',
      '5 个输入未能处理：gone.txt, empty, no*.txt, image.txt, big5.txt。',
      '',
    ]);
  });

  test('a single bad input writes nothing, not even a file', async () => {
    const cwd = folderOf({ 'image.txt': PNG });
    expect(await fazhi(['extract', 'image.txt', '--lang', 'en', '--quiet'], { cwd })).toEqual({ code: 2, out: '', err: 'image.txt: not a text file (png). Save it as .docx, .pdf, a page or plain text (.txt).\n' });
    await fazhi(['extract', 'image.txt', '-o', 'image.json'], { cwd });
    expect(readdirSync(cwd)).toEqual(['image.txt']);
  });

  test('damage is said', async () => {
    const { code, err } = await fazhi(['extract', '-', '--quiet'], { input: Buffer.from(TEXT).subarray(0, -2) });
    expect([code, err]).toEqual([0, '-：有 1 个字符损坏，以 U+FFFD 代替。\n']);
  });
});

describe('what goes to files', () => {
  test('the extension decides the format; nothing goes to standard output', async () => {
    const cwd = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    for (const name of ['o.json', 'o.jsonl', 'new/o.csv']) expect(await fazhi(['extract', 'a.txt', 'b.txt', '-o', name, '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    for (const [name, format] of [['o.json', 'json'], ['o.jsonl', 'jsonl'], ['new/o.csv', 'csv']] as const) {
      expect(readFileSync(join(cwd, name), 'utf8')).toBe((await fazhi(['extract', 'a.txt', 'b.txt', '-f', format, '--quiet'], { cwd })).out);
    }
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'new', 'o.json', 'o.jsonl']);
  });

  test('a folder gets one file a report, in the folders of the inputs', async () => {
    const cwd = folderOf({ 'in/x/a.txt': TEXT, 'in/a.txt': TEXT, 'a.txt': TEXT });
    await fazhi(['extract', 'in', 'a.txt', '-o', 'out', '--quiet'], { cwd });
    expect((readdirSync(join(cwd, 'out'), { recursive: true }) as string[]).sort()).toEqual(['a-2.json', 'a.json', 'x', 'x/a.json']);
    const alone = await fazhi(['extract', 'in/x/a.txt', '--quiet'], { cwd });
    expect(readFileSync(join(cwd, 'out/x/a.json'), 'utf8')).toBe(alone.out);
    await fazhi(['extract', 'in/x/a.txt', '-o', 'out', '-f', 'csv', '--quiet'], { cwd });
    expect(readFileSync(join(cwd, 'out/a.csv'), 'utf8')).toMatch(/^report,/);
  });

  test('an input is never overwritten', async () => {
    const cwd = folderOf({ 'a.json': TEXT, 'b.txt': TEXT });
    for (const output of ['a.json', './']) {
      const { code, err } = await fazhi(['extract', 'a.json', 'b.txt', '-o', output], { cwd });
      expect([code, err]).toEqual([2, 'a.json：输出会覆盖输入文件。请换一个输出位置（-o）。\n']);
    }
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(TEXT);
    expect(readdirSync(cwd)).toEqual(['a.json', 'b.txt']);
  });

  test('an output that cannot be written is said', async () => {
    const cwd = folderOf({ 'a.txt': TEXT });
    const { code, err } = await fazhi(['extract', 'a.txt', '-o', 'a.txt/o.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^a\.txt\/o\.json：无法写入（E[A-Z]+）。请检查路径、权限和磁盘空间。\n$/);
  });

  test('what is no regular file is written to, not replaced', async () => {
    if (!existsSync('/dev/null')) return;
    expect(await fazhi(['extract', '-', '-o', '/dev/null', '-f', 'json', '--quiet'], { input: TEXT })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});

describe('tables that are no text', () => {
  test.each(['parquet', 'xlsx'])('%s: the same bytes for any number of jobs; in a folder one a report', async (format) => {
    const cwd = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': '没有数字' });
    for (const jobs of [1, 2]) expect(await fazhi(['extract', 'a.txt', 'b.txt', 'c.txt', '-o', `${jobs}.${format}`, '--jobs', `${jobs}`, '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    const one = readFileSync(join(cwd, `1.${format}`));
    expect(one.subarray(0, 4).toString()).toBe(format === 'xlsx' ? 'PK\u0003\u0004' : 'PAR1');
    expect(readFileSync(join(cwd, `2.${format}`)).equals(one)).toBe(true);
    await fazhi(['extract', 'a.txt', 'b.txt', '-o', 'out/', '-f', format, '--quiet'], { cwd });
    expect(readdirSync(join(cwd, 'out'))).toEqual([`a.${format}`, `b.${format}`]);
  });
});

describe('findings and the exit code', () => {
  // No year, no region: two warnings, no error.
  test.each([
    [[], 0],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'warning', 'gone.txt'], 2],
  ])('%j', async (options, code) => {
    const outcome = await fazhi(['extract', '-', '-f', 'jsonl', '--quiet', ...options], { input: '全年受理行政复议案件23件。' });
    expect(outcome.code).toBe(code);
    expect(outcome.out.split('\n')).toHaveLength(2);
  });

  test('arithmetic that cannot be right is an error', async () => {
    const outcome = await fazhi(['extract', '-', '-f', 'jsonl', '--fail-on', 'error', '--lang', 'en'], { input: '全年承办建议提案共150件，其中人大代表建议90件，政协提案66件。' });
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain('\n  error audit/sum-mismatch parts do not make the total: 1\n');
  });
});
