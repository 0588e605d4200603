import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { PLAIN_TABLE } from '../../src/emit/choice.ts';
import type { Column } from '../../src/emit/column.ts';
import { longParquet, wideParquet } from '../../src/emit/parquet-format.ts';
import { parquetTable } from '../../src/emit/parquet.ts';
import { documentOf } from './document.ts';
import { observation, report } from './sample.ts';

const bufferOf = (bytes: Uint8Array | null): ArrayBuffer => Uint8Array.from(bytes ?? []).buffer;

test('the long table with its types; what is empty is null', async () => {
  const file = bufferOf(await documentOf(longParquet(PLAIN_TABLE), [report([observation({ value: -12.5, decimal: '-12.50' }), observation({ value: null, decimal: null, range: [1, 2], period: null })]), report([])]));
  const { schema } = parquetMetadata(file);
  const types = Object.fromEntries(schema.slice(1).map(({ name, type, converted_type }) => [name, converted_type ?? type]));
  expect(types).toMatchObject({ report: 'UTF8', region_code: 'UTF8', year: 'INT32', value: 'DOUBLE', period_start: 'DATE', quote: 'UTF8', end: 'INT32' });
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ region_code: '520526', year: 2020, indicator: null, value: -12.5, low: null, period_start: new Date('2020-01-01'), dimensions: null, quote: '案件20件', start: 0 });
  expect(rows[1]).toMatchObject({ value: null, low: 1, high: 2, period_start: null });
});

test('text that repeats has a dictionary', async () => {
  const file = bufferOf(await documentOf(longParquet({ ...PLAIN_TABLE, columns: ['report', 'indicator', 'unit', 'quote'] }), [report([observation({}), observation({ quote: '20件' })])]));
  const [group] = parquetMetadata(file).row_groups;
  expect(group?.columns.map(({ meta_data }) => [meta_data?.path_in_schema[0], meta_data?.encodings.includes('RLE_DICTIONARY')])).toEqual([['report', true], ['indicator', false], ['unit', true], ['quote', false]]);
});

test('the wide table, under Chinese names', async () => {
  const format = wideParquet({ ...PLAIN_TABLE, header: 'zh' });
  const file = bufferOf(await documentOf(format, [report([observation({ indicator: 'reconsideration.accepted' })])]));
  expect(await parquetReadObjects({ file })).toEqual([{ 报告: 'reports/weining-2020.txt', 地区代码: '520526', 地区: '威宁彝族回族苗族自治县', 报告年份: 2020, 行政复议受理数: 20, 前后不一致: null }]);
});

test('rows go out in groups; none at all is a table too', async () => {
  const columns: Column[] = [{ id: 'n', zh: '数', type: 'integer', note: { zh: '', en: '' } }];
  const whole = parquetTable(columns, 'id');
  const chunks = [whole.head(), whole.rows(Array.from({ length: 120_000 }, (_, i) => [i])), whole.tail()] as Uint8Array[];
  expect(chunks[1]?.length).toBeGreaterThan(100_000);
  const file = bufferOf(Buffer.concat(chunks));
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 20_000, 20_000, 20_000, 20_000]);
  expect((await parquetReadObjects({ file, rowStart: 99_999, rowEnd: 100_001 }))).toEqual([{ n: 99_999 }, { n: 100_000 }]);
  const none = parquetTable(columns, 'id');
  expect(parquetMetadata(bufferOf(Buffer.concat([none.head(), none.tail()] as Uint8Array[]))).num_rows).toBe(0n);
});
