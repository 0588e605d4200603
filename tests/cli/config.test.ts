import { describe, expect, test } from 'vitest';
import { fazhi, folderOf } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n全年受理行政复议案件23件。\n';
const ASK = ['extract', 'a.txt', '--quiet'];

describe('a configuration', () => {
  test.each([
    ['fazhi.config.json', '{"extract": {"format": "jsonl"}}'],
    ['fazhi.config.yaml', 'extract:\n  format: jsonl\n'],
    ['fazhi.config.mjs', 'export default { extract: { format: "jsonl" } };'],
    ['fazhi.config.js', 'export default { extract: { format: "jsonl" } };'],
    ['fazhi.config.cjs', 'module.exports = { extract: { format: "jsonl" } };'],
    ['package.json', '{"name": "x", "fazhi": {"extract": {"format": "jsonl"}}}'],
  ])('%s, in a folder above too; the command line comes first', async (name, content) => {
    const cwd = folderOf({ [name]: content, 'in/a.txt': TEXT });
    expect((await fazhi(ASK, { cwd: `${cwd}/in` })).out).toMatch(/^\{"schemaVersion"/);
    expect((await fazhi([...ASK, '-f', 'csv'], { cwd: `${cwd}/in` })).out).toMatch(/^report,/);
    expect((await fazhi([...ASK, '--no-config'], { cwd: `${cwd}/in` })).out).toMatch(/^\{\n/);
  });

  test('--config, switches, lists, language', async () => {
    const cwd = folderOf({ 'a.txt': TEXT, 'my.yaml': 'lang: en\nextract: {format: csv, bom: true, where: [indicator=reconsideration.accepted, year=2023]}\n' });
    const { out, err } = await fazhi(['extract', 'a.txt', '--config', 'my.yaml'], { cwd });
    expect(out.startsWith('\ufeffreport,')).toBe(true);
    expect(out.trimEnd().split('\r\n')).toHaveLength(2);
    expect(err).toMatch(/^Done: 1 report/);
    expect((await fazhi(['--help', '--config=my.yaml'], { cwd })).out).toMatch(/^Usage:/);
  });

  test.each([
    ['{"extract": {"formt": "csv"}}', /没有这个配置项：extract\.formt。是否想用 extract\.format？\n$/],
    ['{"extrakt": {}}', /没有这个配置项：extrakt。是否想用 extract？\n$/],
    ['{"zzzzzzzz": 1}', /没有这个配置项：zzzzzzzz。可用：lang, extract, /],
    ['{"extract": {"bom": "yes"}}', /配置项 extract\.bom 的值不对/],
    ['{"lang": "fr"}', /配置项 lang 的值不对/],
    ['{"extract": 5}', /配置项 extract 的值不对/],
    ['{"segment": {"formt": "csv"}}', /没有这个配置项：segment\.formt/],
    ['{"extract": {"format": "cvs"}}', /--format 不能是“cvs”/],
    ['{', /fazhi\.config\.json：配置文件无法读取（/],
    ['[]', /配置文件无法读取（not an object）/],
  ])('%s', async (content, message) => {
    const { code, out, err } = await fazhi(ASK, { cwd: folderOf({ 'a.txt': TEXT, 'fazhi.config.json': content }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('a fault in YAML is said with its line', async () => {
    const { code, err } = await fazhi(ASK, { cwd: folderOf({ 'a.txt': TEXT, 'fazhi.config.yaml': 'lang: en\nextract: [1\n' }) });
    expect([code, err]).toEqual([2, expect.stringMatching(/配置文件无法读取（.* line 3, column 1）/)]);
  });
});
