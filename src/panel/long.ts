import type { CellColumn } from '../emit/column.ts';
import type { PanelCell } from './panel.ts';
import type { PanelSource } from './figures.ts';

type PanelColumn = CellColumn<PanelCell>;

/** The columns that say which region, department and year it is. */
export const UNIT_COLUMNS: readonly CellColumn<Pick<PanelCell, 'unit' | 'year'>>[] = [
  { id: 'region_code', zh: '地区代码', type: 'text', repeats: true, width: 10, note: { zh: 'GB/T 2260 六位代码；乡镇用所属县的代码', en: 'GB/T 2260 code of six digits; a township has its county\'s' }, cell: ({ unit }) => unit.region.code },
  { id: 'region', zh: '地区', type: 'text', repeats: true, width: 20, note: { zh: '地区的正式名称', en: 'official name of the region' }, cell: ({ unit }) => unit.region.officialName },
  { id: 'region_level', zh: '地区级别', type: 'text', repeats: true, note: { zh: 'nation 全国，province 省，prefecture 市，county 县，township 乡镇', en: 'nation, province, prefecture, county, township' }, cell: ({ unit }) => unit.region.level },
  { id: 'body', zh: '部门', type: 'text', repeats: true, width: 20, note: { zh: '部门报告的部门；空为该地区政府', en: 'the department whose report it is; empty for the region\'s government' }, cell: ({ unit }) => unit.body },
  { id: 'year', zh: '年份', type: 'integer', repeats: true, note: { zh: '数值所属的年份', en: 'the year of the value' }, cell: ({ year }) => year },
];

/** The columns of the panel as a long table: one row a value. */
export const PANEL_COLUMNS: readonly PanelColumn[] = [
  ...UNIT_COLUMNS,
  { id: 'indicator', zh: '指标编号', type: 'text', repeats: true, width: 34, note: { zh: '指标目录中的编号', en: 'id in the catalogue' }, cell: ({ indicator }) => indicator },
  { id: 'name', zh: '指标名称', type: 'text', repeats: true, width: 24, note: { zh: '指标的名称', en: 'the indicator\'s name' }, cell: ({ name }) => name },
  { id: 'value', zh: '数值', type: 'number', width: 14, note: { zh: '所选来源的数值；所选来源互相矛盾时为空', en: 'as the chosen source says; empty where chosen sources contradict each other' }, cell: ({ chosen: [first, second] }) => (second === undefined ? (first?.decimal ?? null) : null) },
  { id: 'unit', zh: '单位', type: 'text', repeats: true, width: 8, note: { zh: '量词或单位', en: 'measure word or unit' }, cell: ({ chosen }) => chosen[0]?.unit ?? null },
  { id: 'qualifier', zh: '约数', type: 'text', repeats: true, note: { zh: 'exact 确数，about 约，more_than 余、多、超，less_than 近、不足，at_least 以上，at_most 以下', en: 'exact, about, more_than, less_than, at_least, at_most' }, cell: ({ chosen }) => chosen[0]?.qualifier ?? null },
  { id: 'basis', zh: '依据', type: 'text', repeats: true, note: { zh: 'own 当年报告，later 后来的报告回顾，earlier 此前的报告', en: 'own: the report of the year; later: a later report looking back; earlier: one before it' }, cell: basisOf },
  { id: 'report', zh: '报告', type: 'text', repeats: true, width: 28, note: { zh: '所选来源的路径', en: 'path of the chosen source' }, cell: ({ chosen }) => chosen[0]?.report ?? null },
  { id: 'report_year', zh: '报告年份', type: 'integer', repeats: true, note: { zh: '所选来源是哪一年的报告', en: 'the year that the chosen source reports on' }, cell: ({ chosen }) => chosen[0]?.reportYear ?? null },
  { id: 'start', zh: '起', type: 'integer', note: { zh: '数字在所选来源中的起点，Unicode 码点，从 0 起', en: 'where the number starts in the chosen source, in Unicode code points from 0' }, cell: ({ chosen }) => chosen[0]?.start ?? null },
  { id: 'end', zh: '止', type: 'integer', note: { zh: '数字的终点，不含', en: 'where it ends, exclusive' }, cell: ({ chosen }) => chosen[0]?.end ?? null },
  { id: 'quote', zh: '原文摘录', type: 'text', width: 50, note: { zh: '数字连同前后的话，照原文', en: 'the figure with the words around it, as in the source' }, cell: ({ chosen }) => chosen[0]?.quote ?? null },
  { id: 'sources', zh: '来源数', type: 'integer', note: { zh: '说到这个值的报告次数', en: 'how often reports speak of it' }, cell: ({ count }) => count },
  { id: 'conflict', zh: '不同说法', type: 'text', width: 60, note: { zh: '与所选不同的说法和出处：数值单位 @ 路径 起-止，以分号分隔', en: 'what other sources say: value and unit @ path start-end, separated by semicolons' }, cell: conflictOf },
];

/** Whose word a value is. */
export function basisOf({ year, chosen: [first] }: PanelCell): 'own' | 'later' | 'earlier' | null {
  if (first === undefined) return null;
  if (first.reportYear === year) return 'own';
  return first.reportYear > year ? 'later' : 'earlier';
}

/** What differs, each with its place; `null` where nothing does. */
export function conflictOf({ chosen, others }: PanelCell): string | null {
  const differing = chosen.length > 1 ? [...chosen, ...others] : others;
  return differing.map(placed).join('; ') || null;
}

function placed({ decimal, unit, report, start, end }: PanelSource): string {
  return `${decimal}${unit} @ ${report} ${start}-${end}`;
}
