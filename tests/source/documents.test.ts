import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/source/docx/document.ts';
import { docxOf, paragraph, zipOf } from './zip.ts';

const TEXT = paragraph('全年受理行政复议案件23件。');

describe('Word documents', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  test.each([
    ['paragraphs', `${paragraph('一、行政复议')}${TEXT}`, '一、行政复议\n全年受理行政复议案件23件。\n'],
    ['breaks', '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>', '甲\n乙\n'],
    ['what was deleted and what was put in', '<w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>23</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>', '23件\n'],
    [
      'tables, cells over several columns and rows',
      `<w:tbl><w:tr>${cell('机关', '<w:vMerge w:val="restart"/>')}${cell('新收', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('申请')}${cell('受理')}</w:tr><w:tr>${cell('市')}${cell('3')}${cell('2')}</w:tr></w:tbl>`,
      '| 机关 | 新收申请 | 新收受理 |\n| 市 | 3 | 2 |\n',
    ],
    ['nothing', '', ''],
  ])('%s', async (_, body, text) => {
    expect(await readDocument(docxOf(body))).toBe(text);
  });

  test.each([
    ['100 MiB and more', docxOf(TEXT, { 'word/media/a.xml': Buffer.alloc(101 * 1024 * 1024) }), 'too-large: 100 MiB'],
    ['a part larger than it claims', docxOf(TEXT, { 'word/b.xml': Buffer.alloc(5_000_000) }, { claim: 100 }), 'damaged: docx'],
    ['a password', docxOf(TEXT, {}, { encrypted: true }), 'encrypted: docx'],
    ['another archive', zipOf({ 'xl/workbook.xml': '<a/>' }), 'other-archive'],
    ['cut off', docxOf(TEXT).subarray(0, 300), 'damaged: docx'],
    ['no XML', docxOf('<w:p>'), 'damaged: docx'],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument(bytes)).rejects.toThrow(message);
  });

  test('one that a word processor wrote is read as the page it was made from', async () => {
    const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
    expect(await readDocument(fixture('qingshui-2023.docx'))).toBe(fixture('qingshui-2023.html.txt').toString());
  });
});
