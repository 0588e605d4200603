import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** > 9个乡镇, 22个派出所, 18处乡镇文化站, 46个市直部门, 9个单位, 14个所中 */
const BODY = /(?:(?:[省市州县区镇]直|[省市州县区]级|直属|成员|责任|相关|有关)?(?:部门|单位|机关)(?!主要|负责|领导|一把手|的?“?一把手)|城市|地区|市州|盟市|中央部门|乡镇|镇街|街道|社区|行政村|村|镇|派出所|县|区|学校|中小学|企业|司法所|律师事务所|律所|居委会|居民区|国家|网格(?!员)|嘎查|苏木|[所站](?=[中均都]|$|[^\u4e00-\u9fff]))/y;

/** The words behind a figure that name a body, and so say what the figure counts; null where they name none. */
export function bodyBehind(text: string, quantity: Quantity): Span | null {
  if (quantity.unitClass !== 'body' && quantity.unitClass !== 'place') return null;
  BODY.lastIndex = quantity.textEnd;
  return BODY.test(text) ? { start: quantity.textEnd, end: BODY.lastIndex } : null;
}
