import type { RelationRow } from '../pack.ts';

/** A rate of what was done in time. */
const ON_TIME = '按期|按时|及时|限期|期限|时限|提前';

/** 矛盾纠纷化解、公共法律服务、热线 */
export const DISPUTE_RELATIONS: readonly RelationRow[] = [
  { id: 'mediation-sources', kind: 'sum', total: 'mediation.cases', parts: ['mediation.court_entrusted', 'mediation.directly_accepted'], complete: true, because: '联调案件或由法院委托，或由窗口直接受理', unless: '移交|其他|其余|另有|公安|转来|引导' },
  { id: 'mediation-limit', kind: 'limit', part: 'mediation.succeeded', whole: ['mediation.cases'], because: '调解成功的是所调解案件的一部分' },
  {
    id: 'mediation-rate', kind: 'rate', rate: 'mediation.success_rate', part: [['mediation.succeeded'], ['mediation.resolved']], because: '调解成功率：成功数占调解数；受委托的以受委托数为分母',
    base: [['mediation.cases'], ['mediation.found'], ['mediation.court_entrusted'], ['mediation.directly_accepted'], ['mediation.court_entrusted', 'mediation.directly_accepted'], ['mediation.resolved']],
  },
  { id: 'screening-limit', kind: 'limit', part: 'mediation.resolved', whole: ['mediation.found'], because: '化解的是排查出的纠纷的一部分' },
  { id: 'mediation-documents-limit', kind: 'limit', part: 'mediation.court_documents', whole: ['mediation.succeeded'], because: '民事诉讼法第二百零五条：法院出具文书以达成调解协议为前提' },
  { id: 'administrative-mediation-limit', kind: 'limit', part: 'mediation.administrative_succeeded', whole: ['mediation.administrative_cases'], because: '调解成功的是行政调解案件的一部分' },
  { id: 'administrative-mediation-rate', kind: 'rate', rate: 'mediation.administrative_success_rate', part: [['mediation.administrative_succeeded']], base: [['mediation.administrative_cases']], because: '行政调解成功率：成功数占调解数' },
  { id: 'labour-limit', kind: 'limit', part: 'mediation.labour_succeeded', whole: ['mediation.labour_cases'], because: '劳动争议调解仲裁法：调处成功的是受理案件的一部分' },
  { id: 'labour-rate', kind: 'rate', rate: 'mediation.labour_success_rate', part: [['mediation.labour_succeeded']], base: [['mediation.labour_cases']], because: '调解成功率：成功数占受理数' },
  { id: 'petitions-limit', kind: 'limit', part: 'mediation.petitions_resolved', whole: ['mediation.petitions'], because: '办结化解的是信访件的一部分' },
  { id: 'petition-rate', kind: 'rate', not: ON_TIME, rate: 'mediation.petition_rate', part: [['mediation.petitions_resolved']], base: [['mediation.petitions']], because: '信访工作条例：办结（化解）率以受理数为分母' },
  { id: 'disputes-by-type', kind: 'split', totals: ['mediation.cases', 'mediation.succeeded', 'mediation.agreements'], part: 'mediation.by_type', by: '类型', because: '人民调解统计：一件纠纷归入一类' },
  { id: 'mediators-by-type', kind: 'split', totals: ['mediation.mediators'], part: 'mediation.mediators', by: '类型', complete: [['专职', '兼职']], because: '人民调解法第十三条：调解员或专职，或兼职' },
  { id: 'aid-by-type', kind: 'split', totals: ['legal_service.aid_cases'], part: 'legal_service.aid_cases_by_type', by: '类型', values: ['民事', '刑事', '行政', '民事行政', '法律帮助'], complete: [['民事', '刑事', '行政'], ['刑事', '民事行政']], because: '法律援助法第二十四条、第三十一条：案件分刑事、民事、行政' },
  { id: 'hotline-by-type', kind: 'split', totals: ['hotline.cases'], part: 'hotline.by_type', by: '类型', because: '热线工单一件归入一类诉求' },
  { id: 'hotline-by-domain', kind: 'split', totals: ['hotline.cases'], part: 'hotline.by_domain', by: '领域', because: '热线工单一件归入一个领域' },
  { id: 'hotline-by-channel', kind: 'split', totals: ['hotline.cases'], part: 'hotline.by_channel', by: '渠道', because: '热线工单一件来自一个渠道' },
  { id: 'hotline-concluded-limit', kind: 'limit', part: 'hotline.concluded', whole: ['hotline.cases'], because: '办结的是受理工单的一部分' },
  { id: 'hotline-completion-rate', kind: 'rate', not: ON_TIME, rate: 'hotline.completion_rate', part: [['hotline.concluded']], base: [['hotline.cases']], because: '办结率：办结数占受理数' },
  { id: 'hotline-on-time-rate', kind: 'rate', rate: 'hotline.on_time_rate', part: [['hotline.cases', '-hotline.overdue'], ['hotline.concluded', '-hotline.overdue']], base: [['hotline.cases'], ['hotline.concluded']], because: '按期办结率：未超期的占受理（办结）数' },
  { id: 'hotline-overdue-limit', kind: 'limit', part: 'hotline.overdue', whole: ['hotline.cases'], because: '超期的是受理工单的一部分' },
];
