import type { IndicatorInfo } from './row.ts';

/** 普法宣传 */
export const PUBLICITY: readonly IndicatorInfo[] = [
  { id: 'publicity.events', topic: 'publicity', name: '普法活动场次', kind: 'count', units: ['次', '场', '场次'], meaning: '' },
  { id: 'publicity.lectures', topic: 'publicity', name: '法治讲座场次', kind: 'count', units: ['场', '次', '场次', '堂', '节'], meaning: '讲座、宣讲、法治课' },
  { id: 'publicity.civil_code_lectures', topic: 'publicity', name: '民法典宣讲场次', kind: 'count', units: ['场', '次', '场次'], meaning: '' },
  { id: 'publicity.school_events', topic: 'publicity', name: '法治进校园场次', kind: 'count', units: ['次', '场', '场次'], meaning: '' },
  { id: 'publicity.materials', topic: 'publicity', name: '宣传资料份数', kind: 'count', units: ['份', '册', '本', '张'], meaning: '' },
  { id: 'publicity.audience', topic: 'publicity', name: '受众人次', kind: 'count', units: ['人', '人次'], meaning: '' },
  { id: 'publicity.legal_persons', topic: 'publicity', name: '法律明白人数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'publicity.legal_person_trainings', topic: 'publicity', name: '法律明白人培训期数', kind: 'count', units: ['期', '次', '场'], meaning: '' },
  { id: 'publicity.legal_person_trainees', topic: 'publicity', name: '法律明白人培训人数', kind: 'count', units: ['人', '人次', '名'], meaning: '' },
  { id: 'publicity.demonstration_villages', topic: 'publicity', name: '民主法治示范村数', kind: 'count', units: ['个'], meaning: '维度:级别=国家级/省级/市级/县级;阶段=已建成/创建中' },
  { id: 'publicity.boards', topic: 'publicity', name: '法治宣传阵地展板数', kind: 'count', units: ['块', '个', '处', '幅'], meaning: '' },
  { id: 'publicity.banners', topic: 'publicity', name: '横幅海报标语数', kind: 'count', units: ['条', '张', '幅'], meaning: '' },
  { id: 'publicity.media_programmes', topic: 'publicity', name: '普法节目期数', kind: 'count', units: ['期', '部', '集'], meaning: '' },
  { id: 'publicity.media_posts', topic: 'publicity', name: '普法稿件信息数', kind: 'count', units: ['篇', '条'], meaning: '' },
  { id: 'publicity.duty_units', topic: 'publicity', name: '普法责任单位数', kind: 'count', units: ['家', '个'], meaning: '' },
  { id: 'publicity.teams', topic: 'publicity', name: '普法队伍数', kind: 'count', units: ['支', '个'], meaning: '' },
  { id: 'publicity.vice_principals', topic: 'publicity', name: '法治副校长数', kind: 'count', units: ['名', '人'], meaning: '' },
  { id: 'publicity.views', topic: 'publicity', name: '阅读播放量', kind: 'count', units: ['次'], meaning: '' },
  { id: 'publicity.demonstration_households', topic: 'publicity', name: '学法用法示范户数', kind: 'count', units: ['户'], meaning: '' },
  { id: 'publicity.demonstration_village_rate', topic: 'publicity', name: '示范村覆盖率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'publicity.schools', topic: 'publicity', name: '法治校园学校数', kind: 'count', units: ['所', '个'], meaning: '依法治校示范校、章程核准校、配备法治副校长或普法覆盖的学校' },
  { id: 'publicity.vice_principal_rate', topic: 'publicity', name: '法治副校长配备率', kind: 'rate', units: ['%'], meaning: '' },
  { id: 'publicity.awareness_rate', topic: 'publicity', name: '法律知识知晓率', kind: 'rate', units: ['%'], meaning: '' },
];
