import type { Status } from '../model/observation.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { HeadingSpan } from '../model/document.ts';
import type { Zone } from './zones.ts';

/** Sections that speak of what is to come. */
const PLAN_SECTION = /下一步|下步|打算|工作计划|工作安排|工作思路|努力方向|今后|展望|下年度|明年|来年|工作重点|工作目标|(?:19|20)\d{2}年(?:工作)?(?:计划|安排|打算|思路|重点|目标)/;
/** Clauses that speak of what is to come. */
const PLAN = /力争|争取(?!到|上级)|计划(?:于|在|用|再|新|将|到)|预计|预期|拟(?!定|制|废|修|稿|订|办|提|出台的)|将(?:于|在|新|再|继续|进一步|力|不少)|明年|下一步|下步|目标(?:是|为|值)|到(?:19|20)\d{2}年底?前?[,，]?(?:力争|实现|达到|全)|确保[^,，。]*(?:以上|不低于|不少于)/;
const PLAN_AFTER = /^[^,，。;；]{0,8}(?:的(?:目标|任务目标|奋斗目标)|为目标)/;
const RULE = /不得(?:少于|低于|超过|高于)|必须|应当|应由|应在|应于|至少|最少|不少于|不低于|不多于|不高于|不超过|最低|原则上|严禁|按照规定|要求[^,，。]{0,12}(?:配|每|达到)|每(?:年|半年|季度|季|两?个?月|周|两年)[^,，。]{0,10}(?:至少|不少于|不低于)/;
const LEGAL = /法定(?:办结|办理|审批)?(?:时限|期限|时间)?(?:为|的|是)?$/;

/** What stands where figures of the past and plans part: 已 and 完成 tell the past in a planning clause. */
const PAST = /已(?:经)?|完成了|累计|截至|共/;

/** Whether a figure happened, is planned or is a rule; changes are told apart elsewhere. */
export function readStatus(text: string, quantity: Quantity, zone: Zone, section: string): Status {
  const clause = text.slice(zone.clauseStart, quantity.start);
  const after = text.slice(quantity.textEnd, Math.min(zone.clauseEnd, quantity.textEnd + 14));
  const near = text.slice(Math.max(zone.sentenceStart, zone.clauseStart - 40), quantity.start);
  if (PLAN_AFTER.test(after)) return 'target';
  const planned = PLAN.test(near) || (PLAN_SECTION.test(section) && !PAST.test(clause));
  if (RULE.test(clause + (text[quantity.textStart] === text[quantity.start] ? '' : text.slice(quantity.textStart, quantity.start)))) return planned ? 'target' : 'requirement';
  if (planned) return 'target';
  if (LEGAL.test(clause)) return 'requirement';
  if (quantity.unitClass === 'time' && /^(?:之?内|以内)/.test(text.slice(quantity.textEnd - 2, quantity.textEnd + 2).replace(/^.*?(?=之?内|以内)/, '')) && quantity.qualifier === 'at_most') return 'requirement';
  if (quantity.range && quantity.unitClass === 'person') return 'requirement';
  return 'actual';
}

/** The titles of the sections a place stands in, joined. */
export function sectionTitles(headings: readonly HeadingSpan[], index: number): string {
  let titles = '';
  for (let i = index; i >= 0; i = (headings[i] as HeadingSpan).parent) titles += `${(headings[i] as HeadingSpan).title ?? ''}\n`;
  return titles;
}
