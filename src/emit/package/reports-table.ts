import type { Report } from '../../model/record.ts';
import type { Cell, CellColumn } from '../column.ts';

const findings = (report: Report, level: string): number => report.findings.filter((finding) => finding.level === level).length;

/** The columns of the table of reports: what each source is and what was found in it. */
export const REPORT_COLUMNS: readonly CellColumn<Report>[] = [
  { id: 'report', zh: '报告', type: 'text', note: { zh: '输入文件的路径', en: 'path of the input file' }, cell: ({ source }) => source.path },
  { id: 'sha256', zh: 'SHA-256', type: 'text', note: { zh: '输入字节的 SHA-256', en: 'SHA-256 of the bytes read' }, cell: ({ source }) => source.sha256 },
  { id: 'bytes', zh: '字节数', type: 'integer', note: { zh: '输入的字节数', en: 'bytes read' }, cell: ({ source }) => source.bytes },
  { id: 'encoding', zh: '编码', type: 'text', note: { zh: '识别出的文字编码', en: 'character encoding found' }, cell: ({ source }) => source.encoding },
  { id: 'characters', zh: '字数', type: 'integer', note: { zh: '解码后的 Unicode 码点数', en: 'Unicode code points of the decoded text' }, cell: ({ source }) => source.characters },
  { id: 'title', zh: '标题', type: 'text', note: { zh: '报告的标题', en: 'title of the report' }, cell: ({ metadata }) => metadata.title },
  { id: 'issuer', zh: '发文机关', type: 'text', note: { zh: '发布报告的机关', en: 'who issued it' }, cell: ({ metadata }) => metadata.issuer },
  { id: 'region_code', zh: '地区代码', type: 'text', note: { zh: 'GB/T 2260 六位代码；乡镇用所属县的代码', en: 'GB/T 2260 code of six digits; a township has its county\'s' }, cell: ({ metadata }) => metadata.region?.code ?? null },
  { id: 'region', zh: '地区', type: 'text', note: { zh: '地区的正式名称', en: 'official name of the region' }, cell: ({ metadata }) => metadata.region?.officialName ?? null },
  { id: 'region_level', zh: '地区级别', type: 'text', note: { zh: 'nation 全国，province 省，prefecture 市，county 县，township 乡镇', en: 'nation, province, prefecture, county, township' }, cell: ({ metadata }) => metadata.region?.level ?? null },
  { id: 'year', zh: '报告年份', type: 'integer', note: { zh: '报告所述的年份，不是发布年份', en: 'the year reported on, not that of publication' }, cell: ({ metadata }) => metadata.year },
  { id: 'published_on', zh: '发布日期', type: 'date', note: { zh: '发布日期', en: 'day of publication' }, cell: ({ metadata }) => metadata.publishedOn },
  { id: 'document_number', zh: '文号', type: 'text', note: { zh: '发文字号', en: 'document number' }, cell: ({ metadata }) => metadata.documentNumber },
  { id: 'index_number', zh: '索引号', type: 'text', note: { zh: '信息公开索引号', en: 'index number of the disclosure catalogue' }, cell: ({ metadata }) => metadata.indexNumber },
  { id: 'numbers', zh: '数字数', type: 'integer', note: { zh: '原文中的数字串数', en: 'runs of digits in the text' }, cell: ({ ledger }) => ledger.numbers },
  { id: 'observations', zh: '观测值数', type: 'integer', note: { zh: '全部观测值，不论是否列入', en: 'all observations, whether selected or not' }, cell: (report) => report.observations.length },
  { id: 'errors', zh: '错误数', type: 'integer', note: { zh: '级别为 error 的核查结果', en: 'findings of level error' }, cell: (report) => findings(report, 'error') },
  { id: 'warnings', zh: '警告数', type: 'integer', note: { zh: '级别为 warning 的核查结果', en: 'findings of level warning' }, cell: (report) => findings(report, 'warning') },
];

/** The row of a report. */
export function reportRow(report: Report): Cell[] {
  return REPORT_COLUMNS.map(({ cell }) => cell(report));
}
