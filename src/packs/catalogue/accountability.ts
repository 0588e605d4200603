import type { IndicatorInfo } from './row.ts';

/** 审计与问责 */
export const ACCOUNTABILITY: readonly IndicatorInfo[] = [
  { id: 'accountability.audits', topic: 'accountability', name: '审计项目数', kind: 'count', units: ['个', '项'], meaning: '' },
  { id: 'accountability.audit_amount', topic: 'accountability', name: '审计查出金额', kind: 'amount', units: ['元'], meaning: '' },
  { id: 'accountability.persons', topic: 'accountability', name: '问责处分人数', kind: 'count', units: ['人', '名'], meaning: '' },
  { id: 'accountability.audit_suggestions', topic: 'accountability', name: '审计建议数', kind: 'count', units: ['条'], meaning: '' },
  { id: 'accountability.audit_transfers', topic: 'accountability', name: '审计移送线索数', kind: 'count', units: ['件', '条'], meaning: '' },
];
