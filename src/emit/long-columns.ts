import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import type { CellColumn } from './column.ts';
import { dimensionList } from './dimensions.ts';
import { topicOf } from './topic.ts';

/** An observation where it stands. */
export interface LongSource {
  readonly o: Observation;
  readonly report: Report;
  /** Of each heading id, as `headingPaths` gives them. */
  readonly paths: ReadonlyMap<string, string>;
}

type LongColumn = CellColumn<LongSource>;

/** The columns that the long table has by itself, in order. */
export const LONG_COLUMNS: readonly LongColumn[] = [
  { id: 'report', zh: '报告', type: 'text', repeats: true, width: 28, note: { zh: '输入文件的路径', en: 'path of the input file' }, cell: ({ report }) => report.source.path },
  { id: 'region_code', zh: '地区代码', type: 'text', repeats: true, width: 10, note: { zh: 'GB/T 2260 六位代码；乡镇用所属县的代码', en: 'GB/T 2260 code of six digits; a township has its county\'s' }, cell: ({ report }) => report.metadata.region?.code ?? null },
  { id: 'region', zh: '地区', type: 'text', repeats: true, width: 20, note: { zh: '地区的正式名称', en: 'official name of the region' }, cell: ({ report }) => report.metadata.region?.officialName ?? null },
  { id: 'year', zh: '报告年份', type: 'integer', repeats: true, width: 9, note: { zh: '报告所述的年份，不是发布年份', en: 'the year reported on, not that of publication' }, cell: ({ report }) => report.metadata.year },
  { id: 'indicator', zh: '指标编号', type: 'text', repeats: true, width: 34, note: { zh: '指标目录中的编号；空为没有指标认领', en: 'id in the catalogue; empty where no indicator claims the figure' }, cell: ({ o }) => o.indicator },
  { id: 'name', zh: '指标名称', type: 'text', repeats: true, width: 24, note: { zh: '指标的名称', en: 'the indicator\'s name' }, cell: ({ o }) => o.name },
  { id: 'label', zh: '原文说法', type: 'text', width: 34, note: { zh: '原文对所数之物的说法', en: 'what the text itself says is counted' }, cell: ({ o }) => o.label },
  { id: 'value', zh: '数值', type: 'number', width: 14, note: { zh: '以“单位”一列为单位；万、亿已乘开，金额一律为元；减少为负；区间为空', en: 'in the unit of the column unit; 万 and 亿 multiplied out, money in 元; a decrease is negative; empty for a range' }, cell: ({ o }) => o.decimal ?? o.value },
  { id: 'low', zh: '下限', type: 'number', note: { zh: '区间的下限', en: 'lower end of a range' }, cell: ({ o }) => o.range?.[0] ?? null },
  { id: 'high', zh: '上限', type: 'number', note: { zh: '区间的上限', en: 'upper end of a range' }, cell: ({ o }) => o.range?.[1] ?? null },
  { id: 'unit', zh: '单位', type: 'text', repeats: true, width: 8, note: { zh: '量词或单位', en: 'measure word or unit' }, cell: ({ o }) => o.unit },
  { id: 'qualifier', zh: '约数', type: 'text', repeats: true, note: { zh: 'exact 确数，about 约，more_than 余、多、超，less_than 近、不足，at_least 以上，at_most 以下', en: 'exact, about, more_than, less_than, at_least, at_most' }, cell: ({ o }) => o.qualifier },
  { id: 'status', zh: '性质', type: 'text', repeats: true, note: { zh: 'actual 实际值，change 增减，target 目标，requirement 规定', en: 'actual, change, target, requirement' }, cell: ({ o }) => o.status },
  { id: 'origin', zh: '来历', type: 'text', repeats: true, note: { zh: 'number 印出的数字，zero_statement 无、没有，verbal 全部', en: 'number as printed, zero_statement (none), verbal (all)' }, cell: ({ o }) => o.origin },
  { id: 'period_start', zh: '时期起', type: 'date', repeats: true, note: { zh: '时期的第一天', en: 'first day of the period' }, cell: ({ o }) => o.period?.start ?? null },
  { id: 'period_end', zh: '时期止', type: 'date', repeats: true, note: { zh: '时期的最后一天', en: 'last day of the period' }, cell: ({ o }) => o.period?.end ?? null },
  { id: 'dimensions', zh: '维度', type: 'text', repeats: true, width: 20, note: { zh: '如 领域=公安;层级=乡镇；值里的 ; = \\ 前加 \\', en: 'such as 领域=公安;层级=乡镇; a ; = or \\ inside has \\ before it' }, cell: ({ o }) => dimensionList(o.dimensions) || null },
  { id: 'part_of', zh: '所属合计', type: 'text', width: 9, note: { zh: '所属合计的观测值编号', en: 'id of the observation that this one is a part of' }, cell: ({ o }) => o.partOf },
  { id: 'heading_path', zh: '标题路径', type: 'text', repeats: true, width: 34, note: { zh: '所在各级标题，以“ / ”相连', en: 'the headings above it, joined with " / "' }, cell: ({ o, paths }) => paths.get(o.heading ?? '') ?? null },
  { id: 'quote', zh: '原文摘录', type: 'text', width: 60, note: { zh: '数字连同前后的话，照原文', en: 'the figure with the words around it, as in the source' }, cell: ({ o }) => o.quote },
  { id: 'start', zh: '起', type: 'integer', width: 8, note: { zh: '数字在原文中的起点，Unicode 码点，从 0 起', en: 'where the number starts in the source text, in Unicode code points from 0' }, cell: ({ o }) => o.start },
  { id: 'end', zh: '止', type: 'integer', width: 8, note: { zh: '数字的终点，不含', en: 'where it ends, exclusive' }, cell: ({ o }) => o.end },
];

/** The columns that the long table has when they are asked for; a workbook and a data package have them all. */
export const MORE_LONG_COLUMNS: readonly LongColumn[] = [
  { id: 'id', zh: '观测值编号', type: 'text', width: 9, note: { zh: '观测值在其报告中的编号', en: 'the observation\'s id within its report' }, cell: ({ o }) => o.id },
  { id: 'topic', zh: '主题', type: 'text', repeats: true, note: { zh: '指标的主题', en: 'the indicator\'s topic' }, cell: ({ o }) => topicOf(o.indicator) },
  { id: 'kind', zh: '类型', type: 'text', repeats: true, note: { zh: 'count 计数，rate 比率，amount 金额，average 平均，ratio 比，points 百分点', en: 'count, rate, amount, average, ratio, points' }, cell: ({ o }) => o.kind },
  { id: 'text', zh: '原文数字', type: 'text', width: 14, note: { zh: '数字连同约数词和量词，照原文', en: 'the number with its hedge and unit, as in the source' }, cell: ({ o }) => o.text },
  { id: 'period_basis', zh: '时期依据', type: 'text', repeats: true, note: { zh: 'stated 原文写明，inherited 承上文，report 报告年份', en: 'stated, inherited from the context, or the report year' }, cell: ({ o }) => o.period?.basis ?? null },
  { id: 'rules', zh: '规则', type: 'text', repeats: true, width: 34, note: { zh: '作出判断的规则', en: 'the rules that decided' }, cell: ({ o }) => o.rules.join(' ') || null },
];

/** Every column that a long table can have. */
export const ALL_LONG_COLUMNS: readonly LongColumn[] = [...LONG_COLUMNS, ...MORE_LONG_COLUMNS];
