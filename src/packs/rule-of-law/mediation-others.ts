import type { IndicatorRow } from '../pack.ts';

/** Settlement by authorities, in labour matters, by notaries, arbitrators and petition offices. */
export const MEDIATION_OTHERS: readonly IndicatorRow[] = [
  // > 各级行政机关组织行政调解2612件
  { id: 'mediation.administrative_cases', own: ['行政调解|行政调解案件|行政调解纠纷'], not: '成功|成功率|调解率|复议|培训|调解员|委员会|人民调解、', bias: 1 },
  { id: 'mediation.administrative_cases', own: ['调解|调处|受理|办理|组织调解'], scope: ['行政调解'], near: true, not: '成功|人民调解|复议|劳动|法院|协议|仲裁|信访|公证', notScope: '人民调解|劳动争议|行政复议', bias: 0 },
  // > 行政调解2612件,调处成功2601件
  { id: 'mediation.administrative_succeeded', own: ['调解成功|成功调解|调处成功|成功调处|调成|成功|化解成功|握手言和|成功化解|达成和解|达成协议|达成调解协议|化解'], scope: ['行政调解'], near: true, not: '成功率|化解率|人民调解|劳动|劳资', notScope: '劳动争议', bias: 1.4 },
  // > 行政调解成功率67.3%
  { id: 'mediation.administrative_success_rate', own: ['调解成功率|成功率|调处成功率|化解率|调成率|调解率|行政调解成功率|行政调解率|纠纷化解率'], scope: ['行政调解'], near: true, not: '人民调解|劳动|复议', notScope: '劳动争议', bias: 1 },
  // > 调处劳动人事争议512件 / 受理各类劳动纠纷案件50件
  { id: 'mediation.labour_cases', own: ['@劳动'], not: '成功|成功率|化解率|仲裁结案|仲裁员|追回|调解组织|委员会|调解中心|仲裁案件|复议|诉讼|培训|法律援助|援助|调解员|仲裁委', bias: 1 },
  { id: 'mediation.labour_cases', own: ['调解|调处|受理|办理|处理|化解'], scope: ['@劳动'], near: true, not: '成功|仲裁|人民调解|行政调解|复议|信访|法律援助|投诉|举报', notScope: '人民调解|行政调解|行政复议|法律援助|仲裁', bias: 0 },
  { id: 'mediation.labour_cases', own: ['案前调解|先行调解|仲裁调解|裁前调解|案外调解|基层调解'], scope: ['@劳动|仲裁'], near: true, bias: 0 },
  // > 劳动争议调解成功468件
  { id: 'mediation.labour_succeeded', own: ['调解成功|成功调解|调处成功|成功调处|调成|成功|化解成功|成功化解|达成和解|达成协议|达成调解协议|成功调解处理'], scope: ['@劳动'], near: true, not: '成功率|化解率|人民调解|行政调解', bias: 1.6 },
  // > 劳动争议调解成功率91.4%
  { id: 'mediation.labour_success_rate', own: ['调解成功率|成功率|调处成功率|化解率|调成率|调解率|劳动争议调解成功率|调解结案率|劳动人事争议调解成功率'], scope: ['@劳动'], near: true, not: '人民调解|行政调解', notScope: '人民调解', bias: 1.2 },
  // > 为农民工追回工资412.6万元 / 补发工资等2318万元
  { id: 'mediation.labour_recovered', own: ['追回|追讨|补缴|补发|追发|清欠|讨薪|讨回|追缴|补偿|追索|追付|清偿|支付|兑付|发放|帮助|挽回|挽回经济损失|涉及金额|督促|解决|清理|挽损', '工资|劳动者|农民工|劳动报酬|欠薪|经济补偿|薪酬|报酬|务工人员|薪资|劳动者工资'], not: '法律援助|保证金|罚款|赔偿案件|失业|工伤基金|贷款', notScope: '法律援助', units: '元', bias: 2 },
  { id: 'mediation.labour_recovered', own: ['追回|追讨|补缴|补发|追发|讨回|挽回|涉及金额|支付|兑现|追索'], scope: ['@劳动|欠薪|农民工工资|拖欠工资'], near: true, not: '罚款|法律援助|合同|保证金|标的', notScope: '法律援助|仲裁案件', units: '元', bias: 0 },
  // > 利用公证化解房屋纠纷1件
  { id: 'mediation.notary_resolved', own: ['公证', '化解|调解|解决|调处|预防纠纷|纠纷'], not: '公证处|公证员|办理公证|公证事项|援助|服务', units: '件 起 宗', bias: 3 },
  { id: 'mediation.notary_resolved', own: ['公证化解|公证调解|公证参与化解|公证化解纠纷'], bias: 2 },
  // > 通过行政复议化解行政争议1件
  { id: 'mediation.reconsideration_resolved', own: ['通过行政复议|利用行政复议|运用行政复议|通过复议|行政复议化解|复议化解|行政复议途径|行政复议渠道', '化解|解决|调处'], not: '化解率|受理前|案前|调解和解|行政诉讼', bias: 4 },
  { id: 'mediation.reconsideration_resolved', own: ['行政复议|复议'], scope: ['人民调解|公证|多元化解|矛盾纠纷'], near: true, not: '受理|审结|申请|办结|收到|维持|撤销|应诉|法律顾问|被申请|人员|办理|参与|驳回|终止', notScope: '法律顾问|被申请人|诉讼', bias: -4 },
  // > 仲裁委员会受理案件1874件 / 立案受理仲裁案件236件
  { id: 'mediation.arbitration_cases', own: ['仲裁案件|受理仲裁|劳动仲裁|仲裁受理|仲裁立案|仲裁申请|劳动人事争议仲裁案件|劳动争议仲裁案件|劳动仲裁案件|商事仲裁案件|仲裁案|仲裁|土地仲裁|仲裁庭审|民商事仲裁'], not: '结案率|法律顾问|调解|调处|仲裁员|建设|培训|参加仲裁|代理|标的|援助|结案|追回|仲裁庭|仲裁机构', units: '件 起 宗', bias: 1 },
  { id: 'mediation.arbitration_cases', own: ['受理|立案|立案受理|办理|审理|受理案件|仲裁委员会受理|新收'], scope: ['仲裁委|仲裁院|仲裁机构|仲裁委员会|劳动仲裁|仲裁案件|商事仲裁|仲裁庭'], near: true, not: '结案率|复议|信访|援助|人民调解|法律顾问|行政处罚|结案|投诉|举报|诉讼', notScope: '行政复议|法律援助|人民调解|执法', units: '件 起 宗', bias: 1.5 },
  // > 仲裁结案率97.1% / 按期结案率98.3%
  { id: 'mediation.arbitration_rate', own: ['仲裁结案率|劳动仲裁结案率|仲裁案件结案率|仲裁按期结案率|仲裁案件法定期限内结案率|劳动人事争议仲裁结案率|仲裁终结率'], bias: 4 },
  { id: 'mediation.arbitration_rate', own: ['结案率|按期结案率|审限内结案率|法定审限内结案率|期限内结案率|按时结案率|审结率|法定期限内结案率|办结率'], scope: ['仲裁'], near: true, not: '投诉|举报|复议|信访|监察|欠薪|快速结案率|当庭', notScope: '行政复议|信访|监察', bias: 0 },
  // > 接待群众来访71批158人次 / 信访总量下降15.6%
  { id: 'mediation.petitions', own: ['来信'], scope: ['信访|来访|来信来访'], near: true, not: '来信来访|来访|化解|答复率|网民|信箱', fixed: { 渠道: '来信' }, units: '件 封 批 人次 批次', bias: 1 },
  { id: 'mediation.petitions', own: ['来访'], scope: ['信访|来信来访|来信'], near: true, not: '来信来访|来信|群众来访|来电|咨询|化解|接待', fixed: { 渠道: '来访' }, units: '件 批 人次 批次 人', bias: 1 },
  { id: 'mediation.petitions', own: ['网上投诉|网上信访|网络信访|网信|网上'], scope: ['信访|来访|来信'], near: true, not: '化解|办理政务|审批|行政许可|宣传|群众来信', fixed: { 渠道: '网上' }, units: '件 批 批次', bias: 1 },
  { id: 'mediation.petitions', own: ['信访|来信来访|群众来访|群众来信来访|来访群众|信访件|信访事项|信访案件|初信初访|群众信访|信访举报|上访|信访总量|来访|信访量|接访|接待来访|重复信访|信访诉求|接待群众|集体访|个体访|进京访|赴省访|信访人|涉法涉诉信访|信访投诉'], scope: ['@信访'], not: '满意率|法律顾问|防止|避免|劝返|咨询|制止|法律援助|培训|普法|建议|矛盾调处|参与|立案|宣传|审结|公开|人员|转复议|行政复议', notScope: '公共法律服务|法律服务中心|12348', units: '件 批 人次 批次 起 宗 封 人', bias: -6 },
  // > 化解信访积案5件 / 来信来访7件,办结7件
  { id: 'mediation.petitions_resolved', own: ['化解|办结|息诉|息访|息诉罢访|解决|答复|办理答复|化解办结|已办结|就地化解|成功化解|办复|结案', '@信访'], not: '满意|提案|建议|法律援助', units: '件 批 起 宗 批次', bias: -4 },
  { id: 'mediation.petitions_resolved', own: ['办结|化解|息诉|息访|已办结|化解办结|息诉息访|答复|办复|解决|按期办结|全部办结|成功化解|就地化解'], scope: ['@信访'], near: true, not: '复议|诉讼|工单|提案|建议|纠纷|许可|依申请', notScope: '行政复议|提案|12345|热线|政府信息公开|行政诉讼', units: '件 批 起 宗 批次', bias: 0.5 },
  // > 信访事项按期办结率100%
  { id: 'mediation.petition_rate', own: ['及时受理率|按期办结率|办结率|受理率|化解率|按期答复率|按时办结率|办复率|答复率|息诉率|信访化解率|积案化解率|信访办结率|息诉息访率|按期受理率|按期办理率|一次性化解率|办理率|及时办结率|及时率|结案率'], scope: ['@信访'], near: true, not: '提案|纠纷|12345|热线|满意率|行政复议|诉求|工单|申请|仲裁|法律援助', notScope: '行政复议|12345|热线|提案|信息公开', bias: 0.5 },
];
