import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import type { Cell, Column, ColumnType } from '../../src/emit/column.ts';
import { workbook } from '../../src/emit/xlsx-format.ts';
import { cellXml } from '../../src/emit/xlsx/cells.ts';
import { SheetXml } from '../../src/emit/xlsx/sheet.ts';
import { columnLetters } from '../../src/emit/xlsx/xml.ts';
import { documentOf } from './document.ts';
import { observation, report } from './sample.ts';

const column = (type: ColumnType): Column => ({ id: 'c', zh: '列', type, note: { zh: '', en: '' } });
const inline = (text: string): string => `<c r="B2" s="0" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('a cell', () => {
  test.each<[ColumnType, Cell, string]>([
    ['text', null, ''],
    ['text', '', ''],
    ['text', '520526', inline('520526')],
    ['text', '=1+2', inline('=1+2')],
    ['text', '<a> & "b"', inline('&lt;a&gt; &amp; &quot;b&quot;')],
    ['text', ' a\nb\r\u0007', inline(' a\nb_x000D__x0007_')],
    ['text', '_x0041_ _x', inline('_x005F_x0041_ _x')],
    ['text', '𠮷\ud800', inline('𠮷_xD800_')],
    ['integer', 2020, '<c r="B2" s="3"><v>2020</v></c>'],
    ['number', '-57', '<c r="B2" s="3"><v>-57</v></c>'],
    ['number', '12.980', '<c r="B2" s="0"><v>12.980</v></c>'],
    ['number', '123400000000', '<c r="B2" s="3"><v>123400000000</v></c>'],
    ['date', '2020-12-31', '<c r="B2" s="2"><v>44196</v></c>'],
    ['date', '1900-03-01', '<c r="B2" s="2"><v>61</v></c>'],
    ['date', '1899-12-31', inline('1899-12-31')],
  ])('%s %j', (type, cell, xml) => {
    expect(cellXml('B2', column(type), cell)).toBe(xml);
  });

  test('text longer than a cell can hold ends in a mark', () => {
    expect(cellXml('B2', column('text'), '文'.repeat(32_767))).toBe(inline('文'.repeat(32_767)));
    expect(cellXml('B2', column('text'), '文'.repeat(32_768))).toBe(inline(`${'文'.repeat(32_766)}…`));
  });
});

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA']])('column %i is %s', (place, letters) => {
  expect(columnLetters(place)).toBe(letters);
});

test('a full sheet is refused', () => {
  const sheet = new SheetXml('observations', [column('integer')], 3);
  expect(sheet.rows([[1], [2]])).toBe('<row r="2"><c r="A2" s="3"><v>1</v></c></row>\n<row r="3"><c r="A3" s="3"><v>2</v></c></row>\n');
  expect(() => sheet.rows([[3]])).toThrow(expect.objectContaining({ code: 'output/too-many-rows', params: { sheet: 'observations', most: 3 } }));
});

test('texts too long for their cells are said', async () => {
  const said: unknown[] = [];
  await documentOf(workbook({ ...PLAIN_TABLE, columns: ['quote', 'label'] }), [report([observation({ quote: '文'.repeat(40_000), label: '字'.repeat(32_767) })])], (...warning) => said.push(warning));
  expect(said).toEqual([['output/cells-cut', { cut: 1, most: 32_767 }]]);
});

describe('a workbook', async () => {
  const accepted = observation({ indicator: 'reconsideration.accepted', name: '行政复议受理数' });
  const finding = { code: 'text/short', level: 'warning' as const, params: {}, message: '正文只有 3 个字。', observations: ['o1'], start: 0, end: 3 };
  const bytes = await documentOf(workbook(PLAIN_TABLE), [report([accepted], { findings: [finding] }), report([observation({})])]);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes ?? new Uint8Array())).map(([name, part]) => [name, strFromU8(part)]));
  const texts = (sheet: number): string[] => [...(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(/<(?:t xml:space="preserve"|v)>([^<]*)</g)].map(([, text = '']) => text);

  test('has the parts of a workbook and no properties', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml',
      'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml', 'xl/workbook.xml',
    ]);
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual(['observations', 'wide', 'findings', 'codebook']);
  });

  test('has a frozen header, a filter that LibreOffice sees too, and widths', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AB3"/>');
    expect(sheet).toContain('<col min="1" max="1" width="28" customWidth="1"/>');
    // the header of an indicator is seen whole
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<col min="5" max="5" width="30" customWidth="1"/>');
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'observations'!$A$1:$AB$3</definedName>`);
  });

  test('has a row an observation, a row a report, the findings and the indicators', () => {
    expect(texts(1).slice(28, 33)).toEqual(['reports/weining-2020.txt', '520526', '威宁彝族回族苗族自治县', '2020', 'reconsideration.accepted']);
    expect(texts(2)).toEqual(['report', 'region_code', 'region', 'year', 'reconsideration.accepted', 'conflicts', ...['20', ''].flatMap((value) => ['reports/weining-2020.txt', '520526', '威宁彝族回族苗族自治县', '2020', ...(value ? [value] : [])])]);
    expect(texts(3).slice(7)).toEqual(['reports/weining-2020.txt', 'text/short', 'warning', '正文只有 3 个字。', 'o1', '0', '3']);
    expect(texts(4).slice(12)).toEqual(['reconsideration.accepted', '行政复议受理数', 'reconsideration cases accepted', 'reconsideration', '行政复议', 'administrative reconsideration', 'count', '件 宗 起', '1', '1', '件=1']);
  });
});
