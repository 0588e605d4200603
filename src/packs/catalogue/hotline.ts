import type { IndicatorInfo } from './row.ts';

/** 政务服务热线 */
export const HOTLINE: readonly IndicatorInfo[] = [
  { id: 'hotline.cases', topic: 'hotline', name: '热线受理量', kind: 'count', units: ['件', '个', '宗'], meaning: '' },
  { id: 'hotline.by_type', topic: 'hotline', name: '热线分类型数', kind: 'count', units: ['件'], meaning: '维度:类型=咨询/求助/投诉/举报/建议' },
  { id: 'hotline.type_share', topic: 'hotline', name: '热线分类型占比', kind: 'rate', units: ['%'], meaning: '维度:类型' },
  { id: 'hotline.by_domain', topic: 'hotline', name: '热线分领域数', kind: 'count', units: ['件'], meaning: '维度:领域;括号内细分再带“问题”维度' },
  { id: 'hotline.on_time_rate', topic: 'hotline', name: '热线按期办结率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'hotline.satisfaction_rate', topic: 'hotline', name: '热线满意率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'hotline.overdue', topic: 'hotline', name: '热线超期件数', kind: 'count', units: ['件'], meaning: '“未出现超期未办结”记 0' },
  { id: 'hotline.concluded', topic: 'hotline', name: '热线办结数', kind: 'count', units: ['件', '个'], meaning: '' },
  { id: 'hotline.completion_rate', topic: 'hotline', name: '热线办结率', kind: 'rate', units: ['%'], meaning: '不说按期的办结率' },
  { id: 'hotline.response_rate', topic: 'hotline', name: '热线响应率', kind: 'rate', units: ['%'], meaning: '响应率、签收率、接通率、回复率' },
  { id: 'hotline.daily_average', topic: 'hotline', name: '热线日均受理量', kind: 'average', units: ['件', '个'], meaning: '' },
  { id: 'hotline.by_channel', topic: 'hotline', name: '热线分渠道数', kind: 'count', units: ['件'], meaning: '维度:渠道' },
  { id: 'hotline.by_unit', topic: 'hotline', name: '热线分承办单位数', kind: 'count', units: ['件'], meaning: '维度:单位' },
  { id: 'hotline.recovered', topic: 'hotline', name: '挽回消费者损失', kind: 'amount', units: ['元'], meaning: '12315 等消费投诉' },
];
