import type { Region } from '../model/metadata.ts';

/** The report of the State Council, a ministry, or another body of the whole nation. */
const NATIONAL_BODY =
  /^(?:(?:19|20)\d\d年度?)?(?:关于)?(?:中华人民共和国)?(?:国务院|(?:司法|教育|公安|民政|财政|水利|商务|外交|国防|国家安全|自然资源|生态环境|交通运输|农业农村|文化和旅游|应急管理|退役军人事务|住房和城乡建设|人力资源和?社会保障|工业和信息化|科学技术|科技)部|审计署|海关总署|中国(?:人民银行|证监会|银保监会|气象局|地震局)|国家(?:发展改革委|发展和改革委员会|[一-龥]{2,8}(?:总局|局|委员会|委|署|办公室)))(?=关于|政府|(?:19|20)\d\d|法治|依法|工作|年度|贯彻|通报|发布|公布|的|$)/;

/** > 2007年全国行政复议案件统计 */
const OF_NATION = /^(?:(?:19|20)\d\d年度?)?全国(?!人大|人民|政协)[一-龥]{2,20}(?:情况|报告|统计|公报|概况)/;

/** The whole nation as a region, code 100000. */
export const NATION: Region = { name: '全国', officialName: '中华人民共和国', code: '100000', level: 'nation', path: ['中华人民共和国'] };

/** Whether a title or an issuer names the whole nation or a body of it, and no place's branch of one (国家税务总局威宁县税务局). */
export const isNational = (words: string): boolean => NATIONAL_BODY.test(words) || OF_NATION.test(words);
