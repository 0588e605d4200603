import type { Figure } from './figure.ts';

/** > 年初计划开展执法培训4期, 原计划办理案件200件, 全年计划检查; not 根据计划, 工作计划, 计划生育 */
const PLANNED = /(?:^|[,;:。]|[年初原度县市区镇乡局委办共])(?:计划|拟定?|预定)(?!生育|书|经济|要求|和|与|为|总投资|投资)[\u4e00-\u9fff“”、()]{2,24}$/;

/** > 下达执法培训任务200人, 全年任务200件, 目标为持证率95% */
const TASK = /(?:下达|确定|分配|全年|年度|年初|目标)[^,;:。]{0,20}(?:任务|目标)(?:数|量)?(?:为|是|数为)?$|(?:任务|目标)(?:为|是|:)[\u4e00-\u9fff]{2,16}$/;

/** > 年初确定的行政处罚案件200件的任务目标 */
const TASK_BEHIND = /^的(?:年度|全年)?(?:任务|目标|指标)/;

/** > ，实际完成236件; ，截至目前已完成210人; ，完成26场: what was done stands behind, in the same sentence */
const DONE_BEHIND = /^[^。;,]{0,16}(?:,[^。;,\d]{0,12})?,(?:截至[^,]{1,10},?|截止[^,]{1,10},?|到[^,]{1,8}底,?|目前|现|全年|至今|但|年内|,)*(?:实际|已|完成|共完成|累计完成|超额|实)[^。;,]{0,16}\d/;

/** Whether the words before a figure plan what the words behind it say was done: 计划办理200件，实际办理236件. */
export function isPlanDone(clause: string, behind: string): boolean {
  return (PLANNED.test(clause) || TASK.test(clause) || TASK_BEHIND.test(behind)) && DONE_BEHIND.test(behind);
}

/** The words of an answer that name nothing: 截至目前已完成. */
const FILLERS = /截[至止](?:到)?(?:目前|年底|\d{1,2}月底?)?|目前|现已|实际|实|已经?|全年|年内|累计|共计?|总计|均|全部|超额|顺利|如期|依法|达到?|完成|落实|了/g;

/** > 任务目标已超额完成，实际办理236件: verbs that go with anything */
const ANY_VERB = /^(?:办理|开展|组织|举办|实施)$/;

/** > 计划培训300人，实际培训342人; 计划办理案件200件，实际完成236件: a verb of the plan, or none, and no noun */
export function answersPlan(plan: Figure, planWords: string, before: string): boolean {
  if (plan.status !== 'target' || plan.indicator === null || !/实|已|完成|累计|共|达/.test(before)) return false;
  const verb = before.replace(/[,“”]/g, '').replace(FILLERS, '');
  return verb.length <= 2 && (verb === '' || planWords.includes(verb) || ANY_VERB.test(verb));
}
