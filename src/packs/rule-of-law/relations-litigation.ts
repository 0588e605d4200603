import type { RelationRow } from '../pack.ts';

/** What won or lost cases are counted among: those closed, or all. */
const CASES = [['litigation.concluded'], ['litigation.cases'], ['litigation.first_instance'], ['litigation.government_as_defendant'], ['litigation.concluded', '-litigation.withdrawn']];

/** What leaders' appearances are counted among. */
const HEARINGS = [['litigation.leader_appearances_due'], ['litigation.cases'], ['litigation.concluded'], ['litigation.first_instance'], ['litigation.government_as_defendant']];

/** 行政诉讼与应诉 */
export const LITIGATION_RELATIONS: readonly RelationRow[] = [
  {
    id: 'litigation-flow', kind: 'sum', total: 'litigation.cases', parts: ['litigation.concluded', 'litigation.pending'], complete: true, because: '行政应诉统计：应诉案件或已审结，或未审结',
    beyond: '结转|上年|往年|跨年|旧存',
    unless: '结转|上年|往年|跨年|旧存|移送|撤诉|其他|其余|另有|新收|一审|二审|再审|中止|终止',
  },
  {
    id: 'litigation-outcomes', kind: 'sum', total: 'litigation.concluded', parts: ['litigation.withdrawn', 'litigation.dismissed', 'litigation.mediated', 'litigation.lost'],
    because: '行政诉讼法第六十条、第六十二条、第六十九条至第七十八条：一案以一种方式审结',
  },
  { id: 'litigation-won-lost', kind: 'sum', total: 'litigation.concluded', parts: ['litigation.won', 'litigation.lost', 'litigation.withdrawn'], because: '胜诉、败诉、撤诉互不重叠' },
  { id: 'litigation-lost-limit', kind: 'limit', part: 'litigation.lost', whole: ['litigation.concluded'], because: '败诉的是审结案件的一部分' },
  { id: 'litigation-won-limit', kind: 'limit', part: 'litigation.won', whole: ['litigation.concluded'], because: '胜诉的是审结案件的一部分' },
  { id: 'litigation-withdrawn-limit', kind: 'limit', part: 'litigation.withdrawn', whole: ['litigation.concluded'], because: '行政诉讼法第六十二条：准予撤诉是审结方式之一' },
  { id: 'litigation-unlawful-limit', kind: 'limit', part: 'litigation.judged_unlawful', whole: ['litigation.concluded'], because: '行政诉讼法第七十条、第七十四条：判决撤销、确认违法的是审结案件的一部分' },
  { id: 'litigation-lost-among-cases', kind: 'limit', part: 'litigation.lost', whole: ['litigation.cases'], because: '败诉的是应诉案件的一部分' },
  { id: 'litigation-government-limit', kind: 'limit', part: 'litigation.government_as_defendant', whole: ['litigation.cases'], because: '以本级政府为被告的是应诉案件的一部分' },
  { id: 'litigation-win-rate', kind: 'rate', rate: 'litigation.win_rate', part: [['litigation.won']], base: CASES, needs: 'litigation.concluded', because: '胜诉率：胜诉数占审结数（或案件数）' },
  { id: 'litigation-loss-rate', kind: 'rate', rate: 'litigation.loss_rate', part: [['litigation.lost']], base: CASES, needs: 'litigation.concluded', because: '败诉率：败诉数占审结数（或案件数）' },
  { id: 'litigation-leader-rate', kind: 'rate', rate: 'litigation.leader_appearance_rate', part: [['litigation.leader_appearances']], base: HEARINGS, needs: 'litigation.leader_appearances_due', because: '行政诉讼法第三条：负责人应当出庭；出庭率以应出庭案件（或开庭、应诉案件）为分母' },
  { id: 'litigation-leader-limit', kind: 'limit', part: 'litigation.leader_appearances', whole: ['litigation.leader_appearances_due'], because: '行政诉讼法第三条：实际出庭的是应出庭的一部分' },
  {
    id: 'litigation-principal-rate', kind: 'rate', rate: 'litigation.principal_appearance_rate', part: [['litigation.principal_appearances']], because: '正职出庭率：正职出庭数占负责人出庭数（或应出庭、应诉案件数）',
    base: [['litigation.leader_appearances'], ...HEARINGS], needs: 'litigation.leader_appearances',
  },
  { id: 'litigation-principal-limit', kind: 'limit', part: 'litigation.principal_appearances', whole: ['litigation.leader_appearances'], because: '正职是负责人之一' },
];
