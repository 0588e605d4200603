import type { DimensionRow, IndicatorRow, ShareRow } from '../pack.ts';
import { SERVICE_CUTS } from './service-cuts.ts';
import { SERVICE_ENTERPRISE } from './service-enterprise.ts';
import { SERVICE_HALL } from './service-hall.ts';
import { SERVICE_ITEMS } from './service-items.ts';
import { SERVICE_RATES } from './service-rates.ts';
import { SERVICE_SUPERVISION } from './service-supervision.ts';

/** Government service: items and power lists, halls and cases, online rates, cuts of time and paper, supervision, enterprises, credit. */
export const SERVICE: readonly IndicatorRow[] = [
  ...SERVICE_ITEMS,
  ...SERVICE_HALL,
  ...SERVICE_RATES,
  ...SERVICE_CUTS,
  ...SERVICE_SUPERVISION,
  ...SERVICE_ENTERPRISE,
];

export const SERVICE_SHARES: readonly ShareRow[] = [
  // > “最多跑一次”事项847项，占98%
  { of: 'service.one_visit_items', share: 'service.one_visit_rate' },
  // > “跑零次”事项1307项，占比77.7%
  { of: 'service.zero_visit_items', share: 'service.zero_visit_rate' },
  // > 已覆盖562项，占63.8%
  { of: 'service.supervision_items_covered', share: 'service.supervision_coverage_rate' },
  // > 进驻事项612项，占99%
  { of: 'service.hall_items', share: 'service.hall_entry_rate' },
  // > 企业诉求已办结的占97%
  { of: 'service.enterprise_requests_resolved', share: 'service.enterprise_request_rate' },
  // > 已认领的占93.4%
  { of: 'service.supervision_items_claimed', share: 'service.publication_rate' },
  // > 检查实施清单已完善的占98%
  { of: 'service.supervision_checklists_completed', share: 'service.supervision_completion_rate' },
  // > 窗口收件中办结的占99.2%
  { of: 'service.cases_concluded', share: 'service.completion_rate' },
  // > 个人用户完成实名认证的占72%
  { of: 'service.app_users', share: 'service.app_user_rate' },
];

/** Words whose parts would mislead: 一网通办 is no 通办 across regions, 压缩至 leads to a level and is no cut. */
export const SERVICE_MASKS =
  '一网通办|一窗通办|一件事一次办|一件事一次办好|一件事一次办结|未认领|即办件|前置审批|登记前置|窗口单位|窗口人员|窗口工作人员|政务服务满意|' +
  '待认领|压缩至|压缩到|压缩为|压减至|压减到|压减为|缩短至|缩短到|缩短为|缩减至|缩减到|缩减为|减少至|减少到|减少为|精简至|精简到|精简为|压缩成|降低至|降低到|优化至|优化到|' +
  '依申请政务|依申请服务|依申请事|依申请类|依申请权力|依申请办理|依申请行政|依申请公共|依申请的政务|取消和下放|承诺书|管理服务企业|社会信用代码';

/** Named lists of this topic. */
export const SERVICE_TERMS: Readonly<Record<string, string>> = {
  服务场所:
    '村级服务站|村级便民服务点|社区事务受理服务中心|社区事务受理中心|社区事务受理|党群服务站|为民服务大厅|为民服务站|办税服务厅|办税大厅|医保大厅|社保大厅|人社大厅|出入境大厅|车管所|户籍大厅|经办大厅|经办窗口|经办网点|政务服务站|政务服务中心|政务服务大厅|政务大厅|办事大厅|服务大厅|审批大厅|实体大厅|各级大厅|行政服务中心|行政审批中心|行政审批服务中心|审批服务中心|便民服务中心|便民服务站|便民服务大厅|便民中心|' +
    '为民服务中心|党群服务中心|市民中心|市民之家|市民服务中心|市民大厅|公共服务中心|政务中心|政务服务窗口|政务窗口|服务窗口|综合窗口|受理窗口|审批窗口|办事窗口|便民窗口|综窗|专窗|窗口|大厅',
  服务:
    '@服务场所|政务服务|便民服务|审批服务|行政审批|审批事项|服务事项|放管服|简政放权|一网通办|一窗通办|互联网+政务|办件|办事指南|办事群众|一体化平台|一体化在线|政务服务网|网上大厅|好差评|最多跑一次|' +
    '一窗受理|不见面|最多跑|一次办好|一件事|即办件|承诺件|依申请政务|依申请服务|依申请事|许可业务|审批局|接件|收件',
  // > 县直部门权力清单和责任清单
  服务权责: '权力清单|责任清单|权责清单|权责事项|行政职权|行政权力|权力事项|职权事项|权责目录|行政权责|权责|三单一网|两单|权力和责任',
  服务划转: '承接|下放|划转|划入|移交|接收|接转|下沉|取消和下放|委托实施|集中划转|衔接落实|承接落实|接住|划归|划转至|移转|移交至|接管|集中至|改由|权限下放|下放权限',
  服务可划转: '行政许可事项|许可事项|行政审批事项|审批事项|审批服务事项|权力事项|行政权力|行政职权|职权|审批权|管理权限|经济社会管理权限|权限|权责事项|许可权|政务服务事项|职权事项',
  服务一件事: '一事联办|一件事|高效办成|一件事一次办|一次告知一表申请|集成办|集成套餐|套餐式|联办事项|主题事项|一业一证',
  服务跨域: '通办|跨省|跨域|跨区域|异地|川渝|长三角|京津冀|泛珠|毗邻|省际|西南五省|丝路|同城|跨市|跨县|跨城|湾区|省市县通|外地群众|外省群众|省外群众|外地办事群众|外地企业|外市群众|外县群众|外地户籍',
  服务减: '精简|减少|压减|取消|砍掉|砍去|省去|免去|减免|清减|压缩|削减|剔除|减掉|少交|少提交|免提交|免于提交|合并|优化|整合|去除|减材料|减环节|清理|免交|无需提交|无需提供|不用提交|省掉|免带|减并|少提供|减负|瘦身|砍减|再减|净减|共减|精减',
  服务时限余: '至法定时限的|到法定时限的|只有法定时限的|仅为法定时限的|是法定时限的|为法定时限的|不到法定时限的|相当于法定时限的|占法定时限的|不足法定时限的|不超过法定时限的|至法定期限的|到法定期限的|为法定期限的|至法定的|到法定的|为法定的|只有法定的|至法定时间的|为法定时间的|到原来的|至原来的|只有原来的',
  服务掌上: '浙里办|爱山东|皖事通|粤省事|随申办|渝快办|蒙速办|闽政通|鄂汇办|赣服通|豫事办|苏服办|办事通|津心办|辽事通|吉事办|桂通办|秦务员|甘快办|冀时办|天府通办|海易办|京通|移动端|小程序|APP|政务服务网|一体化平台|网上大厅|自助机|自助终端',
  服务办时:
    '办理时限|审批时限|办结时限|承诺时限|承诺时间|办理时间|审批时间|办结时间|审批周期|办理周期|办理期限|审批期限|企业开办|开办企业|新设企业|新办企业|企业设立|企业注册|企业登记|企业注销|注销登记|不动产登记|不动产|抵押登记|转移登记|施工许可|领照|领证|出证|拿证|发证|办证|营业执照|许可证|工程建设项目审批|项目审批|审批流程|用电报装|用水报装|用气报装|获得电力|通关|一件事',
  服务网监: '互联网+监管|“互联网+监管”|互联网+”监管|互联网十监管|监管平台|监管系统|监管事项|监管行为|监管数据|监管目录|监管总事项|监管主项|检查实施清单|监管检查清单|监管清单',
  服务主体: '民营经济主体|民营市场主体|民营经营主体|市场主体|经营主体|商事主体|民营主体|个体工商户|个体户|企业主体',
  服务企业诉求: '企业诉求|涉企诉求|企业困难|企业问题|企业难题|企业需求|企业反映|困难诉求|企业发展难题|企业各类|企业急难|企业反馈|企业合理诉求|企业提出|企业生产经营|涉企问题|企业痛点',
  服务解决: '解开|解决好|办结|解决|协调解决|帮助解决|妥处|妥善处理|化解|已有结果|销号|答复|回应|落实|办理完毕|处置|破解|办成|协调难题|协调困难|排忧解难|纾困解难|排难解困|解难题|解难|解忧|疏解|打通',
  服务他件: '复议|诉讼|应诉|信访|调解|纠纷|热线|12345|工单|来电|建议案|提案|建议提案|信息公开|依申请公开|公证|法律援助|仲裁|行政处罚|投诉|举报|检察建议|督察',
};

export const SERVICE_DIMENSIONS: readonly DimensionRow[] = [
  { name: '用户类型', reachesSentence: true, values: { 自然人: '自然人|个人用户|个人实名', 法人: '法人|企业用户|市场主体用户' } },
  { name: '服务对象', values: { 个人: '个人类|个人', 企业: '企业类|法人类|企业', 自选: '自选', 特色: '特色' } },
  { name: '办理方式', values: { 帮办代办: '帮办代办|帮办|代办' } },
];
