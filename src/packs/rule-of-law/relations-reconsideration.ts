import type { RelationRow } from '../pack.ts';
import { LEVELS } from './relation-levels.ts';

const CLOSED = ['reconsideration.concluded', 'reconsideration.accepted', 'reconsideration.handled', 'reconsideration.applications'];

/** What a rate of outcomes may be taken of: all that were closed, those decided on the merits, or those accepted. */
const OUTCOME_BASES = [
  ['reconsideration.concluded'],
  ['reconsideration.accepted'],
  ['reconsideration.handled'],
  ['reconsideration.applications'],
  ['reconsideration.concluded', '-reconsideration.terminated'],
  ['reconsideration.concluded', '-reconsideration.mediated'],
  ['reconsideration.accepted', 'reconsideration.carried_over'],
];

const outcomeRate = (id: string, rate: string, part: string, because: string): RelationRow => ({
  id, kind: 'rate', rate: `reconsideration.${rate}`, part: [[`reconsideration.${part}`]], base: OUTCOME_BASES, needs: 'reconsideration.concluded', because,
});

const outcomeLimit = (id: string, part: string, because: string): RelationRow => ({
  id, kind: 'limit', part: `reconsideration.${part}`, whole: ['reconsideration.concluded'], because,
});

/** 行政复议 */
export const RECONSIDERATION_RELATIONS: readonly RelationRow[] = [
  {
    id: 'reconsideration-intake', kind: 'sum', complete: true, because: '行政复议法第三十条：收到申请后五日内审查，符合条件的受理，不符合的决定不予受理',
    total: 'reconsideration.applications', parts: ['reconsideration.accepted', 'reconsideration.rejected'], optional: ['reconsideration.other_disposals', 'reconsideration.resolved_before_acceptance'],
    beyond: '结转|上年|往年|跨年|旧存',
    unless: '告知|转送|移送|补正|撤回|撤销申请|受理前|案前|化解|调解|和解|待受理|审查中|正在审查|其他|其余|另有|另|结转|上年|往年|跨年|驳回|等方式|不属于|放弃|存档|信访',
  },
  { id: 'reconsideration-applications-by-level', kind: 'split', totals: ['reconsideration.applications'], part: 'reconsideration.applications', by: '层级', complete: LEVELS, because: '行政复议法第二十四条、第二十五条：一件申请由一级机关管辖' },
  { id: 'reconsideration-accepted-by-level', kind: 'split', totals: ['reconsideration.accepted'], part: 'reconsideration.accepted', by: '层级', complete: LEVELS, because: '行政复议法第二十四条、第二十五条：一件申请由一级机关管辖' },
  { id: 'reconsideration-accepted-limit', kind: 'limit', part: 'reconsideration.rejected', whole: ['reconsideration.applications'], because: '行政复议法第三十条：不予受理的是收到的申请的一部分' },
  {
    id: 'reconsideration-flow', kind: 'flow', because: '行政复议统计报表：上年结转加本年受理等于本年审结加未审结',
    from: ['reconsideration.accepted', 'reconsideration.carried_over'], to: ['reconsideration.concluded', 'reconsideration.pending'],
  },
  { id: 'reconsideration-accepted-within', kind: 'limit', part: 'reconsideration.accepted', whole: ['reconsideration.concluded', 'reconsideration.pending'], because: '本年受理的，年末或已审结，或仍在办理' },
  {
    id: 'reconsideration-outcomes', kind: 'sum', because: '行政复议法第六十三条至第六十九条、第四十一条：一案以一种方式审结',
    total: 'reconsideration.concluded',
    parts: ['reconsideration.upheld', 'reconsideration.revoked', 'reconsideration.altered', 'reconsideration.declared_illegal', 'reconsideration.ordered_to_perform', 'reconsideration.dismissed', 'reconsideration.terminated'],
  },
  {
    id: 'reconsideration-corrections', kind: 'sum', because: '行政复议法第六十三条至第六十七条：撤销、变更、确认违法、责令履行都是纠错决定',
    total: 'reconsideration.corrected', parts: ['reconsideration.revoked', 'reconsideration.altered', 'reconsideration.declared_illegal', 'reconsideration.ordered_to_perform'],
  },
  outcomeLimit('reconsideration-upheld-limit', 'upheld', '行政复议法第六十八条：维持是审结方式之一'),
  outcomeLimit('reconsideration-revoked-limit', 'revoked', '行政复议法第六十四条：撤销是审结方式之一'),
  outcomeLimit('reconsideration-terminated-limit', 'terminated', '行政复议法第四十一条：终止是审结方式之一'),
  outcomeLimit('reconsideration-dismissed-limit', 'dismissed', '行政复议法第三十三条、第六十九条：驳回是审结方式之一'),
  outcomeLimit('reconsideration-corrected-limit', 'corrected', '纠错的是审结案件的一部分'),
  outcomeLimit('reconsideration-mediated-limit', 'mediated', '行政复议法第七十三条、第七十四条：调解、和解结案的是审结案件的一部分'),
  outcomeLimit('reconsideration-litigated-limit', 'litigated', '复议后起诉的是已审结案件的一部分'),
  outcomeRate('reconsideration-upheld-rate', 'upheld_rate', 'upheld', '维持率：维持数占审结数（或受理数）'),
  outcomeRate('reconsideration-revoked-rate', 'revoked_rate', 'revoked', '撤销率：撤销数占审结数（或受理数）'),
  outcomeRate('reconsideration-terminated-rate', 'terminated_rate', 'terminated', '终止率：终止数占审结数（或受理数）'),
  outcomeRate('reconsideration-correction-rate', 'correction_rate', 'corrected', '纠错率：纠错数占审结数，也有以作出决定数、受理数为分母的'),
  outcomeRate('reconsideration-mediation-rate', 'mediation_rate', 'mediated', '调解率：调解和解数占审结数（或受理数）'),
  outcomeRate('reconsideration-litigated-rate', 'litigated_rate', 'litigated', '复议后起诉率：起诉数占审结数'),
  {
    id: 'reconsideration-conclusion-rate', kind: 'rate', carries: 'reconsideration.carried_over', not: '按期|按时|及时|限期|期限|时限|提前', rate: 'reconsideration.conclusion_rate', part: [['reconsideration.concluded']], because: '审结率：审结数占受理数，有结转的加上年结转',
    base: [['reconsideration.accepted'], ['reconsideration.accepted', 'reconsideration.carried_over'], ['reconsideration.handled'], ['reconsideration.applications'], ['reconsideration.concluded', 'reconsideration.pending']],
  },
  { id: 'reconsideration-enterprise-limit', kind: 'limit', part: 'reconsideration.enterprise_cases_concluded', whole: ['reconsideration.enterprise_cases'], because: '办结的涉企案件是涉企申请的一部分' },
  { id: 'reconsideration-by-domain', kind: 'split', totals: CLOSED, part: 'reconsideration.by_domain', by: '领域', because: '一案归入一个行政管理领域' },
  { id: 'reconsideration-by-matter', kind: 'split', totals: CLOSED, part: 'reconsideration.by_matter', by: '事项', because: '行政复议统计报表：一案归入一种复议事项' },
  { id: 'reconsideration-by-respondent', kind: 'split', totals: CLOSED, part: 'reconsideration.by_respondent', by: '被申请人', because: '行政复议统计报表：一案归入一类被申请人' },
];
