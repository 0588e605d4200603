import type { IndicatorRow } from '../pack.ts';

/** Named lists of audit and accountability. */
export const ACCOUNTABILITY_TERMS: Readonly<Record<string, string>> = {
  审计事项: '审计机关|审计部门|审计局|审计厅|审计项目|审计监督|审计工作|经济责任审计|专项审计|审计署|审计',
  问责处分: '问责|追责|处分|追究责任|责任追究|追究|组织处理|诫勉|免职|党纪政纪|党纪政务|政纪|政务处分|党纪处分|纪律处分|批评教育|处理相关责任人|处理责任人|处理违纪|查处违纪|谈话函询|谈话提醒|提醒谈话|被处理|移送司法',
};

export const ACCOUNTABILITY_MASKS = '审计全覆盖';

export const ACCOUNTABILITY: readonly IndicatorRow[] = [
  // > 完成审计项目418个 / 实施经济责任审计31项
  { id: 'accountability.audits', own: ['审计项目|经济责任审计|专项审计|审计任务|自然资源资产审计|离任审计|政策跟踪审计|跟踪审计|绩效审计|预算执行审计|投资审计|工程审计|审计调查|完成审计|实施审计|开展审计|审计监督'], not: '建议|问题|整改|移送|线索|报告|发现|查出|金额|反馈|制度|措施|单位', units: '个 项' },
  // > 开展领导干部任中审计12项
  { id: 'accountability.audits', own: ['审计'], scope: ['审计项目|审计监督|审计机关|审计工作|审计'], near: true, bias: -9, not: '建议|问题|整改|移送|线索|报告|发现|查出|金额|反馈|制度|措施|单位|事项|审计局|部门|规定|案件|文件|数据', units: '个 项' },
  // (（九）审计监督) > 完成项目26个
  { id: 'accountability.audits', own: ['项目'], scope: ['审计监督|审计工作|审计', '审计监督|审计工作|审计'], bias: -3, units: '个 项', not: '建议|问题|整改|移送|招商|签约|建设|投资|重点项目|工程|示范|民生实事|服务|法律|普法|许可|审批|中央|资金', notScope: '建设|招商|投资|执法|许可|审批|服务|普法|示范' },
  // > 查出主要问题金额87.2亿元 / 发现违规资金
  { id: 'accountability.audit_amount', own: ['查出|发现|问题金额|违规金额|问题资金|违规资金|违纪违规|不规范金额|查处|不规范资金|违纪金额|损失浪费|审计金额'], scope: ['@审计事项'], notScope: '执法|处罚|纳税|税务|医保|市场监管|消费', not: '整改金额|核减|审减|增收节支|上缴|挽回|节约|罚款|罚没|已整改|完成整改' },
  // > 提出的1036条建议 / 提建议88条
  { id: 'accountability.audit_suggestions', own: ['审计建议|审计意见|审计意见建议|审计整改建议'], units: '条 份 项', not: '采纳率|移送|线索' },
  { id: 'accountability.audit_suggestions', own: ['建议|意见建议|整改意见|意见'], scope: ['@审计事项'], sentence: true, bias: 6, not: '移送|线索|司法建议|检察建议|代表建议|建议提案|立法|复议|法律意见|合法性|征求|收集|监察建议|纪检监察', units: '条 份' },
  { id: 'accountability.audit_suggestions', own: ['建议|意见建议|整改意见|意见'], scope: ['@审计事项'], bias: 4, notScope: '代表|提案|检察|司法建议|法律顾问|征求|立法|复议|执法|群众|专家|人大|政协|纪检|巡察', not: '移送|线索|司法建议|检察建议|代表建议|建议提案|立法|复议|法律意见|合法性|征求|收集|监察建议|纪检监察', units: '条 份' },
  // > 移送案件线索64件
  { id: 'accountability.audit_transfers', own: ['移送|移交|转送|线索'], scope: ['@审计事项'], sentence: true, bias: 6, not: '行刑|刑事案件|涉嫌犯罪案件|建议|处理人|人员', units: '件 条 起 个 宗' },
  { id: 'accountability.audit_transfers', own: ['移送|移交|转送|线索'], scope: ['@审计事项'], bias: 6, notScope: '行刑|执法|处罚|刑事|检察|巡察|巡视|扫黑|案件', not: '行刑|刑事案件|涉嫌犯罪案件|建议|处理人|人员', units: '件 条 起 个 宗' },
  { id: 'accountability.audit_transfers', own: ['移送|移交|转送', '审计'], not: '行刑|建议|金额', units: '件 条 起 个 宗' },

  // > 追责问责15人 / 33人受到处分或组织处理 / 没有干部被追责
  { id: 'accountability.persons', own: ['@问责处分'], units: '人 名 人次', not: '保证书|放牧|偷牧|野外用火|违规用火|用火|秸秆|当事人|商户|业主|驾驶|司机|行人|车主|违法行为人|家长|监护人|服刑|对象|行政处罚|刑事|罚款|期满|受处分人员|被处分人员|回访|培训|律师|考试|调解|处分权|拘留|过错责任制|起诉|学生|矫正|条例|述责|机制|制度|办法|执法证', zero: true, notScope: '社区矫正|矫正对象|矫正人员' },
  // > 追究执法过错责任3人
  { id: 'accountability.persons', own: ['执法过错责任|执法过错|过错责任|责任人员|责任人|违纪违法|违法违纪|失职失责|不作为|慢作为|乱作为'], scope: ['@问责处分', '@问责处分'], near: true, bias: -8, units: '人 名', not: '保证书|放牧|偷牧|行政处罚|罚款|刑事|培训|约谈|机制|制度|办法|述法|第一责任人' },
];
