import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fazhi, folderOf, run } from './run.ts';
import { BIN } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n受理行政复议案件23件。\n';

/** A folder with one report as expected, one of which something else is expected, and one of which nothing is. */
async function folder(): Promise<string> {
  const cwd = folderOf({ 'same.txt': TEXT, 'other,1.txt': TEXT, 'alone.txt': TEXT });
  expect(await fazhi(['check', 'same.txt', 'other,1.txt', '--update'], { cwd })).toEqual({ code: 0, out: '', err: '2 份报告，写出 2 份预期记录，0 份未变。\n' });
  return cwd;
}

async function differing(): Promise<string> {
  const cwd = await folder();
  const path = join(cwd, 'other,1.expected.json');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('reconsideration.accepted', 'reconsideration.handled'));
  return cwd;
}

test('as expected: nothing on standard output, exit code 0; what has no expected record is counted', async () => {
  const cwd = await folder();
  expect(await fazhi(['check', '.'], { cwd })).toEqual({ code: 0, out: '', err: '2 份报告，2 份与预期相同，0 份不同（共 0 处）。\n1 份报告旁边没有 NAME.expected.json，未比对。\n' });
  expect(await fazhi(['check', '.', '--update'], { cwd })).toEqual({ code: 0, out: '', err: '2 份报告，写出 0 份预期记录，2 份未变。\n' });
  expect(existsSync(join(cwd, 'alone.expected.json'))).toBe(false);
});

test('a difference is shown with its place and both sides, exit code 1; --update takes it over', async () => {
  const cwd = await differing();
  expect(await fazhi(['check', '.', '--only', 'indicators,headings', '--quiet'], { cwd })).toEqual({
    code: 1,
    out: 'other,1.txt  1 处不同\n  指标\n      23件@34  第 3 行第 9 字  读法不同\n    -     indicator: reconsideration.handled\n    +     indicator: reconsideration.accepted\n',
    err: '',
  });
  expect((await fazhi(['check', '.', '--only', 'headings', '--quiet'], { cwd })).code).toBe(0);
  expect((await fazhi(['check', '.', '--update', '--quiet'], { cwd })).code).toBe(0);
  expect((await fazhi(['check', '.', '--quiet'], { cwd })).code).toBe(0);
});

test('annotations for GitHub on standard output, JUnit and SARIF into files', async () => {
  const cwd = await differing();
  const { code, out } = await fazhi(['check', '.', '--only', 'indicators', '--reporter', 'github', '--reporter', 'junit=out/a.xml', '--reporter', 'sarif=out/a.sarif', '--lang', 'en'], { cwd });
  expect(code).toBe(1);
  expect(out).toBe('::error file=other%2C1.txt,line=3,col=9,title=indicators%3A 23件@34::23件@34  line 3, column 9  read differently%0A-     indicator: reconsideration.handled%0A+     indicator: reconsideration.accepted\n');
  const xml = readFileSync(join(cwd, 'out/a.xml'), 'utf8');
  expect(xml).toContain('<testsuites name="fazhi check" tests="2" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('<testcase classname="same.txt" name="indicators" file="same.txt"/>');
  expect(xml).toContain('+     indicator: reconsideration.accepted');
  const sarif = JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')) as { version: string; runs: { columnKind: string; results: { ruleId: string; locations: unknown[] }[] }[] };
  expect([sarif.version, sarif.runs[0]?.columnKind, sarif.runs[0]?.results.length, sarif.runs[0]?.results[0]?.ruleId]).toEqual(['2.1.0', 'unicodeCodePoints', 1, 'check/indicators']);
  expect(sarif.runs[0]?.results[0]?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'other,1.txt', index: expect.any(Number) as number }, region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 11 } } },
  ]);
});

test.each<[string, Record<string, string>, string[], string]>([
  ['an expected record that is none', { 'a.txt': TEXT, 'a.expected.json': '{' }, ['a.txt'], 'a.expected.json：不是报告记录'],
  ['an expected record of another shape', { 'a.txt': TEXT, 'a.expected.json': '{}' }, ['a.txt'], 'a.expected.json：不是报告记录（schemaVersion: '],
  ['no pair at all', { 'a.txt': TEXT }, ['.'], '没有可比对的报告'],
  ['a report that is not there', { 'a.txt': TEXT, 'a.expected.json': '' }, ['b.txt', 'a.txt'], 'b.txt：找不到这个文件或文件夹'],
  ['standard input', {}, ['-'], 'check 比对文件'],
  ['an unknown part', { 'a.txt': TEXT }, ['a.txt', '--only', 'figures'], '--only 不能是“figures”'],
  ['an unknown reporter', { 'a.txt': TEXT }, ['a.txt', '--reporter', 'tap'], '--reporter 不能是“tap”'],
  ['two reporters on standard output', { 'a.txt': TEXT }, ['a.txt', '--reporter', 'text', '--reporter', 'github'], '--reporter 只能有一个写到标准输出'],
  ['a part of an update', { 'a.txt': TEXT }, ['a.txt', '--update', '--only', 'ledger'], '--only 与 --update 不能一起用'],
])('could not run: %s', async (_name, files, args, said) => {
  const { code, err } = await fazhi(['check', ...args], { cwd: folderOf(files) });
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

describe.each(['docs/ci.md', 'docs/ci.en.md'])('%s', (name) => {
  test('its workflow is YAML, and its command passes on pairs that agree', async () => {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as { jobs: { check: { steps: { run?: string }[] } } };
    const command = workflow.jobs.check.steps.map((step) => step.run ?? '').find((line) => line.startsWith('npx fazhi ')) ?? '';
    const cwd = folderOf({ 'fixtures/a.txt': TEXT });
    await fazhi(['check', 'fixtures/a.txt', '--update'], { cwd });
    const { code, err } = await run('sh', ['-c', command.replace('npx fazhi', `"${process.execPath}" "${BIN}"`)], { cwd });
    expect([code, err]).toEqual([0, '1 份报告，1 份与预期相同，0 份不同（共 0 处）。\n']);
    expect(existsSync(join(cwd, 'results/fazhi.sarif'))).toBe(true);
  });
});
