import type { IndicatorRow } from '../pack.ts';

/** “互联网+监管”: items, checklists, messages. */
export const SERVICE_SUPERVISION: readonly IndicatorRow[] = [
  // > 检查实施清单数量864项
  { id: 'service.supervision_checklists', own: ['检查实施清单|监管检查实施清单|监管实施清单|检查实施清单数量|监管事项检查清单|监管检查清单'], units: '项 条', not: '待办|完成检查实施清单|清单编制完成|已完善|梳理完善|完善了|编制完成|完成编制|已编制|未完善|政务服务|双随机|权责|部门的', bias: -3 },
  // > 应编制检查清单655项，实际编制641项 / 部门监管清单57项全部录入
  { id: 'service.supervision_checklists', own: ['监管清单|应编制检查清单|监管实施清单', '录入|补录|填报|入库|编制|上线'], units: '项 条', not: '监管事项|认领|完善|完成|未|双随机|部门的|免罚|包容', bias: -2 },
  { id: 'service.supervision_checklists', own: ['实施清单'], scope: ['@服务网监'], near: true, units: '项 条', not: '待办|完成检查实施清单|已完善|梳理完善|完善了|编制完成|完成编制|已编制|未完善|政务服务|服务事项|双随机|权责|行政许可|部门', bias: -5 },
  // > 已梳理完善864项
  { id: 'service.supervision_checklists_completed', own: ['梳理完善|已完善|完善|编制完成|完成编制|完成梳理|已编制|完成填报|已完成|填报'], scope: ['检查实施清单|监管实施清单|监管检查清单|实施清单'], near: true, units: '项 条', not: '未完善|制度|机制|措施|政务服务|总数|认领|覆盖', notScope: '政务服务事项', bias: -2 },
  // > 检查实施清单完成编制864项
  { id: 'service.supervision_checklists_completed', own: ['梳理完善|已完善|完善了|编制完成|完成编制|已编制', '检查实施清单|监管实施清单|监管检查清单'], units: '项 条', not: '未完善|政务服务' },
  // > 完成检查实施清单编制902项 / 已完善监管清单832项
  { id: 'service.supervision_checklists_completed', own: ['完成检查实施清单|完善监管清单|监管清单完善|实施清单完善数|完善监管检查清单|完成监管清单|检查实施清单已办'], units: '项 条', not: '未完善|政务服务|率', bias: 6 },
  // > 检查实施清单1311项，已梳理1298项
  { id: 'service.supervision_checklists_completed', own: ['已梳理|已办|已填报|实际编制|完善到位|已完善|已编制'], scope: ['检查实施清单|监管实施清单|监管清单|应编制检查清单'], sentence: true, units: '项 条', not: '待办|未|监管事项|认领|覆盖|政务服务|措施', notScope: '政务服务事项|权责', bias: 2 },
  // > 完成率100%
  { id: 'service.supervision_completion_rate', own: ['完成率|完善率|编制率|编制完成率|清单完成率|填报率|梳理完成率|清单完善率|完备率'], scope: ['检查实施清单|监管实施清单|监管检查清单|实施清单|互联网+监管|“互联网+监管”|监管事项'], near: true, not: '双随机|抽查|任务|覆盖|整改|培训|公示' , notScope: '双随机'},
  // > 检查清单填报完成比例97% / 监管清单完成率100% / 检查实施清单梳理进度达到九成
  { id: 'service.supervision_completion_rate', own: ['检查清单|监管清单|检查实施清单|监管实施清单', '完成率|完成比例|完善率|填报率|梳理进度|编制进度|填报进度|编制率'], not: '双随机|抽查|任务|覆盖|整改|培训|政务服务|公示', units: '%', bias: 2 },

  // > 监管事项总数943项 / 监管事项目录清单943项
  { id: 'service.supervision_items', own: ['监管总事项|监管事项总数|监管事项|监管事项目录|监管事项清单|监管目录清单|监管事项目录清单|监管清单事项|监管主项|监管子项|监管目录'], units: '项 条', not: '未领取|待认领|领取|应领|已产生|产生数据|有监管行为|认领|未认领|覆盖|双随机|抽查|联合监管|跨部门|检查实施清单|完善|重点监管|信用监管|部门的|举措|免罚|检查事项', bias: -5.5 },
  // > 梳理“互联网+监管”事项943项
  { id: 'service.supervision_items', own: ['互联网+监管|“互联网+监管”|互联网+监管”', '事项|目录清单|主项|子项|目录'], units: '项 条', not: '认领|覆盖|双随机|实施清单|完善|部门的', bias: -8 },
  // > 监管主项29个、子项74个
  { id: 'service.supervision_items', own: ['监管主项|监管子项|监管事项主项|监管事项子项'], units: '项 个 条', not: '认领|覆盖|率', bias: -2 },
  { id: 'service.supervision_items', own: ['子项|主项'], scope: ['监管主项|监管子项|监管事项'], sentence: true, units: '项 个 条', not: '认领|覆盖|率|政务服务', notScope: '政务服务事项|权责', bias: 2 },
  // > 监管事项清单动态调整5次，现有668项
  { id: 'service.supervision_items', own: ['现有|共计|共有|总计|合计|现共'], scope: ['监管事项清单|监管事项目录|监管目录清单'], sentence: true, units: '项 条', not: '认领|覆盖|检查|实施清单|完善|双随机|部门|新增|处罚|许可', notScope: '检查实施清单|双随机|认领|权责清单|政务服务', bias: 2 },
  // > 认领881项 / 认领监管事项881项
  { id: 'service.supervision_items_claimed', own: ['共领取|领取监管|实认领|认领|已认领|完成认领|认领事项|应领尽领'], scope: ['@服务网监'], units: '项 条', not: '未领取|待认领|未认领|覆盖|政务服务|微心愿|心愿|权责|许可|岗位' },
  // > 未认领事项62项
  { id: 'service.supervision_items_unclaimed', own: ['未领取|待认领|未认领|尚未认领|没有认领|不认领|无需认领|未认领事项'], scope: ['@服务网监'], units: '项 条', not: '心愿|政务服务' },
  // > 未认领事项由58项降为6项 / 系统显示未领取监管事项7项 / 省级目录中我区未认领的有112项
  { id: 'service.supervision_items_unclaimed', own: ['未认领事项|未认领监管事项|未领取监管事项|待认领监管事项|待认领事项|监管事项待认领|监管事项未认领'], units: '项 条', not: '政务服务|心愿|率|逐条|权责', bias: 4 },
  { id: 'service.supervision_items_unclaimed', own: ['未认领|待认领|未领取'], scope: ['省级下发目录|国家目录|省级目录|目录清单|已认领'], sentence: true, units: '项 条', not: '覆盖|心愿|政务服务|率', notScope: '心愿|权责|政务服务', bias: 2 },
  // > 已覆盖562项
  { id: 'service.supervision_items_covered', own: ['已产生数据|产生数据|有监管行为|产生监管数据|已覆盖|覆盖|覆盖事项|实现覆盖|覆盖监管事项|产生监管行为|监管行为覆盖'], scope: ['@服务网监'], near: true, units: '项 条', not: '双随机|抽查|全覆盖培训|学校|未覆盖|政务服务|部门' },
  // > 覆盖率为63.63% / 监管事项覆盖率
  { id: 'service.supervision_coverage_rate', own: ['监管覆盖率|监管事项覆盖率|监管行为覆盖率|覆盖率|主项覆盖率|覆盖占比|监管数据覆盖率|事项覆盖率'], scope: ['@服务网监'], near: true, not: '双随机|抽查|法律顾问|学校|普法|法治副校长|培训|视频|网格|信用|一单|录音|宣传|审核', notScope: '双随机|法律顾问|普法' },
  // > 监管覆盖率79.9% / 监管事项覆盖比例83%: the name alone
  { id: 'service.supervision_coverage_rate', own: ['监管覆盖率|监管事项覆盖率|监管行为覆盖率|监管事项覆盖比例|监管主项覆盖率|监管数据覆盖率|监管事项覆盖面|监管行为覆盖面'], not: '双随机|食堂|明厨|特种设备|危化|养殖|农产品|食品|药品|校园|企业|工地|视频|电梯|疫苗|信用|在线|重点|网格|执法|低于|未达标', units: '%', bias: 2 },
  // > 发布监管动态信息302条
  { id: 'service.supervision_messages', own: ['监管动态|监管动态信息|动态信息|监管信息|监管工作动态|监管曝光|监管资讯'], units: '条 篇 个', not: '违法违规|曝光|普法|宣传|公众号|信用监管' },
  // > 监管事项覆盖569项，发布动态24条 / “互联网+监管”门户动态栏目新增信息85条
  { id: 'service.supervision_messages', own: ['发布动态|动态栏目|工作动态|上传动态|报送动态|推送动态'], scope: ['@服务网监'], near: true, units: '条 篇', not: '曝光|违法|普法|公众号|调整|采用', bias: 1 },
  // > 在“互联网+监管”系统录入监管行为数据1.47万条
  { id: 'service.supervision_messages', own: ['监管行为|监管数据|行为数据|监管行为信息|监管行为数据|监管信息|录入|汇聚|上传|上报|归集|报送|汇入|推送|填报'], scope: ['互联网+监管|“互联网+监管”|互联网+监管”|互联网+”监管'], near: true, units: '条', not: '双公示|信用信息|处罚|许可|曝光|执法人员|违法|普法|稿件|信用|双随机', bias: -3 },
  // > 违法违规曝光信息87条
  { id: 'service.violation_disclosures', own: ['曝光信息|违法违规曝光|曝光违法|违法曝光|曝光违规|违规曝光|曝光', '违法|违规|曝光台|失信|监管'], units: '条 件 起 例 个', not: '典型案例发布会|普法|宣传片|媒体|网络曝光|督察|视频' },
  // > 曝光典型案例12例
  { id: 'service.violation_disclosures', own: ['曝光典型案例|曝光典型案件|曝光案例|公开曝光|通报曝光|曝光台|集中曝光|分批曝光|曝光违法|曝光违规|曝光欺诈|曝光失信|曝光了'], units: '条 件 起 例 个', not: '获评|入选|被评为|获选|选入|纪检|纪委|监委|腐败|作风|形式主义|问责|媒体|督察|视频|宣传片|普法' },
  { id: 'service.violation_disclosures', own: ['曝光信息|曝光'], scope: ['@服务网监'], near: true, units: '条', not: '媒体' },
];
