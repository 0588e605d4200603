import type { IndicatorInfo } from './row.ts';

/** 重大行政决策与合法性审查 */
export const DECISION: readonly IndicatorInfo[] = [
  { id: 'decision.catalogue_items', topic: 'decision', name: '重大行政决策目录事项数', kind: 'count', units: ['项', '件'], meaning: '' },
  { id: 'decision.reviewed', topic: 'decision', name: '重大行政决策合法性审查数', kind: 'count', units: ['件', '次', '项'], meaning: '' },
  { id: 'decision.legality_reviews', topic: 'decision', name: '合法性审核总数', kind: 'count', units: ['件', '次'], meaning: '文件、合同、决策不分的合法性审核' },
  { id: 'decision.opinions', topic: 'decision', name: '审查意见数', kind: 'count', units: ['条', '份'], meaning: '合法性审查提出的意见建议' },
  { id: 'decision.hearings', topic: 'decision', name: '决策听证数', kind: 'count', units: ['件', '次', '场'], meaning: '' },
  { id: 'decision.consultations', topic: 'decision', name: '公众参与专家论证风险评估数', kind: 'count', units: ['次', '条'], meaning: '' },
  { id: 'decision.review_rate', topic: 'decision', name: '合法性审查率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'decision.meeting_items', topic: 'decision', name: '常务会议议题数', kind: 'count', units: ['个', '项', '件'], meaning: '' },
  { id: 'decision.opinions_adopted', topic: 'decision', name: '意见采纳数', kind: 'count', units: ['条', '件'], meaning: '合法性审查、法律顾问意见被采纳' },
  { id: 'decision.adoption_rate', topic: 'decision', name: '意见采纳率', kind: 'rate', units: ['%'], meaning: '合法性审查、法律顾问意见的采纳率' },
  { id: 'decision.amount', topic: 'decision', name: '审查涉及金额', kind: 'amount', units: ['元'], meaning: '合同、项目标的额' },
];
