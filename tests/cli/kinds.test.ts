import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/record.ts';
import { fazhi, folderOf } from './run.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
const figures = (report: Report): unknown[] => report.observations.map(({ indicator, decimal, unit, status, period }) => [indicator, decimal, unit, status, period]);
const reports = (out: string): Report[] => JSON.parse(out) as Report[];

describe('a folder of saved reports', () => {
  test('one report as text, page, Word document and PDF gives the same figures', async () => {
    const cwd = folderOf({ 'r/a.txt': fixture('qingshui-2023.html.txt'), 'r/b.html': fixture('qingshui-2023.html'), 'r/c.docx': fixture('qingshui-2023.docx'), 'r/c.pdf': fixture('qingshui-2023.pdf'), 'r/d.png': 'x', 'r/b_files/style.css': 'x' });
    const { code, out } = await fazhi(['extract', 'r', '--quiet', '--keep-text', 'texts'], { cwd });
    const [text, ...others] = reports(out);
    expect([code, others.length, text?.observations.length]).toEqual([0, 3, 14]);
    for (const other of others) expect(figures(other)).toEqual(figures(text as Report));
    expect(reports(out).map(({ source }) => [source.path, source.encoding, source.bytes])).toEqual([
      ['r/a.txt', 'utf-8', fixture('qingshui-2023.html.txt').length],
      ['r/b.html', 'utf-8', fixture('qingshui-2023.html').length],
      ['r/c.docx', 'docx', fixture('qingshui-2023.docx').length],
      ['r/c.pdf', 'pdf', fixture('qingshui-2023.pdf').length],
    ]);
    expect(readdirSync(join(cwd, 'texts')).sort()).toEqual(['a.txt', 'b.html.txt', 'c.docx.txt', 'c.pdf.txt']);
  });

  test('the kept text is what offsets count', async () => {
    const cwd = folderOf({ 'p/zoom.html': fixture('zoom-gb18030.html'), 'p/gb.txt': fixture('../encodings/gb18030-crlf.txt') });
    const { out } = await fazhi(['extract', 'p', '--quiet', '--keep-text', 'k'], { cwd });
    for (const { source, observations } of reports(out)) {
      const kept = [...readFileSync(join(cwd, 'k', source.path.endsWith('.txt') ? 'gb.txt' : 'zoom.html.txt'), 'utf8')];
      expect([source.encoding, source.characters]).toEqual(['gb18030', kept.length]);
      expect(observations.length).toBeGreaterThan(0);
      for (const { start, end, text } of observations) if (/^\d+[一-龥]+$/.test(text)) expect(text).toMatch(new RegExp(`^${kept.slice(start, end).join('')}\\D+$`));
    }
  });

  test('an input is never overwritten by its text', async () => {
    const cwd = folderOf({ 'a.txt': '全年受理行政复议案件23件。\r\n' });
    const { code, err } = await fazhi(['extract', 'a.txt', '--keep-text', '.'], { cwd });
    expect([code, err]).toEqual([2, 'a.txt：输出会覆盖输入文件。请换一个输出位置（-o）。\n']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('全年受理行政复议案件23件。\r\n');
  });
});

describe('what a file is', () => {
  test('its content counts before its name', async () => {
    const cwd = folderOf({ 'a.txt': fixture('trs.html'), 'b.doc': fixture('qingshui-2023.docx'), 'c.html': fixture('trs.html') });
    const { out } = await fazhi(['extract', 'a.txt', 'b.doc', 'c.html', '--quiet'], { cwd });
    const [a, b, c] = reports(out);
    expect([a?.metadata.title, b?.source.encoding, figures(a as Report)]).toEqual(['云溪市2022年法治政府建设情况报告', 'docx', figures(c as Report)]);
  });

  test('--input-format decides; a page comes through a pipe too', async () => {
    const piped = await fazhi(['extract', '-', '--quiet'], { input: fixture('trs.html') });
    expect((JSON.parse(piped.out) as Report).metadata.title).toBe('云溪市2022年法治政府建设情况报告');
    const asText = await fazhi(['extract', '-', '--quiet', '--input-format', 'text'], { input: fixture('trs.html') });
    expect((JSON.parse(asText.out) as Report).source.characters).toBe([...fixture('trs.html').toString()].length);
    expect(await fazhi(['extract', '-', '--input-format', 'doc'], { input: '' })).toMatchObject({ code: 2, err: '--input-format 不能是“doc”。可用：text, html, docx, pdf, jsonl。\n' });
  });

  test('explain reads the same text', async () => {
    const { out } = await fazhi(['explain', '-', '--at', '0', '--format', 'json'], { input: fixture('trs.html') });
    expect(out).toBe('[]\n');
  });

  test('a document that cannot be read is one error', async () => {
    const cwd = folderOf({ 'a.docx': 'PK\x03\x04 nothing', 'b.pdf': '%PDF-1.4 nothing', 'c.txt': '全年受理行政复议案件23件。' });
    const { code, out, err } = await fazhi(['extract', '.', '-f', 'jsonl', '--quiet'], { cwd });
    expect([code, out.split('\n').length]).toEqual([2, 2]);
    expect(err.split('\n')).toEqual(['a.docx：文件损坏，或内容与扩展名不符（docx）。请用原来的程序打开核对后另存。', 'b.pdf：文件损坏，或内容与扩展名不符（pdf）。请用原来的程序打开核对后另存。', '']);
  });
});
