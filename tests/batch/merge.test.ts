import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/batch/csv-rows.ts';
import { piecesOf } from '../../src/batch/lines.ts';
import { fazhi, folderOf } from '../cli/run.ts';

const textOf = (i: number): string => `清水县${2000 + i}年法治政府建设工作报告\n全年受理行政复议案件${i}件，“办结”${i}件。\n`;
const NAMES = ['a.txt', 'a/1.txt', 'a-b/1.txt', 'b/报告.txt', 'b/10.txt', 'b/2.txt', 'b/"x", y.txt', 'b/empty.txt'];
const corpus = (): string => folderOf(Object.fromEntries(NAMES.map((name, i) => [`r/${name}`, name.includes('empty') ? '' : textOf(i)])));

/** Runs a corpus whole and in three parts; gives the folder. */
async function inParts(extension: string, inputs: readonly string[], cwd: string): Promise<string> {
  await fazhi(['extract', ...inputs, '-o', `whole.${extension}`, '--quiet'], { cwd });
  await Promise.all([1, 2, 3].map(async (i) => fazhi(['extract', ...inputs, '-o', `part${i}.${extension}`, '--shard', `${i}/3`, '--quiet'], { cwd })));
  return cwd;
}

describe('parts become what one run writes', () => {
  test.each([
    ['jsonl', ['jsonl', 'json', 'csv', 'xlsx']],
    ['json', ['json', 'jsonl']],
    ['csv', ['csv']],
  ])('%s', async (extension, outputs) => {
    const cwd = await inParts(extension, ['r'], corpus());
    for (const output of outputs) {
      await fazhi(['extract', 'r', '-o', `one.${output}`, '--quiet'], { cwd });
      const { code, err } = await fazhi(['merge', `part3.${extension}`, `part1.${extension}`, `part2.${extension}`, '-o', `all.${output}`], { cwd });
      expect([code, err]).toEqual([0, expect.stringMatching(/^完成：\d 份报告，来自 3 个分片。\n$/)]);
      expect(readFileSync(join(cwd, `all.${output}`), 'latin1')).toBe(readFileSync(join(cwd, `one.${output}`), 'latin1'));
    }
  });

  test('in the order of a list', async () => {
    const cwd = corpus();
    writeFileSync(join(cwd, 'list'), NAMES.toReversed().map((name) => `r/${name}\0`).join(''));
    await inParts('jsonl', ['--files-from', 'list'], cwd);
    const parts = ['part1.jsonl', 'part2.jsonl', 'part3.jsonl'];
    expect((await fazhi(['merge', ...parts, '--files-from', 'list', '--quiet'], { cwd })).out).toBe(readFileSync(join(cwd, 'whole.jsonl'), 'utf8'));
    const { code, out, err } = await fazhi(['merge', ...parts, '-o', 'all.jsonl', '--quiet'], { cwd });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^part\d\.jsonl：报告不是按路径排序的（r\/[^）]*）。/)]);
  });

  test('one file a report needs no merging', async () => {
    const cwd = corpus();
    await fazhi(['extract', 'r', '-o', 'whole/', '--quiet'], { cwd });
    for (const i of [1, 2, 3]) await fazhi(['extract', 'r', '-o', 'parts/', '--shard', `${i}/3`, '--quiet'], { cwd });
    for (const name of NAMES) expect(readFileSync(join(cwd, 'parts', name.replace('.txt', '.json')), 'utf8')).toBe(readFileSync(join(cwd, 'whole', name.replace('.txt', '.json')), 'utf8'));
  });
});

test('what does not belong together is said, and nothing is written', async () => {
  const cwd = await inParts('jsonl', ['r'], corpus());
  await fazhi(['extract', 'r', '-o', 'table.csv', '--quiet'], { cwd });
  await fazhi(['extract', 'r', '-o', 'wide.csv', '--layout', 'wide', '--quiet'], { cwd });
  writeFileSync(join(cwd, 'cut.jsonl'), readFileSync(join(cwd, 'part1.jsonl')).subarray(0, -20));
  writeFileSync(join(cwd, 'cut.json'), '[\n  {\n    "schemaVersion": "1.0",\n    "source": {\n      "path": "a"\n    }\n  },\n');
  writeFileSync(join(cwd, 'cut.csv'), 'report,quote\r\na,"x\r\n');
  writeFileSync(join(cwd, 'notes.json'), '{"a":1}\n');
  const said = async (...parts: string[]): Promise<string> => {
    const { code, out, err } = await fazhi(['merge', ...parts, '--quiet'], { cwd });
    expect([code, out === '' || parts[0]?.startsWith('cut')]).toEqual([2, true]);
    return err;
  };
  expect(await said('part1.jsonl', 'part1.jsonl')).toMatch(/^报告 r\/\S* 同时在 part1\.jsonl 和 part1\.jsonl 中。/);
  expect(await said('part1.jsonl', 'table.csv')).toMatch(/^table\.csv：表格分片不能与记录分片/);
  expect(await said('table.csv', 'wide.csv')).toMatch(/^wide\.csv：表头与 table\.csv 不同。/);
  expect(await said('table.csv', '-f', 'jsonl')).toMatch(/^table\.csv：CSV 分片只能合并为 CSV。/);
  expect(await said('table.csv', '--bom')).toMatch(/^table\.csv：CSV 分片按原样合并/);
  expect(await said('cut.jsonl')).toMatch(/^cut\.jsonl：不是 fazhi extract 写出的 .* 分片，或不完整。/);
  expect(await said('cut.json')).toMatch(/^cut\.json：不是 fazhi extract 写出的/);
  expect(await said('cut.csv')).toMatch(/^cut\.csv：不是 fazhi extract 写出的/);
  expect(await said('notes.json')).toMatch(/^notes\.json：不是 fazhi extract 写出的/);
  expect(await said('gone.jsonl')).toMatch(/^gone\.jsonl：无法读取（ENOENT）/);
  expect(await said('part1.jsonl', '-o', 'part1.jsonl')).toMatch(/^part1\.jsonl：输出会覆盖输入文件/);
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const stream = async function* (...chunks: string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

test.each([
  [[], []],
  [['a\nb\n'], ['a', 'b']],
  [['a', '\n', '\nb', 'c'], ['a', '', 'bc']],
  [['a\u2028b\rc\n'], ['a\u2028b\rc']],
])('lines of %j', async (chunks, lines) => {
  expect((await all(piecesOf(stream(...chunks)))).map(String)).toEqual(lines);
});

test.each([
  [['a,,"c ""d"", e"\r'], [['a', '', 'c "d", e']]],
  [['"one', 'two",2\r', '3,4\r'], [['one\ntwo', '2'], ['3', '4']]],
])('rows of %j', async (lines, rows) => {
  const given = async function* (): AsyncGenerator<string> {
    yield* lines;
  };
  const found = await all(rowsOf(given()));
  expect(found.map(({ cells }) => cells)).toEqual(rows);
});
