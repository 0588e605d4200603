import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/source/pdf/document.ts';
import { pdfOf, type Placed } from './pdf.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));

/** A page of 28 characters a line, with its head and number. */
const page = (number: number, lines: readonly Placed[]): Placed[] => [[72, 800, '清水县人民政府文件', 10], ...lines, [290, 40, `- ${number} -`, 10]];

describe('PDF', () => {
  test('paragraphs joined over lines and pages, rows of tables, no heads and page numbers', async () => {
    const bytes = pdfOf([
      page(1, [
        [120, 750, '清水县2023年法治政府建设工作报告', 18],
        [104, 700, '2023年，清水县认真贯彻上级部署，坚持依法行政，现'],
        [72, 670, '将有关情况报告如下。'],
        [104, 640, '一、行政复议'],
        [104, 610, '全年受理行政复议案件23件，审结20件，其中维持1'],
      ]),
      page(2, [
        [72, 750, '5件、撤销2件，调解3件。'],
        [80, 700, '单位'], [200, 700, '处罚（件）'], [400, 700, '检查（次）'],
        [80, 670, '公安局'], [200, 670, '120'], [400, 670, '300'],
      ]),
    ]);
    expect(await readDocument(bytes)).toBe(
      '清水县2023年法治政府建设工作报告\n2023年，清水县认真贯彻上级部署，坚持依法行政，现将有关情况报告如下。\n一、行政复议\n' +
        '全年受理行政复议案件23件，审结20件，其中维持15件、撤销2件，调解3件。\n| 单位 | 处罚（件） | 检查（次） |\n| 公安局 | 120 | 300 |\n',
    );
  });

  test('a marker behind a full line that ends a sentence begins a paragraph; a number inside a sentence does not', async () => {
    const bytes = pdfOf([[
      [72, 700, '（一）全年办理行政处罚案件3211件，罚没款480.50万元。'],
      [72, 670, '二、存在的问题及下一步工作打算，个别部门和乡镇法治意识还不够强，'],
      [72, 640, '2024年计划培训2000人次。'],
    ]]);
    expect(await readDocument(bytes)).toBe('（一）全年办理行政处罚案件3211件，罚没款480.50万元。\n二、存在的问题及下一步工作打算，个别部门和乡镇法治意识还不够强，2024年计划培训2000人次。\n');
  });

  test('one that a word processor wrote, its fonts embedded, is read as the page it was made from', async () => {
    expect(await readDocument(fixture('qingshui-2023.pdf'))).toBe(fixture('qingshui-2023.html.txt').toString());
  });

  test.each([
    ['pictures of pages only', pdfOf([[[72, 700, '扫描']], [], []]), 'no-text: pdf'],
    ['cut off', pdfOf([[[72, 700, '甲']]]).subarray(0, 60), 'damaged: pdf'],
    ['nothing', Buffer.from('%PDF-1.7\n'), 'damaged: pdf'],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toThrow(message);
  });
});
