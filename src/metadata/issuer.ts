import type { Evidence } from '../model/metadata.ts';
import type { ReadingText, Span } from '../model/document.ts';
import { printed } from '../fold/fold.ts';
import type { LabelCells } from './label-cells.ts';
import type { Title } from './title.ts';

/** Who issued the report. */
export interface Issuer extends Span {
  readonly value: string;
  readonly basis: Evidence['basis'];
}

/** 弥勒市人民政府关于…, 河南省交通运输厅2021年…, 中华人民共和国国务院政府工作报告 */
const BODY =
  /^(?:(?:19|20)\d\d年度?|关于)?([一-龥()]{1,30}?(?:人民政府办公[室厅]|人民政府|国务院|委员会|办事处|管委会|办公[室厅]|政府|[局厅委部院署])(?:办公[室厅])?)(?=关于|(?:19|20)\d\d|[一二][〇零0O九]|法治政府|依法|年度|贯彻|落实|推进|政府工作报告|工作(?:报告|总结)|的)/;

/** 县政府网站, 本站: where the page was put, not who wrote it. */
const NO_ISSUER = /^(?:无|暂无|-+|本站|本网|.{0,12}(?:网站|网|管理员|admin))$/i;

/** The issuer: what the page's row says, else the body that the title names. Null where neither does. */
export function readIssuer(view: ReadingText, cells: LabelCells, title: Title | null): Issuer | null {
  for (const { item, value } of cells) {
    if (item !== 'issuer') continue;
    const words = view.text.slice(value.start, value.end);
    if (!NO_ISSUER.test(words)) return { value: printed(view, value.start, value.end), basis: 'stated', start: value.start, end: value.end };
  }
  const match = title === null ? null : BODY.exec(title.words);
  if (title === null || match === null) return null;
  const name = match[1] as string;
  const from = match[0].indexOf(name);
  const start = title.at(from);
  const end = title.at(from + name.length - 1) + 1;
  return { value: name, basis: 'inferred', start, end };
}
