import type { Finding, Report } from '../model/record.ts';
import type { TableChoice } from './choice.ts';
import type { Cell, CellColumn } from './column.ts';
import { selection } from './where.ts';

interface FindingSource {
  readonly finding: Finding;
  readonly report: Report;
}

/** The columns of the table of findings. */
export const FINDING_COLUMNS: readonly CellColumn<FindingSource>[] = [
  { id: 'report', zh: '报告', type: 'text', repeats: true, width: 28, note: { zh: '输入文件的路径', en: 'path of the input file' }, cell: ({ report }) => report.source.path },
  { id: 'code', zh: '结果编号', type: 'text', repeats: true, width: 26, note: { zh: '核查结果的编号', en: 'code of the finding' }, cell: ({ finding }) => finding.code },
  { id: 'level', zh: '级别', type: 'text', repeats: true, width: 9, note: { zh: 'error 错误，warning 警告，info 提示', en: 'error, warning, info' }, cell: ({ finding }) => finding.level },
  { id: 'message', zh: '说明', type: 'text', width: 70, note: { zh: '说明，语言由 --lang 定', en: 'the finding in words, in the language of --lang' }, cell: ({ finding }) => finding.message },
  { id: 'observations', zh: '观测值编号', type: 'text', width: 16, note: { zh: '所涉观测值的编号，以空格分隔', en: 'ids of the observations concerned, separated by spaces' }, cell: ({ finding }) => finding.observations.join(' ') || null },
  { id: 'start', zh: '起', type: 'integer', width: 8, note: { zh: '所涉文字在原文中的起点，Unicode 码点，从 0 起', en: 'where the text concerned starts in the source, in Unicode code points from 0' }, cell: ({ finding }) => finding.start },
  { id: 'end', zh: '止', type: 'integer', width: 8, note: { zh: '终点，不含', en: 'where it ends, exclusive' }, cell: ({ finding }) => finding.end },
];

/** Makes the rows of a report's findings: those that concern no observation, or one that is wanted. */
export function findingRows(where: TableChoice['where']): (report: Report) => Cell[][] {
  const select = selection(where);
  return (report) => {
    const wanted = new Set(report.observations.filter(select(report)).map(({ id }) => id));
    const kept = report.findings.filter(({ observations }) => observations.length === 0 || observations.some((id) => wanted.has(id)));
    return kept.map((finding) => FINDING_COLUMNS.map(({ cell }) => cell({ finding, report })));
  };
}
