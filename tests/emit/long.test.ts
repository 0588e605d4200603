import { expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import { longCsv } from '../../src/emit/csv-format.ts';
import { dimensionList } from '../../src/emit/dimensions.ts';
import { ALL_LONG_COLUMNS, LONG_COLUMNS } from '../../src/emit/long-columns.ts';
import { headingPaths, longRows } from '../../src/emit/long.ts';
import { textOf } from './document.ts';
import { observation, report } from './sample.ts';

test('one row an observation, a column a field', () => {
  const total = observation({ id: 'o1', indicator: 'reconsideration.accepted', name: '行政复议受理件数', label: '受理行政复议案件', heading: 'h2', start: 4567, end: 4569, quote: '受理行政复议案件20件' });
  const part = observation({ id: 'o2', label: '公安', value: -12.5, decimal: '-12.50', status: 'change', partOf: 'o1', dimensions: { 领域: '公安', 层级: '乡镇' }, heading: 'h3', start: 4600, end: 4604, quote: '公安减少12.50件' });
  const range = observation({ id: 'o3', value: null, decimal: null, range: [1, 2], unit: '名', period: null, start: 5000, end: 5003, quote: '1-2名' });
  const rows = longRows(LONG_COLUMNS, [])(report([total, part, range])).map((row) => Object.fromEntries(LONG_COLUMNS.map(({ id }, i) => [id, row[i]])));
  const shared = { report: 'reports/weining-2020.txt', region_code: '520526', region: '威宁彝族回族苗族自治县', year: 2020 };
  expect(rows).toEqual([
    {
      ...shared, indicator: 'reconsideration.accepted', name: '行政复议受理件数', label: '受理行政复议案件', value: '20', low: null, high: null, unit: '件', qualifier: 'exact', status: 'actual', origin: 'number',
      period_start: '2020-01-01', period_end: '2020-12-31', dimensions: null, part_of: null, heading_path: '一、主要工作 / （一）行政复议', quote: '受理行政复议案件20件', start: 4567, end: 4569,
    },
    {
      ...shared, indicator: null, name: null, label: '公安', value: '-12.50', low: null, high: null, unit: '件', qualifier: 'exact', status: 'change', origin: 'number',
      period_start: '2020-01-01', period_end: '2020-12-31', dimensions: '领域=公安;层级=乡镇', part_of: 'o1', heading_path: '一、主要工作 / （一）行政复议 / 1.', quote: '公安减少12.50件', start: 4600, end: 4604,
    },
    {
      ...shared, indicator: null, name: null, label: '案件', value: null, low: 1, high: 2, unit: '名', qualifier: 'exact', status: 'actual', origin: 'number',
      period_start: null, period_end: null, dimensions: null, part_of: null, heading_path: null, quote: '1-2名', start: 5000, end: 5003,
    },
  ]);
});

test('the document has a header and, when asked, a byte order mark', async () => {
  const header = 'report,region_code,region,year,indicator,name,label,value,low,high,unit,qualifier,status,origin,period_start,period_end,dimensions,part_of,heading_path,quote,start,end\r\n';
  expect(await textOf(longCsv(PLAIN_TABLE), [])).toBe(header);
  expect(await textOf(longCsv(PLAIN_TABLE), [report([])])).toBe(header);
  expect(await textOf(longCsv({ ...PLAIN_TABLE, bom: true }), [report([])])).toBe(`\ufeff${header}`);
});

test('the columns asked for, in their order, under Chinese names', async () => {
  const choice = { ...PLAIN_TABLE, header: 'zh' as const, columns: ['text', 'value', 'region_code', 'period_basis'] };
  expect(await textOf(longCsv(choice), [report([observation({})])])).toBe('原文数字,数值,地区代码,时期依据\r\n20件,20,520526,report\r\n');
});

test('each column has a name and a note of its own in both languages', () => {
  const said = ALL_LONG_COLUMNS.flatMap(({ id, zh, note }) => [id, zh, note.zh, note.en]);
  expect(new Set(said).size).toBe(said.length);
  expect(said.filter((words) => words === '')).toEqual([]);
});

test('dimensions with signs of their own can be read back', () => {
  expect(dimensionList({ 'a=b': 'c;d', e: 'f\\' })).toBe(String.raw`a\=b=c\;d;e=f\\`);
  expect(dimensionList({})).toBe('');
});

test('the path of each heading', () => {
  expect([...headingPaths(report([]).headings).values()]).toEqual(['一、主要工作', '一、主要工作 / （一）行政复议', '一、主要工作 / （一）行政复议 / 1.', '二、问题']);
});
