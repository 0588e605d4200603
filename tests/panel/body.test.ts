import { expect, test } from 'vitest';
import type { Metadata, Region } from '../../src/model/metadata.ts';
import { bodyOf } from '../../src/panel/body.ts';

const region = (path: string[], level: Region['level'] = 'county'): Region => ({ name: path.at(-1) ?? '', officialName: path.at(-1) ?? '', code: '111111', level, path });
const COUNTY = region(['甲省', '乙市', '清水县']);

test.each<[string | null, string | null, string | null, Region | null]>([
  ['清水县人民政府关于2023年法治政府建设情况的报告', '清水县人民政府办公室', null, COUNTY],
  ['清水县2023年度法治政府建设情况报告', null, null, COUNTY],
  ['清水县２０２３年法治政府建设情况报告', '清水县司法局', null, COUNTY],
  ['清水县二〇二三年法治政府建设情况报告', null, null, COUNTY],
  ['乙市清水县法治政府建设情况报告', null, null, COUNTY],
  ['清水县人民政府县长2023年度述职述法报告', null, null, COUNTY],
  ['中共清水县委员会 清水县人民政府关于2023年法治政府建设情况的报告', null, null, COUNTY],
  ['清水县东山镇人民政府2023年法治政府建设报告', null, null, region(['甲省', '乙市', '清水县', '东山镇'], 'township')],
  ['清水县东山街道办事处2023年法治政府建设报告', null, null, region(['甲省', '乙市', '清水县', '东山街道'], 'township')],
  ['清水县水利局2023年度法治政府建设工作报告', '县水利局', '水利局', COUNTY],
  ['清水县城市管理局（县综合行政执法局）2023年度法治政府建设工作报告', null, '城市管理局（县综合行政执法局）', COUNTY],
  ['清水县教育委员会关于2023年度法治政府建设情况的报告', null, '教育委员会', COUNTY],
  ['清水县人民政府办公室2023年法治政府建设工作报告', '清水县人民政府办公室', '人民政府办公室', COUNTY],
  ['2023年度法治政府建设情况报告', '县市场监管局', '市场监管局', COUNTY],
  ['2023年度法治政府建设情况报告', '清水县人民政府办公室', null, COUNTY],
  ['关于2023年度法治政府建设情况的报告', '清水县农业农村局', '农业农村局', COUNTY],
  ['威宁自治县东山镇人民政府2020年法治政府建设报告', null, null, region(['甲省', '乙市', '威宁彝族回族苗族自治县', '东山镇'], 'township')],
  ['威宁自治县水利局2020年法治政府建设报告', null, '水利局', region(['甲省', '乙市', '威宁彝族回族苗族自治县'])],
  [null, '乙市生态环境局', '生态环境局', region(['甲省', '乙市'], 'prefecture')],
  [null, null, null, COUNTY],
  ['水利局2023年法治政府建设工作报告', null, '水利局', null],
])('%s, issued by %s: %s', (title, issuer, body, of) => {
  expect(bodyOf({ title, issuer, region: of } as Metadata)).toBe(body);
});
