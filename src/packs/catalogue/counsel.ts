import type { IndicatorInfo } from './row.ts';

/** 法律顾问与公职律师 */
export const COUNSEL: readonly IndicatorInfo[] = [
  { id: 'counsel.units', topic: 'counsel', name: '聘请法律顾问单位数', kind: 'count', units: ['个', '家'], meaning: '' },
  { id: 'counsel.units_with_lawyers', topic: 'counsel', name: '聘请社会律师单位数', kind: 'count', units: ['个', '家'], meaning: '' },
  { id: 'counsel.persons', topic: 'counsel', name: '法律顾问人数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'counsel.meetings_attended', topic: 'counsel', name: '法律顾问列席会议次数', kind: 'count', units: ['次'], meaning: '' },
  { id: 'counsel.contracts_reviewed', topic: 'counsel', name: '合同协议审查数', kind: 'count', units: ['份', '件', '件次'], meaning: '不论由法律顾问或审核机构办理' },
  { id: 'counsel.opinions', topic: 'counsel', name: '出具法律意见数', kind: 'count', units: ['条', '份', '件'], meaning: '' },
  { id: 'counsel.review_opinions', topic: 'counsel', name: '出具审查意见数', kind: 'count', units: ['条', '份'], meaning: '' },
  { id: 'counsel.documents_reviewed', topic: 'counsel', name: '审查其他文件数', kind: 'count', units: ['份', '件'], meaning: '' },
  { id: 'counsel.consultations', topic: 'counsel', name: '法律顾问咨询次数', kind: 'count', units: ['次', '人次'], meaning: '' },
  { id: 'counsel.litigation_cases', topic: 'counsel', name: '法律顾问参与诉讼数', kind: 'count', units: ['件', '件次'], meaning: '法律顾问参与的应诉、诉讼,不是全部应诉案件' },
  { id: 'counsel.reconsideration_cases', topic: 'counsel', name: '法律顾问参与复议数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.decision_reviews', topic: 'counsel', name: '法律顾问参与决策审核数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.normative_reviews', topic: 'counsel', name: '法律顾问参与规范性文件审核数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.enforcement_reviews', topic: 'counsel', name: '法律顾问参与执法审核数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.arbitration_cases', topic: 'counsel', name: '法律顾问参与仲裁数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.mediation_cases', topic: 'counsel', name: '法律顾问参与调解数', kind: 'count', units: ['件', '件次'], meaning: '' },
  { id: 'counsel.publicity_services', topic: 'counsel', name: '法律顾问参与普法数', kind: 'count', units: ['件', '件次', '次'], meaning: '' },
  { id: 'counsel.services', topic: 'counsel', name: '法律顾问服务总数', kind: 'count', units: ['次', '件'], meaning: '' },
  { id: 'counsel.public_lawyers', topic: 'counsel', name: '公职律师人数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'counsel.villages', topic: 'counsel', name: '聘请法律顾问村社区数', kind: 'count', units: ['个'], meaning: '' },
  { id: 'counsel.coverage_rate', topic: 'counsel', name: '法律顾问覆盖率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'counsel.firms', topic: 'counsel', name: '聘请律师事务所数', kind: 'count', units: ['家', '个'], meaning: '' },
];
