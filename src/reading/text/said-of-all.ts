import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Zone } from './zones.ts';

/** No list has more members. */
const MOST_MEMBERS = 20;

/** What is said of a list has no more characters. */
const LONGEST = 30;

/** Between two members of a list: (规范性文件15件)、合同协议(86件) */
const BETWEEN = /^(?:[、和与及]|以及)[\u4e00-\u9fff“”()]{2,16}$/;

/** > 规范性文件15件、重大决策8件，均由司法局审核; 逐一进行合法性审查; what was finished or answered is another count */
const OF_ALL = /^,?(?:也|已)?(?:均|都|皆|全部|全都|逐一|逐件|一律|统一)(?:已|依法|按规定|按程序|严格)*(?:经|由|进行|开展|完成|通过|接受|履行)[\u4e00-\u9fff“”]{2,}/;

/** > 对210件(行政处罚、)18件(行政强制、)3200件…: the same with the number first */
const NUMBER_FIRST = /^[\u4e00-\u9fff“”()]{2,16}(?:[、和与及]|以及)$/;

/** > 3200件行政许可决定(开展法制审核) */
const DONE_LAST = /(?<=^[\u4e00-\u9fff“”]{2,12})(?:逐一|逐件|依法|统一|全部)?(?:进行|开展|实施|组织)了?[\u4e00-\u9fff“”]{2,}/;

/** > 市政府常务会议14次、党组会议5次研究法治工作 */
const MET = /^(?:专题|专门|集中)?(?:研究|听取|部署|审议)[\u4e00-\u9fff“”]{2,}/;

/** > 对行政处罚210件、行政强制18件进行法制审核 */
const FRONTED = /^(?:[\u4e00-\u9fff]{0,8}[^\u4e00-\u9fff])?(?:全年|先后|共|分别|累计|已|依法)*[对将就把](?!接|外|口|象)/;
/** > (进行法制审核) behind what was put before its verb */
const DONE = /^,?(?:逐一|逐件|依法|统一|全部)?(?:进行|开展|实施|组织)了?[\u4e00-\u9fff“”]{2,}/;

/** The words behind a list of two or more that are said of each of its figures; null where there are none. */
export function saidOfAll(text: string, quantities: readonly Quantity[], zones: readonly Zone[], index: number): Span | null {
  const { clauseStart } = zones[index] as Zone;
  const fronted = FRONTED.test(text.slice(clauseStart, clauseStart + LONGEST));
  const between = (i: number): string | null => {
    const [here, next] = [quantities[i], quantities[i + 1]];
    return here !== undefined && next !== undefined && zones[i]?.clauseStart === zones[i + 1]?.clauseStart ? text.slice(here.textEnd, next.textStart) : null;
  };
  const joins = (i: number): boolean => {
    const words = between(i);
    return words !== null && (BETWEEN.test(words) || (fronted && NUMBER_FIRST.test(words)));
  };
  let last = index;
  while (last < index + MOST_MEMBERS && joins(last)) last += 1;
  if (last === index && !joins(index - 1)) return null;
  const start = (quantities[last] as Quantity).textEnd;
  const behind = text.slice(start, Math.min(start + LONGEST, quantities[last + 1]?.textStart ?? Infinity));
  const done = fronted ? (DONE.exec(behind) ?? DONE_LAST.exec(behind)) : null;
  const said = OF_ALL.exec(behind) ?? (quantities[index]?.unit === '次' ? MET.exec(behind) : null) ?? done;
  return said && { start: start + said.index, end: start + said.index + said[0].length };
}
