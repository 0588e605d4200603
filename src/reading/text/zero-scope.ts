import type { ZeroStatement } from './zero.ts';

/** What leads a negation in stands no farther before it than this, in characters. */
const LONGEST_LEAD = 40;

/** > 没有行政诉讼案件的单位，该项得满分; 对未办理行政处罚案件的执法主体予以清理: such units, not the report's own year */
const OF_UNITS = /的(?:各|其他|其它)?(?:行政)?(?:执法)?(?:单位|部门|乡镇|乡|镇|街道|主体|机关|机构|地区|地方|县区|县市|市县|村|社区|企业|人员)/;

/** > 如无行政复议申请，应作零报告; 若未发生行政诉讼案件，则不计分 */
const CONDITION = /(?:^|[,;:。(])(?:如果?|若|倘若|假如|凡是?)[\u4e00-\u9fff]{0,4}$/;

/** > 有12家单位全年无行政处罚案件; 12个乡镇中有3个未发生行政诉讼案件: a part of them; not 现有12个乡镇均未发生 */
const OF_A_PART = /(?:(?<![现共所没具])有|仅|其中)(?:\d+|[一二两三四五六七八九十]+)[家个所](?:单位|部门|乡镇|镇|街道|村|社区|机关)?(?:全年|今年|本年|尚|仍|还|也|一直)*$/;

/** > 全县除公安局外均无行政诉讼案件; 除3家外其余单位未受理行政复议申请 */
const BUT_FOR = /除(?!了|夕|法定|依法)[^,;:。]{1,20}外(?:其余[\u4e00-\u9fff]{0,6})?[均都皆]?$/;

/** > 除2件行政诉讼案件外，未发生其他行政诉讼案件: beside those just counted */
const OTHERS = /^(?:其他|其它|别的)/;

/** > 下一步，力争零败诉; 明年要实现零撤销: nothing that was; not 确保了零败诉 */
const HOPED = /(?:确保|力争|争取|努力|力求|着力|明年|下一步|今后)(?![^,;:。]*了)/;
const AIM = /^”?为(?:目标|导向)/;

/** Whether a negation says that there was none in the whole year, not of some, beside others, on a condition or as an aim. */
export function saysNone(text: string, { start, end, wordsStart, wordsEnd, lineStart }: ZeroStatement): boolean {
  const lead = text.slice(Math.max(lineStart, start - LONGEST_LEAD), start);
  const clause = lead.split(/[,;:。]/).at(-1) ?? '';
  const words = text.slice(wordsStart, wordsEnd);
  if (OF_UNITS.test(words) || OTHERS.test(words) || CONDITION.test(lead) || OF_A_PART.test(clause) || BUT_FOR.test(clause)) return false;
  // > 上半年未发生行政诉讼案件，下半年发生3件
  if (clause.includes('上半年') && /^[^。]{0,20}下半年/.test(text.slice(end, end + LONGEST_LEAD))) return false;
  // 确保未发生 tells what came of it; 未 is of the past
  return text[start] === '未' || !(HOPED.test(clause) || AIM.test(text.slice(end, end + 4)) || /零[\u4e00-\u9fff]{2,4}”?为目标/.test(text.slice(start, end)));
}
