import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fazhi, folderOf } from './run.ts';

const TEXT = '清水县2023年法治政府建设工作报告\n一、主要工作\n（一）行政复议\n受理23件。\n二、问题\n不足。\n';

test.each(['report', 'pack', 'gold'])('schema %s prints the published file', async (name) => {
  const { code, out, err } = await fazhi(['schema', name]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
});

test('indicators filters by all words, as text, JSON and CSV', async () => {
  const text = await fazhi(['indicators', 'reconsideration', '行政复议听证']);
  expect(text).toEqual({ code: 0, out: 'reconsideration.hearings  行政复议听证数  count    次 件\n', err: '共 1 项指标。\n' });
  const english = await fazhi(['indicators', 'reconsideration hearings', '--lang', 'en', '--quiet']);
  expect(english.out).toBe('reconsideration.hearings  reconsideration hearings  count    次 件\n');
  const json = await fazhi(['indicators', 'Reconsideration', '行政复议听证', '--format', 'json', '--quiet']);
  expect(JSON.parse(json.out)).toEqual([{ id: 'reconsideration.hearings', topic: 'reconsideration', name: '行政复议听证数', kind: 'count', units: ['次', '件'], meaning: '' }]);
  const csv = await fazhi(['indicators', 'reconsideration', '行政复议听证', '-f', 'csv', '--quiet']);
  expect(csv).toEqual({ code: 0, out: 'id,topic,name,kind,units,meaning,name_en\r\nreconsideration.hearings,reconsideration,行政复议听证数,count,次 件,,reconsideration hearings\r\n', err: '' });
});

test('indicators lists the whole catalogue; no match is said', async () => {
  const { out } = await fazhi(['indicators', '--format', 'json', '--quiet']);
  expect((JSON.parse(out) as unknown[]).length).toBeGreaterThanOrEqual(429);
  expect(await fazhi(['indicators', '没有这个'])).toEqual({ code: 0, out: '', err: '没有符合“没有这个”的指标。不带筛选词运行 fazhi indicators 可列出全部。\n' });
});

test('segment prints a tree without colours into a pipe, and JSON when asked', async () => {
  const cwd = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT });
  const text = await fazhi(['segment', 'a.txt', 'b.txt'], { cwd });
  expect([text.code, text.err]).toEqual([0, '']);
  expect(text.out).toMatch(/^a\.txt(  .*)?\n([^\n]+\n)*\nb\.txt(  .*)?\n/);
  expect(text.out).not.toContain('\u001b');
  expect((JSON.parse((await fazhi(['segment', 'a.txt', '-f', 'json'], { cwd })).out) as object)).toMatchObject({ path: 'a.txt' });
  expect((JSON.parse((await fazhi(['segment', 'a.txt', 'b.txt', '-f', 'json'], { cwd })).out) as object[]).map((o) => 'path' in o && o.path)).toEqual(['a.txt', 'b.txt']);
});

test('explain tells why, for all numbers or one, as text or JSON, and what is wrong with a wrong use', async () => {
  const cwd = folderOf({ 'a.txt': TEXT });
  const all = await fazhi(['explain', 'a.txt'], { cwd });
  expect([all.code, all.err]).toEqual([0, '']);
  expect(all.out).toContain('23件');
  expect(all.out).toContain('reconsideration.accepted');
  expect(all.out).toContain('不是数量：date');
  expect(all.out).not.toContain('\u001b');
  const at = [...TEXT].indexOf('理') + 1;
  const one = await fazhi(['explain', 'a.txt', '--at', String(at), '-f', 'json', '--lang', 'en'], { cwd });
  expect((JSON.parse(one.out) as { indicator: string }[]).map((e) => e.indicator)).toEqual(['reconsideration.accepted']);
  expect(await fazhi(['explain', 'a.txt', '--at', '1'], { cwd })).toMatchObject({ code: 0, out: '', err: '位置 1 没有数字。不带 --at 可列出全部数字及其位置。\n' });
  expect((await fazhi(['explain', 'a.txt', '--at', 'x'], { cwd })).code).toBe(2);
  expect((await fazhi(['explain', 'b.txt'], { cwd })).code).toBe(2);
});
