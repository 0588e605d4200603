import type { Status } from '../../model/observation.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isPlanDone } from './planned.ts';
import type { Section } from '../text/sections.ts';
import type { Zone } from '../text/zones.ts';

/** Clauses that speak of what is to come; not 拟出台文件、拟签协议…累计审查175件. */
const PLAN = /(?<![主重需只首摘纪紧概次简提索])要(?:对|在|把|将|使|新|再|继续|努力|完成|实现|达到|建成|力争|确保|认真|切实)|力争|争取(?!到|上级|贷款|资金|项目|各|中央|省)|计划(?:于|在|用|再|新|将|到)|预计|预期|(?<!对|审查|审核)拟(?:于|在|新|再|建|投|开|举|组|出台(?!的)|用|将)(?!.*(?:累计|共)(?:审|办|出具|提出))|将(?:于|在|新|再|继续|进一步|力|不少)|明年|下一步|下步|目标(?:是|为|值)|到(?:19|20)\d{2}年底?前?[,，]?(?:力争|实现|达到|全)|确保[^,，。]*(?:以上|不低于|不少于)/;
const PLAN_AFTER = /^[^,，。;；]{0,8}(?:的(?:目标|任务目标|奋斗目标)|为目标)/;
const RULE = /不得(?:少于|低于|超过|高于)|必须|应当(?!事人|出庭|到庭|参加|由)|应由(?![^,，。]{0,8}(?:负责人|出庭|首长))|应在|应于|至少|最少(?!的)|不少于|不低于|不多于|不高于|不超过|最低|原则上|严禁|要求[^,，。]{0,12}(?:配|每|达到)|每(?:年|半年|季度|季|两?个?月|周|两年)[^,，。]{0,10}(?:至少|不少于|不低于)/;
const LEGAL = /(?:国家|省里?|上级|部里|规定|标准)(?:要求|规定|标准)(?:则|就|平均)?(?:为|的|是)$|法定(?:办结|办理|审批)?(?:时限|期限|时间)?(?:则|就|平均)?(?:为|的|是)?$/;
/** > 占7.3%，高于国家规定的5%; 提速77%，超过市上定的70% */
const REQUIRED = /(?:高于|低于|超过|多于|优于|(达到))(?!年初|年度)[一-鿿]{0,6}(?:规定|要求|标准|[市省县州区上]定|下达|核定)的$/;
/** > 压缩率76%，优于年初确定的70% */
const AIMED = /(?:高于|低于|超过|多于|优于|完成)(?:年初|年度|预先|既)[一-鿿]{0,4}定的$/;
/** > 占比6%，高于5%的要求; 结案率98.1%，超过95%的考核线; 超过90%的考核要求; 按照占比5%的要求，配备32名; 网上可办率90%的要求，我县已达96% */
const MEASURED = /(?:高于|超过|超出|高出|优于|多于|按照?|对照|满足|符合|根据)[^,;:。]{0,24}$/;
const STANDARD = /^的?(?:考核|目标|工作|任务|硬性|基本|刚性|最低)?(?:要求|规定|标准|考核线|及格线|合格线)(?![外])/;
/** > 超额完成市下达的1.5万平方米任务 */
const TASK = /(?:下达|分配|交办)的$/;
/** > 高于省里5%的最低要求, 60天的法定期限 */
const RULE_AFTER = /^的?(?:最低|配备|配置|法定|规定)(?:要求|标准|期限|时限|门槛|底线|比例)/;
/** > 时限压缩到3个工作日以内 */
const SHORTENED = /压缩|缩短|缩减|压减|压到|缩至|控制|提速|办结|[减降][到至为]|承诺/;
/** How often stays a rule in a plan (每月由县领导至少调度1次); how many each body is to have is planned (每个行政村培养不少于3名). */
const NORM = /每(?:年|半年|学年|学期|季|两?个?月|周|旬|日|天|次|名|人|个?(?:行政)?村|个?乡|个?镇|个?单位)|人均|年度(?:脱产)?培训/;

/** What stands where figures of the past and plans part: 已 and 完成 tell the past in a planning clause. */
const PAST = /(?<![为除罢])了[^,，。]{0,8}$|去年|上年|过去|近[0-9一二两三四五几]?年|以来|目前|已(?:经)?|完成了|累计|截至|共计|共有|共(?=办|受|收|开|组|审|调|查)/;
/** Cues that hold for the whole sentence. */
const PLAN_SENTENCE = /力争|争取(?!到|上级|贷款|资金|项目|各|中央|省)|下一步|下步|明年|今后|将(?:做到|实现|努力|重点|着力|力争|继续|进一步)|目标(?:是|为)/;

/** > 确保负责人出庭应诉率达到95%以上, 确保败诉率控制在10%以内: what is made sure of is yet to come; not 确保了 */
const ENSURED = /(?:确保|力保)(?!了)[^,;:。]{0,30}(?:率|度|占比|比例)[^,;:。]{0,12}$/;
/** > 达到了100%的目标 */
const REACHED = /(?:达到|实现|完成)了$/;

/** > 目标为95%，实际达到98% */
const DONE = /^(?:但|而|目前|现)?实际(?:达|完成|办理|开展|举办|培训|检查)/;

/** What was done of a plan is said within so many characters. */
const REACH = 60;

/** Whether a figure happened, is planned or is a rule; changes are told apart elsewhere. */
export function readStatus(text: string, quantity: Quantity, zone: Zone, section: Section): Status {
  const clause = text.slice(Math.max(zone.clauseStart, quantity.start - 200), quantity.start);
  const after = text.slice(quantity.textEnd, Math.min(zone.clauseEnd, quantity.textEnd + 14));
  const near = text.slice(Math.max(zone.sentenceStart, zone.clauseStart - 40, quantity.start - 240), quantity.start);
  if ((PLAN_AFTER.test(after) && !REACHED.test(clause)) || (TASK.test(clause) && /^的?(?:目标)?任务/.test(after))) return 'target';
  if (AIMED.test(clause) || (quantity.unitClass === 'percent' && ENSURED.test(clause) && !section.plan)) return 'target';
  if (isPlanDone(clause, text.slice(quantity.textEnd, quantity.textEnd + REACH))) return 'target';
  const planned = !DONE.test(clause) && (PLAN.test(near) || /计划(?:确定|安排|检查|抽查|评查)/.test(clause) || PLAN_SENTENCE.test(text.slice(Math.max(zone.sentenceStart, quantity.start - 240), quantity.start)) || (section.plan && !PAST.test(clause)));
  if (RULE_AFTER.test(after) || isRequired(quantity, clause) || (quantity.unitClass === 'percent' && STANDARD.test(after) && MEASURED.test(clause))) return 'requirement';
  if (RULE.test(clause + (text[quantity.textStart] === text[quantity.start] ? '' : text.slice(quantity.textStart, quantity.start)))) return planned && !NORM.test(clause) ? 'target' : 'requirement';
  if (planned) return 'target';
  if (quantity.unitClass === 'time' && LEGAL.test(clause)) return 'requirement';
  if (quantity.unitClass === 'time' && /^(?:之?内|以内)/.test(text.slice(quantity.textEnd - 2, quantity.textEnd + 2).replace(/^.*?(?=之?内|以内)/, '')) && quantity.qualifier === 'at_most' && !SHORTENED.test(clause)) return 'requirement';
  if (quantity.range && quantity.unitClass === 'person') return 'requirement';
  return 'actual';
}

/** > 调解委员会683个，其中达到规范化标准的612个: what is counted meets a standard; only a share or a time is one */
function isRequired({ unitClass }: Quantity, clause: string): boolean {
  const required = REQUIRED.exec(clause);
  return required !== null && (required[1] === undefined || unitClass === 'percent' || unitClass === 'time');
}
