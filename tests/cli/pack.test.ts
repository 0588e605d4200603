import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fazhi, folderOf } from './run.ts';

const PACK = `name: mine
version: 1.2.0
indicators:
  - { id: parks.opened, name: 新建公园数, kind: count, units: [个] }
rows:
  - { id: parks.opened, own: [公园, 新建] }
  - { id: parks.opened, own: [绿道, 新建] }
phrases:
  - { text: 新建公园12个。, reads: [parks.opened=12] }
nearMisses:
  - { text: 改造公园5个。, not: [parks.opened] }
`;
const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n新建公园12个，受理行政复议案件23件。\n';

test('a pack is started, checked, and used', async () => {
  const cwd = folderOf({ 'a.txt': TEXT });
  expect(await fazhi(['pack', 'new', 'mine'], { cwd })).toEqual({ code: 0, out: '', err: '写出 mine.yaml。改好后运行：fazhi pack check mine.yaml\n' });
  expect(await fazhi(['pack', 'check', 'mine.yaml', '--reports', 'a.txt'], { cwd })).toEqual({ code: 0, out: '', err: 'mine.yaml：1 项指标，1 行，2 个例句，2 个反例；错误 0，警告 0。\n' });
  const { code, out } = await fazhi(['extract', 'a.txt', '--pack', 'mine.yaml', '-f', 'jsonl', '--quiet'], { cwd });
  expect(code).toBe(0);
  expect((JSON.parse(out) as { observations: { indicator: string; rules: string[] }[] }).observations.map(({ indicator, rules }) => [indicator, rules])).toEqual([
    ['parks.opened', ['mine@0.1.0/parks.opened#1']],
    ['reconsideration.accepted', [expect.stringMatching(/^reconsideration\.accepted#\d+$/) as string]],
  ]);
  expect(await fazhi(['pack', 'new', 'mine'], { cwd })).toMatchObject({ code: 2, err: 'mine.yaml：已有这个文件，不覆盖。换一个名字，或先移走它。\n' });
});

test('with workers the output is the same', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const cwd = folderOf({ 'mine.yaml': PACK, ...Object.fromEntries(names.map((name) => [`in/${name}.txt`, TEXT])) });
  const alone = await fazhi(['extract', 'in', '--pack', 'mine.yaml', '-f', 'jsonl', '--quiet', '--jobs', '1'], { cwd });
  expect(alone.out.match(/mine@1\.2\.0\/parks\.opened#1/g)).toHaveLength(4);
  expect(await fazhi(['extract', 'in', '--pack', 'mine.yaml', '-f', 'jsonl', '--quiet', '--jobs', '2'], { cwd })).toEqual(alone);
});

test('explain, indicators, check and score take packs too', async () => {
  const cwd = folderOf({ 'mine.yaml': PACK, 'a.txt': TEXT });
  const at = String([...TEXT].indexOf('园') + 1);
  expect((await fazhi(['explain', 'a.txt', '--at', at, '--pack', 'mine.yaml'], { cwd })).out).toContain('规则：mine@1.2.0/parks.opened#1');
  expect((await fazhi(['indicators', '公园', '--pack', 'mine.yaml', '--quiet'], { cwd })).out).toBe('parks.opened  新建公园数  count    个\n');
  expect((await fazhi(['check', 'a.txt', '--update', '--pack', 'mine.yaml'], { cwd })).code).toBe(0);
  expect((await fazhi(['check', 'a.txt', '--pack', 'mine.yaml', '--quiet'], { cwd })).code).toBe(0);
  const without = await fazhi(['check', 'a.txt', '--quiet', '--only', 'indicators'], { cwd });
  expect([without.code, without.out]).toEqual([1, expect.stringContaining('- 12个@')]);
});

test('tables know the indicators of a pack: their columns, headers and filters', async () => {
  const cwd = folderOf({ 'mine.yaml': PACK, 'a.txt': TEXT });
  const wide = await fazhi(['extract', 'a.txt', '--pack', 'mine.yaml', '-f', 'csv', '--layout', 'wide', '--columns', 'year,parks.opened', '--header', 'zh', '--quiet'], { cwd });
  expect(wide).toEqual({ code: 0, out: '报告年份,新建公园数\r\n2023,12\r\n', err: '' });
  const long = await fazhi(['extract', 'a.txt', '--pack', 'mine.yaml', '-f', 'csv', '--where', 'topic=parks', '--columns', 'indicator,value', '--quiet'], { cwd });
  expect(long.out).toBe('indicator,value\r\nparks.opened,12\r\n');
  expect((await fazhi(['extract', 'a.txt', '-f', 'csv', '--where', 'indicator=parks.opened'], { cwd })).code).toBe(2);
});

test('faults have file, line and column; a pack with errors is not used', async () => {
  const cwd = folderOf({ 'mine.yaml': PACK.replace('own: [绿道', "own: ['@绿道'").replace('reads: [parks.opened=12]', 'reads: [parks.opened=13]'), 'a.txt': TEXT });
  const checked = await fazhi(['pack', 'check', 'mine.yaml'], { cwd });
  expect(checked).toEqual({ code: 1, out: 'mine.yaml:7:31  错误  没有名为 @绿道 的词表。写进 terms，或改正名字。\n', err: 'mine.yaml：指标包有 1 个错误，不能使用。\n' });
  expect(await fazhi(['extract', 'a.txt', '--pack', 'mine.yaml'], { cwd })).toEqual({ code: 2, out: '', err: `${checked.out}${checked.err}` });
});

test('phrases are tried, idle rows are named with their line', async () => {
  const cwd = folderOf({ 'mine.yaml': PACK.replace('reads: [parks.opened=12]', 'reads: [parks.opened=13]'), 'a.txt': TEXT });
  const { code, out, err } = await fazhi(['pack', 'check', 'mine.yaml', '--reports', 'a.txt', '--lang', 'en'], { cwd });
  expect([code, out, err]).toEqual([
    1,
    'mine.yaml:7:5  warning  mine@1.2.0/parks.opened#2 was of no use in 1 report(s).\nmine.yaml:9:13  error  The phrase should read parks.opened=13, and reads parks.opened=12.\n',
    'mine.yaml: 1 indicator(s), 2 row(s), 1 phrase(s), 1 near-miss(es); 1 error(s), 1 warning(s).\n',
  ]);
});

test('several packs: a later one may say more of an earlier one’s indicator', async () => {
  const cwd = folderOf({ 'mine.yaml': PACK, 'more.json': JSON.stringify({ name: 'more', version: '1.0.0', rows: [{ id: 'parks.opened', own: ['花园'] }] }), 'a.txt': TEXT.replace('新建公园12个', '花园3个') });
  const { out } = await fazhi(['extract', 'a.txt', '--pack', 'mine.yaml', '--pack', 'more.json', '-f', 'csv', '--quiet'], { cwd });
  expect(out).toContain(',parks.opened,新建公园数,花园,3,');
  expect((await fazhi(['extract', 'a.txt', '--pack', 'more.json'], { cwd })).err).toContain('more.json:1:48  错误  没有指标 parks.opened。');
});

test.each<[string[], string]>([
  [['pack', 'new', '我的'], '指标包的名字须是小写字母开头'],
  [['pack', 'check', 'none.yaml'], 'none.yaml：找不到这个文件或文件夹'],
  [['extract', 'a.txt', '--pack', 'none.yaml'], 'none.yaml：找不到这个文件或文件夹'],
  [['pack', 'check'], '缺少参数：files'],
  [['pack', 'lint'], '没有这个命令：lint'],
])('a wrong use: %j', async (args, said) => {
  const { code, err } = await fazhi(args, { cwd: folderOf({ 'a.txt': TEXT }) });
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

test('the schema for editors is the published one', async () => {
  const cwd = folderOf({});
  const { out } = await fazhi(['schema', 'pack'], { cwd });
  expect(out).toBe(readFileSync(join(import.meta.dirname, '../../schemas/pack.schema.json'), 'utf8'));
});
