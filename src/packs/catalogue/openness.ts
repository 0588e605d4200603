import type { IndicatorInfo } from './row.ts';

/** 政务公开 */
export const OPENNESS: readonly IndicatorInfo[] = [
  { id: 'openness.published', topic: 'openness', name: '主动公开信息数', kind: 'count', units: ['条', '篇'], meaning: '' },
  { id: 'openness.applications', topic: 'openness', name: '依申请公开受理数', kind: 'count', units: ['件', '条'], meaning: '' },
  { id: 'openness.applications_replied', topic: 'openness', name: '依申请公开答复数', kind: 'count', units: ['件', '条'], meaning: '' },
  { id: 'openness.reply_rate', topic: 'openness', name: '依申请公开答复率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'openness.granted', topic: 'openness', name: '予以公开数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.refused', topic: 'openness', name: '不予公开数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.reconsiderations', topic: 'openness', name: '信息公开被复议数', kind: 'count', units: ['件'], meaning: '“未发生因信息公开申请行政复议”记 0' },
  { id: 'openness.litigations', topic: 'openness', name: '信息公开被诉数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.media_accounts', topic: 'openness', name: '政务新媒体账号数', kind: 'count', units: ['个'], meaning: '' },
  { id: 'openness.media_accounts_closed', topic: 'openness', name: '政务新媒体关停数', kind: 'count', units: ['个'], meaning: '' },
  { id: 'openness.media_rectifications', topic: 'openness', name: '政务新媒体整治次数', kind: 'count', units: ['次'], meaning: '' },
  { id: 'openness.press_conferences', topic: 'openness', name: '新闻发布会场次', kind: 'count', units: ['场', '次'], meaning: '' },
  { id: 'openness.letters', topic: 'openness', name: '群众来信数', kind: 'count', units: ['件', '封'], meaning: '信箱来信、网民留言' },
  { id: 'openness.partially_granted', topic: 'openness', name: '部分公开数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.unavailable', topic: 'openness', name: '无法提供数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.other_replies', topic: 'openness', name: '依申请公开其他处理数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.carried_over', topic: 'openness', name: '依申请公开上年结转数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.carried_forward', topic: 'openness', name: '依申请公开结转下年数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'openness.interpretations', topic: 'openness', name: '政策解读数', kind: 'count', units: ['件', '条', '篇', '次'], meaning: '' },
];
