import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/source/docx/document.ts';
import { numeralIn } from '../../src/source/docx/numerals.ts';
import { docxOf, paragraph } from './zip.ts';

test.each([
  ['decimal', [1, 12], '1 12'],
  ['decimalZero', [3, 12], '03 12'],
  ['chineseCounting', [1, 2, 10, 11, 20, 21, 100, 105, 110, 1010, 9999, 10000], '一 二 十 十一 二十 二十一 一百 一百零五 一百一十 一千零一十 九千九百九十九 10000'],
  ['japaneseCounting', [3], '三'],
  ['chineseLegalSimplified', [10, 25], '壹拾 贰拾伍'],
  ['ideographDigital', [10, 21], '一〇 二一'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 50, 51], '① ⑳ ㉑ ㊱ ㊿ 51'],
  ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
  ['decimalFullWidth', [12], '１２'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['lowerRoman', [4, 19, 2024], 'iv xix mmxxiv'],
  ['none', [1], ''],
  ['hindiVowels', [7], '7'],
])('%s', (format, numbers, printed) => {
  expect(numbers.map((n) => numeralIn(format, n)).join(' ')).toBe(printed);
});

interface LevelSample { format?: string; text: string; more?: string }
const level = (at: number, { format = 'japaneseCounting', text, more = '<w:suff w:val="nothing"/>' }: LevelSample): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const THREE = level(0, { text: '%1、' }) + level(1, { text: '（%2）' }) + level(2, { format: 'decimal', text: '%3.', more: '' });
const numbering = (levels: string, instances = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string => `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${instances}</w:numbering>`;
const item = (text: string, at = 0, list = '1', more = ''): string => `<w:p><w:pPr>${more}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

describe('automatic numbers are printed', () => {
  test.each<[string, string, string, string]>([
    ['levels, with text between', numbering(THREE), item('甲') + paragraph('正文。') + item('乙', 1) + item('丙', 2) + item('丁', 2) + item('戊', 1) + item('己', 2) + item('庚'), '一、甲\n正文。\n（一）乙\n1. 丙\n2. 丁\n（二）戊\n1. 己\n二、庚\n'],
    ['levels that go on after a higher one', numbering(level(0, { text: '%1、' }) + level(1, { text: '（%2）', more: '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>' })), item('甲') + item('乙', 1) + item('丙') + item('丁', 1), '一、甲\n（一）乙\n二、丙\n（二）丁\n'],
    ['a second list that starts anew', numbering(THREE, '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'), item('甲') + item('乙') + item('丙', 0, '2') + item('丁', 0, '2'), '一、甲\n二、乙\n一、丙\n二、丁\n'],
    ['a list that has levels of its own', numbering(THREE, `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, { format: 'decimal', text: '第%1条' })}</w:lvlOverride></w:num>`), item('甲'), '第1条甲\n'],
    ['numbers of several levels', numbering(level(0, { text: '第%1章', more: '' }) + level(1, { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' })), item('甲') + item('乙', 1), '第一章 甲\n1.1 乙\n'],
    ['by the style, and the style it is based on', numbering(THREE), styled('甲', '1') + styled('乙', '2') + styled('丙', '1'), '一、甲\n（一）乙\n二、丙\n'],
    ['not where the paragraph is taken out of its list', numbering(THREE), styled('甲', '1') + item('乙', 0, '0', '<w:pStyle w:val="1"/>') + styled('丙', '1'), '一、甲\n乙\n二、丙\n'],
    ['not as it was before a change', numbering(THREE), '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>', '甲\n'],
    ['bullets stay unprinted', numbering(level(0, { format: 'bullet', text: '' })), item('甲'), '甲\n'],
    ['an empty paragraph counts', numbering(THREE), item('甲') + item('') + item('乙'), '一、甲\n三、乙\n'],
    ['in an empty cell of a table', numbering(level(0, { format: 'decimal', text: '%1' })), `<w:tbl><w:tr><w:tc>${item('')}</w:tc><w:tc>${paragraph('公安局')}</w:tc></w:tr><w:tr><w:tc>${item('')}</w:tc><w:tc>${paragraph('水利局')}</w:tc></w:tr></w:tbl>`, '| 1 | 公安局 |\n| 2 | 水利局 |\n'],
    ['a marker with a sign of XML', numbering(level(0, { format: 'decimal', text: '&lt;%1&gt;' })), item('甲'), '<1>甲\n'],
    ['a list that is not there', numbering(THREE), item('甲', 0, '7'), '甲\n'],
  ])('%s', async (_name, part, body, text) => {
    expect(await readDocument(docxOf(body, { 'word/numbering.xml': part, 'word/styles.xml': STYLES }))).toBe(text);
  });

  test('as a word processor wrote them', async () => {
    const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
    expect(await readDocument(fixture('numbered.docx'))).toBe(fixture('numbered.docx.txt').toString());
  });
});
