import type { IndicatorRow } from '../pack.ts';

/** “互联网+监管”: items, checklists, messages. */
export const SERVICE_SUPERVISION: readonly IndicatorRow[] = [
  // > 检查实施清单数量864项
  { id: 'service.supervision_checklists', own: ['检查实施清单|监管检查实施清单|监管实施清单|检查实施清单数量|监管事项检查清单|监管检查清单'], units: '项 条', not: '已完善|梳理完善|完善了|编制完成|完成编制|已编制|未完善|政务服务|双随机|权责|部门的', bias: -3 },
  { id: 'service.supervision_checklists', own: ['实施清单'], scope: ['@服务网监'], near: true, units: '项 条', not: '已完善|梳理完善|完善了|编制完成|完成编制|已编制|未完善|政务服务|服务事项|双随机|权责|行政许可|部门', bias: -5 },
  // > 已梳理完善864项
  { id: 'service.supervision_checklists_completed', own: ['梳理完善|已完善|完善|编制完成|完成编制|完成梳理|已编制|完成填报|已完成|填报'], scope: ['检查实施清单|监管实施清单|监管检查清单|实施清单'], near: true, units: '项 条', not: '未完善|制度|机制|措施|政务服务|总数|认领|覆盖', notScope: '政务服务事项', bias: -2 },
  // > 检查实施清单完成编制864项
  { id: 'service.supervision_checklists_completed', own: ['梳理完善|已完善|完善了|编制完成|完成编制|已编制', '检查实施清单|监管实施清单|监管检查清单'], units: '项 条', not: '未完善|政务服务' },
  // > 完成率100%
  { id: 'service.supervision_completion_rate', own: ['完成率|完善率|编制率|编制完成率|清单完成率|填报率|梳理完成率|清单完善率|完备率'], scope: ['检查实施清单|监管实施清单|监管检查清单|实施清单|互联网+监管|“互联网+监管”|监管事项'], near: true, not: '双随机|抽查|任务|覆盖|整改|培训|公示' , notScope: '双随机'},

  // > 监管事项总数943项 / 监管事项目录清单943项
  { id: 'service.supervision_items', own: ['监管事项总数|监管事项|监管事项目录|监管事项清单|监管目录清单|监管事项目录清单|监管清单事项|监管主项|监管子项|监管目录'], units: '项 条', not: '认领|未认领|覆盖|双随机|抽查|联合监管|跨部门|检查实施清单|完善|重点监管|信用监管|部门的|举措|免罚|检查事项', bias: -5.5 },
  // > 梳理“互联网+监管”事项943项
  { id: 'service.supervision_items', own: ['互联网+监管|“互联网+监管”|互联网+监管”', '事项|目录清单|主项|子项|目录'], units: '项 条', not: '认领|覆盖|双随机|实施清单|完善|部门的', bias: -8 },
  // > 认领881项 / 认领监管事项881项
  { id: 'service.supervision_items_claimed', own: ['认领|已认领|完成认领|认领事项|应领尽领'], scope: ['@服务网监'], units: '项 条', not: '未认领|覆盖|政务服务|微心愿|心愿|权责|许可|岗位' },
  // > 未认领事项62项
  { id: 'service.supervision_items_unclaimed', own: ['未认领|尚未认领|没有认领|不认领|无需认领|未认领事项'], scope: ['@服务网监'], units: '项 条', not: '心愿|政务服务' },
  // > 已覆盖562项
  { id: 'service.supervision_items_covered', own: ['已覆盖|覆盖|覆盖事项|实现覆盖|覆盖监管事项|产生监管行为|监管行为覆盖'], scope: ['@服务网监'], near: true, units: '项 条', not: '双随机|抽查|全覆盖培训|学校|未覆盖|政务服务|领域|部门' },
  // > 覆盖率为63.63% / 监管事项覆盖率
  { id: 'service.supervision_coverage_rate', own: ['监管覆盖率|监管事项覆盖率|监管行为覆盖率|覆盖率|主项覆盖率|覆盖占比|监管数据覆盖率|事项覆盖率'], scope: ['@服务网监'], near: true, not: '双随机|抽查|法律顾问|学校|普法|法治副校长|培训|视频|网格|信用|一单|录音|宣传|审核', notScope: '双随机|法律顾问|普法' },
  // > 发布监管动态信息302条
  { id: 'service.supervision_messages', own: ['监管动态|监管动态信息|动态信息|监管信息|监管工作动态|监管曝光|监管资讯'], units: '条 篇 个', not: '违法违规|曝光|普法|宣传|公众号|信用监管' },
  // > 在“互联网+监管”系统录入监管行为数据1.47万条
  { id: 'service.supervision_messages', own: ['监管行为|监管数据|行为数据|监管行为信息|监管行为数据|监管信息|录入|汇聚|上传|上报|归集|报送|汇入|推送|填报'], scope: ['互联网+监管|“互联网+监管”|互联网+监管”|互联网+”监管'], near: true, units: '条', not: '双公示|信用信息|处罚|许可|曝光|执法人员|违法|普法|稿件|信用|双随机', bias: -3 },
  // > 违法违规曝光信息87条
  { id: 'service.violation_disclosures', own: ['曝光信息|违法违规曝光|曝光违法|违法曝光|曝光违规|违规曝光|曝光', '违法|违规|曝光台|失信|监管'], units: '条 件 起 例 个', not: '典型案例发布会|普法|宣传片|媒体|网络曝光|督察|视频' },
  // > 曝光典型案例12例
  { id: 'service.violation_disclosures', own: ['曝光典型案例|曝光典型案件|曝光案例|公开曝光|通报曝光|曝光台|集中曝光|分批曝光|曝光违法|曝光违规|曝光欺诈|曝光失信|曝光了'], units: '条 件 起 例 个 批次', not: '纪检|纪委|监委|腐败|作风|形式主义|问责|媒体|督察|视频|宣传片|普法' },
  { id: 'service.violation_disclosures', own: ['曝光信息|曝光'], scope: ['@服务网监'], near: true, units: '条', not: '媒体' },
];
