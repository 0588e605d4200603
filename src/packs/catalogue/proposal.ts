import type { IndicatorInfo } from './row.ts';

/** 建议提案 */
export const PROPOSAL: readonly IndicatorInfo[] = [
  { id: 'proposal.cases', topic: 'proposal', name: '建议提案总数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'proposal.deputy_suggestions', topic: 'proposal', name: '人大代表建议数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'proposal.cppcc_proposals', topic: 'proposal', name: '政协提案数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'proposal.concluded', topic: 'proposal', name: '建议提案办结数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'proposal.conclusion_rate', topic: 'proposal', name: '建议提案办结率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'proposal.satisfaction_rate', topic: 'proposal', name: '建议提案满意率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'proposal.units', topic: 'proposal', name: '建议提案承办单位数', kind: 'count', units: ['个', '家'], meaning: '维度:单位类型' },
  { id: 'proposal.meeting_rate', topic: 'proposal', name: '建议提案面商率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'proposal.adopted', topic: 'proposal', name: '建议提案采纳落实数', kind: 'count', units: ['件', '条'], meaning: '解决、采纳、落实' },
  { id: 'proposal.adoption_rate', topic: 'proposal', name: '建议提案采纳落实率', kind: 'rate', units: ['%'], meaning: '' },
];
