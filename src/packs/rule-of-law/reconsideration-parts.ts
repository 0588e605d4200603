import type { IndicatorRow } from '../pack.ts';

/** Work of the body itself, not of the field it stands for: 公安机关办理行政处罚. */
const DONE = '引发的行政诉讼|行政诉讼|赔偿|整改任务|督察|侦破|破获|诈骗|大类|类领域|办理|作出|实施|查处|下达|立案|审结|办结|结案|维持|撤销|驳回|终止|变更|确认违法|调解|和解|纠错|收到|新收|不予受理|法律顾问|培训|起诉|出庭|应诉|为被申请人|作为被申请人';

/** In the sentence before: slices of court cases or of calls. */
const COURT = '查处违法|查处各类|查处案件|行政诉讼案件|行政应诉|应诉案件|一审行政|一审案件|败诉|出庭应诉|法律援助|执法检查|处罚案件|12345|热线|派单|工单';

/** Slices of the cases by field, act and respondent, and their shares. */
export const RECONSIDERATION_PARTS: readonly IndicatorRow[] = [
  // > 其中,公安58件
  { id: 'reconsideration.by_domain', own: ['@复议领域'], scope: ['@复议'], near: true, part: true, not: DONE, notScope: COURT, units: '件 宗 起 例', dims: ['领域'], bias: 2 },
  // > 受理案件中公安类6件 / 按管理领域分,市场监管138件居首
  { id: 'reconsideration.by_domain', own: ['@复议领域'], scope: ['@复议|行政管理类别', '@复议分类'], not: DONE, notScope: COURT, units: '件 宗 起 例', dims: ['领域'], bias: -2 },
  // > 公安类12件,土地类6件
  { id: 'reconsideration.by_domain', own: ['公安类|公安交管类|公安交警类|交警类|治安管理类|治安处罚类|交通管理类|道路交通类|交通运输管理类|城市管理类|城管执法类|人力资源类|劳动监察类|劳动和社会保障类|违建类|违法建设类|违建拆除类|拆违类|征迁类|征迁安置类|征地类|住房类|房产类|房屋类|应急管理类|安全生产类|消防类|医保类|医疗保障类|卫生健康类|文旅类|财政类|金融类|司法行政类|林权类|不动产登记类|环境保护类|生态类|水务类|烟草类|物价类|质监类|食药类|社保领域|住建领域|生态环境领域|城市管理领域|综合执法领域|治安类|土地类|城管类|林业类|人社类|社保类|市场监管类|市场监督管理类|市监类|自然资源类|综合行政执法类|综合执法类|城建类|住建类|征收类|拆迁类|房屋征收类|征地拆迁类|劳动保障类|社会保障类|环保类|生态环境类|教育类|卫生类|食品药品类|工商类|交通运输类|国土类|确权类|土地确权类|山林类|农业类|农业农村类|民政类|水利类|规划类|税务类|公安领域|市场监管领域|自然资源领域|土地领域|交通领域|城管领域|人社领域|劳动保障领域|房屋征收领域'], scope: ['@复议'], not: '侦破|破获|诈骗|办理|作出|实施|查处|法律顾问|处罚案件', notScope: COURT, units: '件 宗 起 例', dims: ['领域'], bias: 1 },
  // > 其中行政处罚8件,信息公开5件
  { id: 'reconsideration.by_matter', own: ['@复议事项'], scope: ['@复议'], near: true, part: true, not: DONE, notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: 2 },
  { id: 'reconsideration.by_matter', own: ['信息公开|政府信息公开'], scope: ['@复议'], near: true, part: true, not: '引发', notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: 7 },
  { id: 'reconsideration.by_matter', own: ['信息公开类|政府信息公开类'], scope: ['@复议'], notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: 9 },
  // > 收到复议申请120件。行政处罚案件居首位，共54件，其次为工伤认定，有30件
  { id: 'reconsideration.by_matter', own: ['@复议事项', '最多|居首|居第一|位居|位列|列第一|排第一|占比最高|数量最大|占比最大|次之|其次|居次|再次|居前|较多|为主'], scope: ['@复议'], near: true, not: DONE, notScope: `${COURT.replace('处罚案件|', '')}|查处|执法|信访|纠纷|公开申请|来访|办理行政处罚|投诉案件|许可办理`, units: '件 宗 起 例', dims: ['事项'], bias: 2 },
  // > 我局被申请复议14件，涉及不动产登记6件、土地权属5件、规划许可3件: to one office each is an act, not a field
  { id: 'reconsideration.by_matter', own: ['不动产登记|土地登记|房屋登记|土地权属|林地权属|权属争议|土地确权|征地补偿|征收补偿|征地拆迁补偿|补偿安置|规划许可|工程规划|用地审批|违法用地|违法建设|违法建设查处|违建查处|矿业权|环评审批|环评批复|排污许可|社保待遇|社会保险待遇|养老待遇|退休审批|工龄认定|工伤待遇|劳动监察|劳动保障监察|职称评审|投诉答复|投诉处理|信访答复|学历认定|户籍登记|医保待遇|低保审批|@复议事项'], scope: ['被申请行政复议|被申请复议|被提起行政复议|被提起复议|被申请人的行政复议|被申请人的复议|我局为被申请人|本局为被申请人|作为被申请人|被复议案件', '涉及|其中|涉|包括|主要为|主要是|案由|事由|类型'], sentence: true, not: DONE, notScope: `${COURT}|违法案件|查处|办理行政|许可办理|审批|信访|纠纷|公开申请|立案|来访|提案`, units: '件 宗 起 例', bias: 6, capture: { dimension: '事项', strip: '类案件|的被复议案件|被复议案件|的复议案件|案件|类|事项|方面|的' } },
  // > 从事项看:行政处罚8件 / 涉及行政处罚的案件120件
  { id: 'reconsideration.by_matter', own: ['@复议事项'], scope: ['@复议', '@复议分类'], not: DONE, notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: -2 },
  // > 行政处罚类126件
  { id: 'reconsideration.by_matter', own: ['举报投诉处理类|举报投诉答复类|投诉举报答复类|投诉举报办理类|举报投诉办理类|投诉处理类|投诉举报处理|举报投诉处理|投诉举报答复|举报投诉答复|行政处罚类|行政许可类|投诉举报处理类|工商投诉举报类|职业举报类|举报类|信访类|行政给付类|行政补偿类|行政奖励类|行政强制措施类|行政强制执行类|行政答复类|行政强制类|行政确认类|行政确权类|行政登记类|行政征收类|信息公开类|政府信息公开类|投诉举报类|举报投诉类|举报处理类|工伤认定类|不作为类|行政不作为类|履职类|行政协议类|行政赔偿类|行政裁决类|不履行法定职责类|行政处理类'], scope: ['@复议'], not: '办理|作出|实施|查处', notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: 1 },
  // > 以市场监管部门为被申请人的163宗
  { id: 'reconsideration.by_respondent', own: ['为被申请人|作为被申请人|被申请人为|被申请人是|做被申请人|为被申请人的', '@复议被申请人'], scope: ['@复议|被申请人'], not: '我局|我厅|我委|我办|以市局|以县局|以区局|以分局|以省局|以省厅|以州局|以我|本局|本机关|我镇|我街道|我乡|以街道|以镇政府|以乡政府', notScope: COURT, dims: ['被申请人'], bias: -2 },
  // > 从被申请人看,乡镇(街道)12件 / 被申请人为县政府部门的45件
  { id: 'reconsideration.by_respondent', own: ['@复议被申请人'], scope: ['被申请人|被申请对象|被复议机关|被申请机关|被申请复议的行政机关|被复议的行政机关|被复议行政机关|被复议单位', '@复议|被申请人|被申请对象|被申请复议|被复议'], not: '我局|本局|办理|作出|查处|答复|以街道|维持|撤销|驳回|审结|办结|终止', notScope: COURT, dims: ['被申请人'], bias: 3 },
  // > 其中涉及公安机关的12件
  { id: 'reconsideration.by_respondent', own: ['@复议被申请人'], scope: ['@复议'], near: true, part: true, not: DONE, notScope: COURT, units: '件 宗 起 例', dims: ['被申请人'], bias: 0 },
  // > 公安领域占比32% / 行政处罚类占六成
  { id: 'reconsideration.share', own: ['@复议领域', '@复议占'], scope: ['@复议'], near: true, notScope: COURT, dims: ['领域'], bias: -6 },
  { id: 'reconsideration.share', own: ['@复议事项', '@复议占'], scope: ['@复议'], near: true, notScope: COURT, dims: ['事项'], bias: -6 },
  { id: 'reconsideration.share', own: ['@复议被申请人', '@复议占'], scope: ['@复议'], near: true, notScope: COURT, dims: ['被申请人'], bias: -6 },
  // (行政复议) > 行政处罚、工伤认定两类案件占比由三成升至四成: only the heading names the topic
  { id: 'reconsideration.share', own: ['@复议领域|@复议事项', '类案件占|类案件占比|案件占比|大类案件占|领域案件占|类占比|类占|案件占|案件约占|事项占比'], scope: ['@复议'], not: '率|仲裁|调解|刑事|信访', notScope: `法律援助|仲裁|公证|刑事|${COURT}`, units: '%', dims: ['领域', '事项'], bias: 2 },
  // > 行政处罚居多，占受理总数的六成
  { id: 'reconsideration.share', own: ['占案件总量|占案件总数|占收案总数|占收案总量|占受理总数|占受理总量|占总量|占总数|占申请总量|占申请总数|占全部案件|占受理案件|占全年|占新收'], scope: ['@复议领域|@复议事项', '@复议'], sentence: true, not: '率|@复议领域|@复议事项|@复议被申请人', notScope: `件,占|宗,占|审结|办结|维持|驳回|撤销|终止|纠错|调解|和解|不予受理|受理前|${COURT}`, units: '%', dims: ['领域', '事项'], reach: ['领域', '事项'], bias: -6 },
  // > 新纳入受案范围的行政协议、行政赔偿类案件合计52宗
  { id: 'reconsideration.by_matter', own: ['行政协议|行政赔偿|行政奖励|行政征收|工伤认定|@复议事项', '受案范围|新类型案件|新增类型'], scope: ['@复议'], not: DONE.replace('赔偿|', ''), notScope: COURT, units: '件 宗 起 例', dims: ['事项'], bias: 14 },
  // > 被申请人以县直部门为主，占受理总数的七成 / 从被申请人看，64%是乡镇政府
  { id: 'reconsideration.share', own: ['占总|占全部|占受理|占收|占申请|占案件|占比|占到|占|比重'], scope: ['被申请人以|被申请人主要|被申请人集中|被申请人多为|被申请人多是|被申请人大多|被申请对象以|被申请对象主要|被申请对象集中'], sentence: true, not: `审结|办结|维持|驳回|撤销|变更|终止|纠错|调解|和解|@复议领域|@复议事项|@复议被申请人`, notScope: COURT, units: '%', dims: ['被申请人'], reach: ['被申请人'], bias: -4 },
  { id: 'reconsideration.share', own: ['@复议被申请人'], scope: ['从被申请人|按被申请人|被申请人看|被申请人来看|被申请人分|被申请人类型|被申请人层级'], sentence: true, not: '审结|办结|维持|驳回|撤销|终止|纠错|调解|和解|率', notScope: COURT, units: '%', dims: ['被申请人'], bias: 2 },
  // > 投诉举报、行政处罚案件约占受理量的三成
  { id: 'reconsideration.share', own: ['@复议领域|@复议事项|@复议被申请人', '约占|几乎占|接近|超过|达到|将近'], scope: ['@复议'], near: true, not: '率|办理|审结|办结|维持|驳回|撤销|终止|纠错|调解|和解', notScope: COURT, units: '%', dims: ['领域', '事项', '被申请人'], bias: -8 },
  // > 公安、城管、教育三大领域案件占比七成，分别为120件、80件、22件
  { id: 'reconsideration.by_domain', own: ['分别为|依次为|分别是|依次是|分别有|依次有|分别达|分别收案|案件数分别为|案件数依次为|案件量依次为|案件量分别为'], scope: ['大类案件|三类案件|四类案件|五类案件|大领域|个领域|领域案件|领域占|大领域案件|类领域|几个领域', '@复议'], not: `${DONE}|率|县|乡|镇`, notScope: `被申请人|事项看|事项来看|行政处罚|处罚、|许可|信息公开|行政强制|行政确认|工伤认定|行政协议|不作为|投诉举报|${COURT}`, units: '件 宗 起 例', bias: -4 },
  // > 从被申请人看，县级政府占三成、乡镇政府占两成，案件数依次为120件、80件
  { id: 'reconsideration.by_respondent', own: ['分别为|依次为|分别是|依次是|分别有|依次有|案件数分别为|案件数依次为|案件量依次为|案件量分别为|件数依次为|件数分别为'], scope: ['从被申请人|按被申请人|被申请人看|被申请人来看|被申请人分|被申请人类型'], sentence: true, not: `${DONE}|率`, notScope: COURT, units: '件 宗 起 例', bias: 4 },
  // > 驳回申请的占12.63%
  { id: 'reconsideration.outcome_share', own: ['驳回|变更|确认违法|责令履行|调解|和解|驳回的占|驳回占|调解的占|和解的占|变更的占'], scope: ['@复议'], near: true, not: '调解率|和解率|纠错率|成功率|人民调解|法院|诉讼|行政调解|起诉', notScope: '人民调解|行政诉讼|行政调解|民间纠纷|应诉案件|一审行政|败诉', dims: ['结果'], bias: -3 },
];
