import type { RelationRow } from '../pack.ts';
import { LEVELS } from './relation-levels.ts';

/** A rate of what was done in time. */
const ON_TIME = '按期|按时|及时|限期|期限|时限|提前';

/** 组织领导、政务服务、文件、决策、顾问、政务公开、建议提案 */
export const GOVERNMENT_RELATIONS: readonly RelationRow[] = [
  { id: 'inspection-issues-limit', kind: 'limit', part: 'leadership.inspection_issues_rectified', whole: ['leadership.inspection_issues'], because: '整改的是督察反馈问题的一部分' },
  { id: 'rectification-rate', kind: 'rate', rate: 'leadership.rectification_rate', part: [['leadership.inspection_issues_rectified']], base: [['leadership.inspection_issues']], because: '整改率：整改数占反馈数' },
  { id: 'duty-reports-by-manner', kind: 'split', totals: ['leadership.duty_reports'], part: 'leadership.duty_reports', by: '方式', complete: [['现场', '书面']], because: '述法或在现场，或以书面' },
  { id: 'items-by-level', kind: 'split', totals: ['service.items'], part: 'service.items', by: '层级', complete: LEVELS, because: '一个事项由一级办理' },
  { id: 'license-items-limit', kind: 'limit', part: 'service.license_items', whole: ['service.items'], because: '行政许可事项是政务服务事项的一类' },
  { id: 'power-items-by-type', kind: 'split', totals: ['service.power_items'], part: 'service.power_items_by_type', by: '类型', because: '中办发〔2015〕21号：权责清单按十类职权逐项列出' },
  { id: 'supervision-claims', kind: 'sum', total: 'service.supervision_items', parts: ['service.supervision_items_claimed', 'service.supervision_items_unclaimed'], complete: true, because: '监管事项或已认领，或未认领' },
  { id: 'supervision-covered-limit', kind: 'limit', part: 'service.supervision_items_covered', whole: ['service.supervision_items'], because: '已覆盖的是监管事项的一部分' },
  { id: 'supervision-coverage-rate', kind: 'rate', rate: 'service.supervision_coverage_rate', part: [['service.supervision_items_covered']], base: [['service.supervision_items_claimed'], ['service.supervision_items']], because: '覆盖率：已覆盖数占已认领数（或事项总数）' },
  { id: 'checklists-limit', kind: 'limit', part: 'service.supervision_checklists_completed', whole: ['service.supervision_checklists'], because: '已完善的是检查实施清单的一部分' },
  { id: 'checklist-rate', kind: 'rate', rate: 'service.supervision_completion_rate', part: [['service.supervision_checklists_completed']], base: [['service.supervision_checklists']], because: '完成率：已完善数占清单数' },
  { id: 'service-concluded-limit', kind: 'limit', part: 'service.cases_concluded', whole: ['service.cases'], because: '办结的是受理办件的一部分' },
  { id: 'service-completion-rate', kind: 'rate', not: ON_TIME, rate: 'service.completion_rate', part: [['service.cases_concluded']], base: [['service.cases']], because: '办结率：办结数占受理数' },
  { id: 'hall-entry-rate', kind: 'rate', rate: 'service.hall_entry_rate', part: [['service.hall_items']], base: [['service.items']], because: '进驻率：进驻事项数占政务服务事项数' },
  { id: 'enterprise-requests-limit', kind: 'limit', part: 'service.enterprise_requests_resolved', whole: ['service.enterprise_requests'], because: '办结的是收到的诉求的一部分' },
  { id: 'enterprise-request-rate', kind: 'rate', not: ON_TIME, rate: 'service.enterprise_request_rate', part: [['service.enterprise_requests_resolved']], base: [['service.enterprise_requests']], because: '办结率：办结数占收到数' },
  { id: 'online-rates', kind: 'limit', part: 'service.full_online_rate', whole: ['service.online_rate'], because: '全程网办的事项先要网上可办' },
  {
    id: 'normative-cleanup', kind: 'sum', total: 'normative.cleaned', parts: ['normative.retained', 'normative.repealed'], optional: ['normative.amended', 'normative.invalidated'], complete: true,
    because: '国办发〔2018〕37号：清理后分别保留、修改、废止、宣布失效', unless: '其他|其余|另有|待|整合|重新',
  },
  { id: 'normative-issued-by-level', kind: 'split', totals: ['normative.issued'], part: 'normative.issued', by: '层级', complete: LEVELS, because: '一份文件由一级机关制定' },
  { id: 'normative-in-force-by-level', kind: 'split', totals: ['normative.in_force'], part: 'normative.in_force', by: '层级', complete: LEVELS, because: '一份文件由一级机关制定' },
  { id: 'normative-repealed-limit', kind: 'limit', part: 'normative.repealed', whole: ['normative.cleaned'], because: '废止的是纳入清理文件的一部分' },
  { id: 'normative-filed-limit', kind: 'limit', part: 'normative.filed', whole: ['normative.issued'], pair: true, because: '国办发〔2018〕37号：制定的文件报送备案，报备的不多于制定的' },
  { id: 'opinions-adopted-limit', kind: 'limit', part: 'decision.opinions_adopted', whole: ['decision.opinions'], because: '采纳的是提出的意见的一部分' },
  { id: 'adoption-rate', kind: 'rate', rate: 'decision.adoption_rate', part: [['decision.opinions_adopted']], base: [['decision.opinions']], because: '采纳率：采纳数占提出数' },
  { id: 'counsel-units-limit', kind: 'limit', part: 'counsel.units_with_lawyers', whole: ['counsel.units'], because: '聘请社会律师的是聘请法律顾问单位的一部分' },
  {
    id: 'openness-flow', kind: 'flow', from: ['openness.applications', 'openness.carried_over'], to: ['openness.applications_replied', 'openness.carried_forward'],
    because: '国办公开办函〔2019〕60号报告格式第三表：本年新收加上年结转等于本年办理加结转下年',
  },
  { id: 'openness-replied-within', kind: 'limit', part: 'openness.applications_replied', whole: ['openness.applications', 'openness.carried_over'], because: '国办公开办函〔2019〕60号报告格式第三表' },
  {
    id: 'openness-outcomes', kind: 'sum', total: 'openness.applications_replied', parts: ['openness.granted', 'openness.partially_granted', 'openness.refused', 'openness.unavailable', 'openness.other_replies'], complete: true,
    because: '政府信息公开条例第三十六条、第三十七条：一件申请作一种答复', unless: '不予处理',
  },
  { id: 'openness-granted-limit', kind: 'limit', part: 'openness.granted', whole: ['openness.applications_replied'], because: '政府信息公开条例第三十六条：予以公开是答复之一' },
  { id: 'openness-refused-limit', kind: 'limit', part: 'openness.refused', whole: ['openness.applications_replied'], because: '政府信息公开条例第三十六条：不予公开是答复之一' },
  { id: 'openness-reply-rate', kind: 'rate', carries: 'openness.carried_over', not: ON_TIME, rate: 'openness.reply_rate', part: [['openness.applications_replied']], base: [['openness.applications'], ['openness.applications', 'openness.carried_over']], because: '答复率：答复数占受理数，有结转的加上年结转' },
  { id: 'openness-by-channel', kind: 'split', totals: ['openness.applications'], part: 'openness.applications', by: '渠道', because: '政府信息公开条例第二十九条：一件申请由一种渠道提出' },
  { id: 'accounts-closed-pair', kind: 'limit', part: 'openness.media_accounts_closed', whole: ['openness.media_accounts'], pair: true, because: '国办发〔2018〕123号：关停的账号出自纳入监管的账号' },
  { id: 'proposals-by-source', kind: 'sum', total: 'proposal.cases', parts: ['proposal.deputy_suggestions', 'proposal.cppcc_proposals'], complete: true, because: '建议提案即人大代表建议与政协提案', unless: '议案|党派|其他|其余|另有|重点|闭会' },
  { id: 'proposals-concluded-limit', kind: 'limit', part: 'proposal.concluded', whole: ['proposal.cases'], because: '办结的是承办建议提案的一部分' },
  { id: 'proposals-adopted-limit', kind: 'limit', part: 'proposal.adopted', whole: ['proposal.cases'], because: '采纳落实的是承办建议提案的一部分' },
  { id: 'proposal-conclusion-rate', kind: 'rate', not: ON_TIME, rate: 'proposal.conclusion_rate', part: [['proposal.concluded']], base: [['proposal.cases'], ['proposal.deputy_suggestions', 'proposal.cppcc_proposals']], because: '办结率：办结数占承办数' },
  { id: 'proposal-adoption-rate', kind: 'rate', rate: 'proposal.adoption_rate', part: [['proposal.adopted']], base: [['proposal.cases'], ['proposal.concluded']], because: '采纳落实率：落实数占承办（办结）数' },
];
