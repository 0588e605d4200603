import type { IndicatorInfo } from './row.ts';

/** 公共法律服务 */
export const LEGAL_SERVICE: readonly IndicatorInfo[] = [
  { id: 'legal_service.aid_cases', topic: 'legal_service', name: '法律援助案件数', kind: 'count', units: ['件', '宗'], meaning: '' },
  { id: 'legal_service.aid_cases_by_type', topic: 'legal_service', name: '法律援助分类型数', kind: 'count', units: ['件', '宗'], meaning: '维度:类型=民事/刑事/行政' },
  { id: 'legal_service.aid_recipients', topic: 'legal_service', name: '法律援助受援人', kind: 'count', units: ['人', '人次'], meaning: '' },
  { id: 'legal_service.aid_recovered', topic: 'legal_service', name: '法律援助挽回损失', kind: 'amount', units: ['元'], meaning: '' },
  { id: 'legal_service.notary_cases', topic: 'legal_service', name: '公证办理数', kind: 'count', units: ['件'], meaning: '' },
  { id: 'legal_service.consultations', topic: 'legal_service', name: '法律咨询人次', kind: 'count', units: ['人次', '件', '次'], meaning: '公共法律服务、现场、热线咨询' },
  { id: 'legal_service.stations', topic: 'legal_service', name: '公共法律服务站点数', kind: 'count', units: ['个'], meaning: '' },
  { id: 'legal_service.lawyers', topic: 'legal_service', name: '执业律师人数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'legal_service.correction_persons', topic: 'legal_service', name: '社区矫正对象数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'legal_service.firms', topic: 'legal_service', name: '律师事务所数', kind: 'count', units: ['家', '个'], meaning: '' },
  { id: 'legal_service.judicial_offices', topic: 'legal_service', name: '司法所数', kind: 'count', units: ['个'], meaning: '' },
  { id: 'legal_service.correction_received', topic: 'legal_service', name: '社区矫正接收数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'legal_service.correction_released', topic: 'legal_service', name: '社区矫正解除数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'legal_service.recidivism_rate', topic: 'legal_service', name: '再犯罪率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'legal_service.resettled', topic: 'legal_service', name: '安置帮教人数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'legal_service.resettlement_rate', topic: 'legal_service', name: '帮教安置率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'legal_service.subsidies', topic: 'legal_service', name: '法律援助补贴经费', kind: 'amount', units: ['元'], meaning: '' },
];
