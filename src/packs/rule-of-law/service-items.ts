import type { IndicatorRow } from '../pack.ts';

/** 行政处罚 in a list of powers; 不予处罚事项 and 赋权事项 are other lists. */
const NO_POWER = '不予|免予|免于|免罚|首违|轻微|从轻|减轻|赋权|裁量|委托|下放|下沉|取消|承接|划转|案件|决定书|案卷|程序|标准化|人员';
const LIST = ['@服务权责'];

/** Lists of items: service items, licences, powers and duties, items cancelled and handed over. */
export const SERVICE_ITEMS: readonly IndicatorRow[] = [
  // > 梳理公布政务服务事项1206项 / 县级政务服务事项1550项 / 承接了1206项行政职权及公共服务事项
  {
    id: 'service.items',
    own: ['政务服务事项|公共服务事项|审批服务事项|审批和服务事项|便民服务事项|政务便民事项|依申请事项|依申请类事项|服务事项|政务事项|办事事项|行政审批业务|审批业务|政务服务目录|服务事项清单|事项清单|便民事项'],
    units: '项 大项',
    not: '取消|下放|划转|划入|精简|砍掉|全程网办|全程网上办|即办件|不见面|一件事|高效办成|通办|跨省|跨域|告知承诺|容缺|最多跑一次|零跑动|零跑腿|跑零次|跑一次|一次办好|中介|负面清单|秒批|证明事项|监管事项|权责事项|履职事项|赋权|材料|实名|前置审批|受理了',
    dims: ['层级'],
    bias: -3,
  },
  // > 依申请政务服务事项2015项
  { id: 'service.items', own: ['政务服务事项|服务事项|办事事项|公共服务事项|行政权力事项', '依申请政务|依申请服务|依申请事|依申请类|依申请权力|依申请行政|依申请公共|依申请的政务|依申请'], units: '项 大项', not: '取消|下放|划转|全程网办|即办件|通办|告知承诺|容缺|最多跑一次|零跑动|公开申请|信息公开|证明事项|进驻|一窗', dims: ['层级'] },
  // > 镇级可办382项、村级可代办87项
  { id: 'service.items', own: ['镇级可办|村级可办|村级可代办|乡镇可办|社区可办|村可办|可代办|可办理事项|可办事项|能办事项'], scope: ['@服务|服务'], near: true, units: '项', not: '网上可办|跨省|通办|全程|容缺', dims: ['层级'], bias: -1 },
  // > 一体化政务服务平台共发布事项3560项，其中主项1260项
  { id: 'service.items', own: ['发布事项|上线事项|入库事项|录入事项|主项|子项|事项总数|办理项|业务办理项|纳入事项'], scope: ['政务服务|一体化平台|一体化在线|一网通办|网上大厅|办事指南|服务事项'], near: true, units: '项 大项', not: '监管|取消|下放|通办|承诺|容缺|一件事|全程网办|许可|证明', dims: ['层级'], bias: -3 },
  // > 公共服务等其他事项320项
  { id: 'service.items', own: ['其他服务事项|公共服务|服务类事项'], scope: ['@服务'], near: true, units: '项', not: '设施|平台|法律|中心|文化|项目|标准|体系|取消|下放', dims: ['层级'], bias: -3 },

  // > 行政许可事项28项 / 行政审批事项由494项减到304项
  {
    id: 'service.license_items',
    own: ['行政许可事项|许可事项|行政审批事项|审批事项|行政许可项目|行政审批项目|审批项目|许可项目|许可权限事项|行政许可审批事项|涉企许可事项|涉企经营许可事项|行政许可清单'],
    units: '项 大项',
    not: '取消|下放|承接|划转|划入|移交|受理|办结|前置审批|登记前置|告知承诺|承诺制|容缺|进驻|入驻|网办|通办|一件事|最多跑一次|监管事项|零跑|证照分离|投资|工程建设|审批服务事项|赋权|精简|削减|不见面|网上审批',
    dims: ['层级'],
    bias: -3,
  },
  // > 现有行政许可28项
  { id: 'service.license_items', own: ['行政许可|行政审批'], units: '项 大项', not: '取消|下放|承接|划转|划入|移交|受理|办结|前置审批|告知承诺|承诺制|容缺|进驻|入驻|决定|改革|赋权|评查|不予许可|任务|制度|措施|业务|服务事项|审批服务|标准|材料|精简|削减', dims: ['层级'], bias: -1 },

  // > 取消行政许可事项53项 / 取消12项
  {
    id: 'service.items_cancelled',
    own: ['取消|清理取消|废止取消|取消调整|停止执行'],
    scope: ['事项|行政许可|行政审批|审批|许可|行政权力|行政职权|职权|权力|权责|清单|承接|下放'],
    near: true,
    units: '项',
    not: '证明|材料|环节|收费|罚款|盖章|前置审批|登记前置|考核|评比|比赛|资格|公章|规范性文件|文件|限制|门槛|中介|处罚案件',
    notScope: '证明事项|证明材料|收费|考核',
  },
  // > 精简行政审批事项30项
  { id: 'service.items_cancelled', own: ['精简|削减|压减|清减|核减', '审批事项|许可事项|行政权力|权力事项|权责事项|行政职权|行政审批|职权事项|政务服务事项'], units: '项', not: '材料|环节|时限|时间|证明|保留|整合' },

  // > 承接省级下放事项57项 / 承接17项 / 下放行政权力事项64项
  {
    id: 'service.items_transferred',
    own: ['@服务划转'],
    scope: ['事项|行政许可|行政审批|审批权|审批|许可权|行政权力|权力|职权|权限|权责|管理权'],
    near: true,
    units: '项',
    not: '部门|单位|执法|处罚|赋权|人员|案件|资产|试点|任务|项目|会议|活动|改革|课题|线索|档案|纠纷|诉求|工单|公共服务事项|证明|取消调整|资金|编制|机构|安置|履职|进驻|公文',
  },
  // > 承接省级部门下放事项57项 / 将302项行政许可事项划入
  { id: 'service.items_transferred', own: ['@服务划转', '@服务可划转|事项|下放事项|承接事项|划转事项'], units: '项', not: '执法|处罚|赋权|公共服务事项|进驻|案件|任务|试点|公开|证明|部门的', bias: -9 },
  { id: 'service.items_transferred', own: ['@服务划转', '@服务可划转'], units: '项', not: '执法|处罚|赋权|公共服务事项|进驻', bias: -9 },
  // > 划转16个部门182项审批事项
  { id: 'service.items_transferred', own: ['@服务可划转'], scope: ['@服务划转'], near: true, units: '项', not: '执法|处罚|赋权|公共服务事项|进驻|公布|清单|取消|部门|单位', bias: -7.4 },

  // > 共有权责事项6272项 / 市级行政职权3962项
  { id: 'service.power_items', own: ['权责事项|权力事项|职权事项|行政职权|行政权力|行政权责|权责目录|权责|权力和责任|权力责任事项|职权'], units: '项 条', not: '追责|取消|下放|下沉|承接|划转|划入|赋权|精简了|砍掉|公共服务事项|执法职权|处罚权|集中行使|履职|证明|录入率|监管事项|部门的', dims: ['层级'] },
  // > 县直部门权力清单和责任清单调整后共计3077项
  { id: 'service.power_items', own: ['权力清单|责任清单|权责清单|权责清单制度|行政权力清单|行政职权清单|政府权责清单|权责事项清单|职权清单'], scope: LIST, units: '项 条', not: '追责|问责|取消|下放|承接|划转|赋权|履职|部门的|单位的', dims: ['层级'], bias: -8.5 },
  // > 动态调整权责清单，调整后保留事项3962项 / 公布权力清单，共4389项
  { id: 'service.power_items', own: ['保留|合计|总计|共计|调整后|梳理|梳理事项|共有事项|公布|动态调整|共列|编制|涉及事项|职责|事项'], scope: LIST, near: true, units: '项', not: '追责|取消|下放|承接|新增|修改|变更|删除|合并|调整为|政务服务|公共服务|许可|处罚|强制|检查|确认|给付|征收|裁决|奖励|其他|监管|履职|赋权|证明|制度|措施|任务|执法|不予|材料|收费|规章|文件|权责事项|权力清单|责任清单|权责清单|职权|权力事项', notScope: '证明|材料|收费', dims: ['层级'], bias: -9 },

  // > 权责清单4106项，其中行政许可241项
  { id: 'service.power_items_by_type', own: ['行政许可事项|行政许可类|行政许可|许可事项|许可类|行政审批|许可'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政许可' }, dims: ['层级'], bias: -4 },
  // > 行政处罚事项2403项
  { id: 'service.power_items_by_type', own: ['行政处罚事项|行政处罚类|行政处罚权|行政处罚|处罚事项|处罚类|处罚'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政处罚' }, dims: ['层级'], bias: -4 },
  // > 行政强制139项
  { id: 'service.power_items_by_type', own: ['行政强制事项|行政强制类|行政强制措施|行政强制执行|行政强制|强制事项|强制类|强制'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政强制' }, dims: ['层级'], bias: -4 },
  // > 行政检查126项 / 行政监督检查12项
  { id: 'service.power_items_by_type', own: ['行政检查事项|行政检查类|行政检查|行政监督检查|监督检查|检查事项|检查类|检查'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政检查' }, dims: ['层级'], bias: -4 },
  // > 行政确认25项
  { id: 'service.power_items_by_type', own: ['行政确认事项|行政确认类|行政确认|确认事项|确认类|确认'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政确认' }, dims: ['层级'], bias: -4 },
  // > 行政征收15项
  { id: 'service.power_items_by_type', own: ['行政征收事项|行政征收类|行政征收|征收事项|征收类|征收'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政征收' }, dims: ['层级'], bias: -4 },
  // > 行政征用1项
  { id: 'service.power_items_by_type', own: ['行政征用|征用'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政征用' }, dims: ['层级'], bias: -4 },
  // > 行政给付13项
  { id: 'service.power_items_by_type', own: ['行政给付事项|行政给付类|行政给付|给付事项|给付类|给付'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政给付' }, dims: ['层级'], bias: -4 },
  // > 行政裁决事项2项
  { id: 'service.power_items_by_type', own: ['行政裁决事项|行政裁决类|行政裁决|裁决事项|裁决类|裁决'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政裁决' }, dims: ['层级'], bias: -4 },
  // > 行政奖励事项26项
  { id: 'service.power_items_by_type', own: ['行政奖励事项|行政奖励类|行政奖励|奖励事项|奖励类|奖励'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政奖励' }, dims: ['层级'], bias: -4 },
  // > 其他类事项131项 / 其他行政权力319项
  { id: 'service.power_items_by_type', own: ['其他类事项|其他类|其他行政权力|其他权力|其他职权|其他行政职权|其他权责事项|其他事项|其他行政行为|其他类别|其它类|其它权力|其它行政权力|其它事项'], scope: LIST, units: '项 条', not: `${NO_POWER}|公共服务|政务服务`, fixed: { 类型: '其他' }, dims: ['层级'], bias: 1 },
  // > 其中…、其他319项
  { id: 'service.power_items_by_type', own: ['其他|其它'], scope: LIST, near: true, units: '项', not: `${NO_POWER}|服务|部门|单位|任务|措施|制度|领域`, fixed: { 类型: '其他' }, dims: ['层级'], bias: -4 },
  // > 审核转报3项 / 行政备案12项 / 行政规划2项
  { id: 'service.power_items_by_type', own: ['审核转报|审核转报类|转报'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '审核转报' }, dims: ['层级'], bias: -4 },
  { id: 'service.power_items_by_type', own: ['行政备案|备案类|备案事项'], scope: LIST, units: '项 条', not: NO_POWER, fixed: { 类型: '行政备案' }, dims: ['层级'], bias: -4 },
  { id: 'service.power_items_by_type', own: ['行政规划|行政指导|行政监督|行政命令|年检类|行政年检'], scope: LIST, units: '项 条', not: NO_POWER, dims: ['层级'], capture: { dimension: '类型', strip: '事项' }, bias: -4 },

  // > 共梳理履职事项4693项 / 镇街职责清单事项138项
  { id: 'service.township_duties', own: ['履职事项|履职清单|履行职责清单|履行职责事项|履职事项清单|乡镇职责|街道职责|镇街职责|职责事项|职责清单|职责准入|减负事项|工作事项清单'], units: '项 条', not: '政务服务事项|监督|部门职责|共同责任|专项', dims: ['层级'], bias: -2 },
  // > 赋予乡镇经济社会管理权限124项 / 下放到苏木镇64项 / 动态调整镇街赋权事项62项
  { id: 'service.township_duties', own: ['赋权事项|赋权|赋予|下放', '乡镇|街道|镇街|苏木|镇级|基层|镇办|乡(镇)|社区'], units: '项', not: '人员|执法人员|案件|资金|法律顾问', bias: -6 },
  // > 细致梳理乡镇工作事项，归纳出120项履职事项; 共梳理事项4693项
  { id: 'service.township_duties', own: ['梳理|厘清|归纳|事项|明确|编制'], scope: ['履职事项|履职清单|履行职责清单|履行职责事项|职责准入'], near: true, units: '项', not: '政务服务|许可|处罚|取消|权责|制度|措施|任务|法律|规章|赋权|履职事项|履职清单|镇街的|乡镇的', bias: -5 },
  // > 基本履职2128项
  { id: 'service.township_duties', own: ['基本履职|基本履职事项|基本职责事项'], units: '项', fixed: { 类型: '基本履职' }, dims: ['层级'] },
  { id: 'service.township_duties', own: ['基本履行职责|基本履行职责事项'], units: '项', fixed: { 类型: '基本履行职责' }, dims: ['层级'] },
  // > 配合履职1216项
  { id: 'service.township_duties', own: ['配合履职|配合履职事项|配合职责事项'], units: '项', fixed: { 类型: '配合履职' }, dims: ['层级'] },
  { id: 'service.township_duties', own: ['配合履行职责|配合履行职责事项'], units: '项', fixed: { 类型: '配合履行职责' }, dims: ['层级'] },
  // > 上级收回1349项 / 上级部门收回事项1349项
  { id: 'service.township_duties', own: ['上级收回|上级收回事项'], units: '项', fixed: { 类型: '上级收回' }, dims: ['层级'] },
  { id: 'service.township_duties', own: ['上级部门收回|部门收回|收回事项|收回部门|区级收回|县级收回|市级收回'], units: '项', fixed: { 类型: '上级部门收回' }, dims: ['层级'] },
];
