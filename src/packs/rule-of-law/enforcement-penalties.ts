import type { IndicatorRow } from '../pack.ts';
import { CASES, NOT_HANDLED, NOT_THERE } from './enforcement-terms.ts';

/** Administrative penalties: how many, by procedure, by field. */
export const ENFORCEMENT_PENALTIES: readonly IndicatorRow[] = [
  // > 办理行政处罚案件4144件 / 作出行政处罚决定2件
  {
    id: 'enforcement.penalties',
    own: ['行政处罚案件|行政处罚|处罚案件|行政处罚决定|处罚决定|行政处罚决定书|处罚决定书|行政执法案件|执法案件|行政处罚案|处罚案|实施处罚|作出处罚|做出处罚|给予处罚|处以罚款|行政处罚合计'],
    // > 办理各类执法案件6.42万宗，其中行政许可…: licences and inspections are among them
    not: `${NOT_HANDLED}|各类执法案件|各类行政执法案件|执法案件共|执法案件总|包容审慎|柔性|立案|复议|诉讼|仲裁`,
    notScope: NOT_THERE,
    zero: true,
    dims: ['程序', '层级'],
  },
  // > 街道承接执法事项511项，办理行政处罚案件1.27万宗
  { id: 'enforcement.penalties', own: ['办理行政处罚案件|查办行政处罚案件|办结行政处罚案件|作出行政处罚决定|作出行政处罚|实施行政处罚|办理处罚案件|作出处罚决定|做出行政处罚|下达行政处罚决定书'], not: `${NOT_HANDLED}|复议|诉讼|仲裁`, notScope: '权责清单|权力清单|败诉|胜诉|复议|诉讼|按事项|双公示', units: CASES, dims: ['程序', '层级'], bias: -1 },
  // > 其中适用简易程序37件、普通程序542件
  { id: 'enforcement.penalties', own: ['简易程序|普通程序|一般程序|简易程序案件|普通程序案件|一般程序案件|简易案件|当场处罚|快速办理程序|简易处罚'], scope: ['城管局|城管|交通运输局|市场监管局|处罚|执法|立案|结案|办案|查处|罚款|罚没'], near: true, not: `${NOT_HANDLED}|立案|复议|仲裁`, notScope: '法院适用|法院|简案快办|繁案精审|繁简分流|行政复议|复议案件|仲裁|行政诉讼|调解', units: CASES, dims: ['程序'] },
  // > 全年办理一般程序处罚案件56件
  { id: 'enforcement.penalties', own: ['一般程序案件|一般程序处罚|简易程序处罚|当场处罚案件|快速办理案件|一般程序行政处罚|一般程序处罚案件|简易程序处罚案件|普通程序处罚案件|简易程序行政处罚'], not: `${NOT_HANDLED}|立案|复议|仲裁|诉讼`, notScope: '复议|仲裁|诉讼|调解', units: CASES, dims: ['程序'] },
  // > 行政处罚案件18.4万件（含非现场交通违法16.9万件）
  { id: 'enforcement.penalties', own: ['交通违法|非现场|治安类|交通类|城管类|市场监管类|文化类|环保类|农业类|卫生类|应急类|自然资源类|水务类|林业类|公安类|综合执法类|新闻出版类|旅游类|烟草类|城管领域|环境类|住建类'], scope: ['行政处罚|处罚案件|办理案件|查办案件'], near: true, part: true, not: `${NOT_HANDLED}|复议|纠纷`, notScope: NOT_THERE, units: CASES },
  // > 处罚违法企业违法行为45起
  { id: 'enforcement.penalties', own: ['处罚|行政处理|作出处罚|查处处罚|依法处罚|予以处罚|实施处罚'], scope: ['执法|立案|查处|违法|检查|监管'], near: true, not: `${NOT_HANDLED}|立案|复议|诉讼|处罚权|处罚类|处罚办|处罚法|处罚机制`, notScope: NOT_THERE, units: CASES },
  // > 卫生监督机构全年处罚73件: the body stands for the word of enforcement
  { id: 'enforcement.penalties', own: ['处罚|经济处罚|一般处罚|处罚的|治安处罚|治安管理处罚|处罚案件'], scope: ['卫生监督|监督机构|监督所|监察大队|监察支队|执法大队|执法队|支队|稽查|应急管理局|应急局|公安|派出所|城管|市监局|烟草|文旅局|交警|农业农村局|自然资源局|生态环境局|分局|水务局|综合执法办|一般处罚|经济处罚|治安处罚'], sentence: true, not: `畸重|予以纠正|过重|${NOT_HANDLED}|立案|复议|诉讼|处罚权|处罚类|处罚办|处罚法|处罚机制|代替处罚|建议|党纪|占|拟|简易|警告|从重|刑事|罚款处罚`, notScope: NOT_THERE, units: CASES },
  // > 应急部门经济处罚19起 / 治安处罚1900起
  { id: 'enforcement.penalties', own: ['经济处罚|治安处罚|治安管理处罚|治安行政处罚|处罚总数|处罚案件总数|处罚总量|行政处罚总数'], not: `前者|后者|集中在|主要集中|${NOT_HANDLED}|立案|复议|诉讼|党纪`, notScope: '集中在|复议|败诉|胜诉|诉讼|权责清单', units: CASES },
  // > 开出罚单9张
  { id: 'enforcement.penalties', own: ['罚单|开罚单|开出罚单|开具罚单'], not: '停车|违停|贴|复议|免|首违|零罚单', units: '张 份 件', bias: 2 },
  // > 下达处罚决定35份
  { id: 'enforcement.penalties', own: ['处罚决定|行政处罚决定|处罚决定书|行政处罚决定书|处理处罚决定书', '下达|下发|作出|做出|开具|送达|制作|制发|发出|出具|处理处罚决定书'], not: '两书同达|两书同送|修复|告知书|公示|公开|公布|上网|评查|抽查|审核|备案|撤销|说理|不予|免予|案卷|抄送|样本|示范', notScope: '评查|公示|复议', units: '份' },
  // > 合计（宗）5821
  { id: 'enforcement.penalties', own: ['合计|总计|合计(宗)|合计(件)|合计(起)'], scope: ['行政处罚|处罚案件'], near: true, not: `${NOT_HANDLED}|复议|检查|强制|许可|罚没|金额`, notScope: NOT_THERE, units: CASES, bias: -2 },
  // > 查处违法违规行为307起 / 镇街以自己名义查办案件307件
  // > 全年查处违法案件9874件, 查处各类交通违法行为92.3万起: dealt with, which 立案 does not say
  {
    id: 'enforcement.penalties',
    own: ['查处|查办|查处各类|查办各类|查办案件|查处案件|依法查处|查处违法|查处违章|处理案件|处理违章|处理违法|处理各类违法|处理交通违法|查纠违法|查纠各类|查究'],
    not: `${NOT_HANDLED}|卷烟|烟花|香烟|假冒|商品|车辆|货车|立案|隐患|问题|违纪|作风|腐败|党员|干部|公职|督查|纠纷|结案|办结|处罚案件|行政处罚|行政许可|行政强制|行政确认|刑事|复议|应诉|诉讼|仲裁|调解|援助|公证|数量|以上案件|涉案|进中心|入中心|办案中心|办案管理中心`,
    notScope: '复议|行政诉讼|应诉|仲裁|调解|纪委|监委|纪检|信访|法律援助|公证|党风廉政|不正之风|四风|法院受理|审计|检察建议',
    dims: ['层级'],
  },
  // > 行政处罚实施情况（表）合计58
  { id: 'enforcement.penalties', own: ['合计|总计'], scope: ['行政处罚实施情况|行政处罚情况|行政处罚统计'], near: true, units: '件 宗 起', not: '金额|罚没' },
  // > 办理行政处罚案件60件，按类型分，价格9件
  { id: 'enforcement.penalties', own: ['@执法领域'], scope: ['行政处罚案件|行政处罚|处罚案件|处罚决定', '@按类分'], sentence: true, not: `${NOT_HANDLED}|复议|仲裁|结案|罚款|立案|刑事`, notScope: '复议|诉讼|仲裁|调解|信访|援助|公证|热线|工单|纠纷|立案', units: CASES, capture: { dimension: '领域', strip: '领域案件|类案件|领域|类|案件' } },
  // > 查处各类交通违法行为92.3万起
  { id: 'enforcement.penalties', own: ['查处|查办|查纠', '违法案件|违法违规案件|违法行为|违法违规行为|违规行为|违章行为|违法建设案件'], not: '立案|复议|诉讼|线索|移送|刑事|犯罪|曝光|举报|奖励|责令|整改|制止|劝导', notScope: '复议|诉讼|仲裁|纪委|监委|信访', units: CASES, bias: 2 },

  // > 案件数和罚款额同比分别下降14.6%和8% / 处罚数较去年增长5%: only the number is named, the sentence tells of what
  { id: 'enforcement.penalties', own: ['案件数|查办案件数|办理案件数|办案件数|案件数量|案件总数|案件总量|案件量|办案数|办案数量|办案总量|处罚数|处罚次数|处罚起数|处罚数量|处罚案件数'], scope: ['处罚|立案|罚款|罚没|罚没款|一般程序|普通程序|执法办案'], sentence: true, not: `${NOT_HANDLED}|刑事|立案数|立案量|结案|办结|复议|诉讼|仲裁|人均`, notScope: `${NOT_THERE}|刑事|法院|检察|公安机关破`, units: CASES, bias: -1 },
  // > 与邻县市场监管局联合办案5件
  { id: 'enforcement.penalties', own: ['联合办案|联手办案|协同办案|合作办案|共同办案|联动办案|联合查办案件|联手查办案件'], not: '复议|诉讼|仲裁|检察|法院|纪|刑事|律师|援助|机制|会议|协议', notScope: '纪委|监委|检察|法院|复议|仲裁', units: CASES, bias: 8 },
  // > 一般程序案件中市容类210件、违建类80件
  { id: 'enforcement.penalties', own: ['@执法领域'], scope: ['一般程序案件中|普通程序案件中|简易程序案件中|处罚案件中|行政处罚中|处罚决定中'], sentence: true, not: `${NOT_HANDLED}|复议|仲裁|结案|罚款|立案|刑事`, notScope: '复议|诉讼|仲裁|调解|信访|援助|公证|热线|工单|纠纷|立案案件中|结案', units: CASES, capture: { dimension: '领域', strip: '领域案件|类案件|领域|类|案件' }, bias: 8 },
  // > 罚没款88万元。从案件构成看，食品、广告、计量三类居前，分别为96件、45件、21件
  { id: 'enforcement.penalties', own: ['@执法领域'], scope: ['罚没款|罚没|罚款|立案查处|查办案件|办案|立案数|结案数', '从案件构成看|案件构成|从案件结构看|案件结构|从违法类型看|从违法领域看|从办案类型看|从办案领域看'], near: true, not: `${NOT_HANDLED}|复议|仲裁|罚款|刑事`, notScope: '复议|诉讼|仲裁|调解|信访|援助|公证|热线|工单|纠纷|咨询|受理案件|审理|申请人|仲裁', units: CASES },
  // > 查处夜间偷排2起 / 查获盗采3起: what was done is named by its verb, not as a case
  { id: 'enforcement.penalties', own: ['查处|查办|查获|查纠', '偷排|直排|偷采|盗采|滥采|偷挖|盗挖|私挖|乱挖|偷倒|乱倒|倾倒|偷运|偷伐|盗伐|滥伐|偷捕|电鱼|毒鱼|捕捞|捕猎|偷建|抢建|私搭|乱建|未批先建|抛洒|遗撒|改装|超限|超载|超标|焚烧|私设|擅自|无证|无照|超范围|侵占|围垦|填湖|毁林|开垦|欺客|宰客|拒载|议价|虚假宣传'], not: `${NOT_HANDLED}|卷烟|烟花|车辆|货车|客车|立案|隐患|问题|党员|干部|刑事|复议|诉讼|仲裁|结案|办结|线索|人员|举报|劝阻|劝导|制止|整改`, notScope: '复议|行政诉讼|应诉|仲裁|纪委|监委|纪检|信访|刑事', units: '起 件 宗 例', bias: 4 },
  // > 实施行政处罚126次 / 行政处罚8家: bodies and times that were punished, where nothing stands between
  { id: 'enforcement.penalties', own: ['行政处罚|实施处罚|作出处罚|实施行政处罚|给予行政处罚|作出行政处罚'], not: `${NOT_HANDLED}|复议|诉讼|仲裁|事项|主体|单位|执法人员|部门|机关|培训|检查|听证|陈述|申辩|听取`, notScope: NOT_THERE, units: '次 家 户 家次 户次 个', bias: 4 },
];
