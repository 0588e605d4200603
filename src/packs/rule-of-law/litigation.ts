import type { IndicatorRow, ShareRow } from '../pack.ts';

/** For verbs that other topics know too. */
const SHARED = 0.6;

export const LITIGATION_TERMS: Readonly<Record<string, string>> = {
  // > 行政应诉案件9件 / 一审行政案件102件 / 以市政府为被告的126件
  诉讼语境: '@诉讼|一审|二审|再审|败诉|胜诉|为被告|作被告|作为被告|当被告|撤诉|行政争议调解中心|行政争议协调化解中心|府院',
  // > 行政机关负责人出庭应诉 / 局领导出庭4次
  诉讼负责人: '行政机关负责人|机关负责人|单位负责人|部门负责人|负责人|行政首长|分管领导|领导干部|领导|班子成员|副局长|副县长|副市长|副区长|副镇长|副主任|办事处主任|副旗长|副州长',
  诉讼正职: '正职|正职负责人|主要负责人|主要领导|一把手|主要负责同志|“一把手”',
  诉讼出庭: '出庭应诉|出庭|到庭|应诉|参加庭审|参加诉讼',
  诉讼出庭率: '出庭应诉率|出庭率|应诉率|到庭率|出庭应诉比例|出庭比例|出庭应诉的比例|出庭应诉达|出庭应诉占比',
  诉讼政府: '市政府|县政府|区政府|旗政府|州政府|省政府|自治县政府|自治州政府|盟行署|行署|本级政府|人民政府|管委会|政府|自治旗政府|以市政府|以县政府|以区政府|代表市政府|代表县政府|代表区政府|涉市政府|涉县政府|涉区政府|以政府',
  诉讼非本级: '政府部门|政府工作部门|政府职能部门|乡镇政府|乡政府|镇政府|乡镇|街道|各级政府|部门为被告|行政机关为被告',
};

export const LITIGATION_MASKS = '公益诉讼|民事诉讼|刑事诉讼|刑事附带民事|不起诉|起诉离婚|应诉通知书|检察监督';

const CASES: readonly IndicatorRow[] = [
  // > 全市行政诉讼案件20件 / 行政应诉9件 / 无行政诉讼案件
  { id: 'litigation.cases', own: ['行政诉讼|行政应诉|应诉案件|诉讼案件|涉诉案件|被诉案件|行政应诉案|应诉'], not: '信息公开|法律援助|援助|胜诉率|败诉率|出庭|培训|民事诉讼|刑事诉讼|法律顾问|应诉率|应诉能力|庭审|复议诉讼比|旁听|应诉人员|公益诉讼|刑事', notScope: '信息公开|依申请公开|法律援助|法律顾问', bias: -3.7, zero: true, dims: ['层级'] },
  // > 被诉5件 / 全区行政机关作为被告的案件总计130宗
  { id: 'litigation.cases', own: ['被诉|被起诉|为被告|作被告|作为被告|当被告|涉诉|为被告的案件|被告的行政案件|被告的行政诉讼案件|发生行政诉讼|引发行政诉讼|引起行政诉讼|提起行政诉讼|涉及行政诉讼|涉行政诉讼'], not: '信息公开|败诉率|胜诉率|复议后|不服行政复议|不服复议|经复议', notScope: '信息公开|依申请公开', zero: true, dims: ['层级'] },
  // > 收到行政案件35件 / 涉及行政案件12件
  { id: 'litigation.cases', own: ['行政案件|涉诉行政案件'], scope: ['@诉讼语境|行政审判|人民法院'], near: true, not: '查处|治安|援助|一审|二审|办理治安|公安|处罚', notScope: '法律援助|公安', bias: -3 },
  // > 以市政府为被告的126件
  { id: 'litigation.government_as_defendant', own: ['为被告|作被告|作为被告|当被告|为共同被告|单独被告|为被告人|被告的', '@诉讼政府'], not: '@诉讼非本级|败诉率|胜诉率|复议|一审', notScope: '法律顾问|顾问团', bias: -2 },
  // > 市政府本级应诉案件12件
  { id: 'litigation.government_as_defendant', own: ['政府本级|本级政府|市政府作为|县政府作为|区政府作为|市政府被诉|县政府被诉|区政府被诉|市政府应诉|县政府应诉|区政府应诉|县政府行政应诉|区政府行政应诉|市政府行政应诉|涉及市政府|涉及县政府|涉及区政府'], scope: ['@诉讼语境'], near: true, not: '败诉率|复议|出庭|胜诉|审结', bias: 1 },
  // > 一审行政案件102件 / 法院一审新收以我市行政机关为被告的案件52件
  { id: 'litigation.first_instance', own: ['一审|第一审|一审案件|一审新收'], scope: ['@诉讼语境'], not: '一审败诉率|复议诉讼比|法律援助|刑事|民事|终结|公益', notScope: '法律援助', bias: -0.5 },
  { id: 'litigation.first_instance', own: ['一审|第一审', '为被告|作被告|作为被告'], not: '刑事|民事', bias: 1 },
  // > 二审38宗 / 二审、再审6件
  { id: 'litigation.second_instance', own: ['二审|再审|第二审|上诉案件|二审案件|再审案件|再审审查|二审、再审|上诉'], scope: ['@诉讼语境|行政上诉'], not: '刑事|民事|二审稿', bias: -0.5 },
  // > 复议应诉案件7件
  { id: 'litigation.reconsideration_responses', own: ['复议应诉案件|行政复议应诉案件|复议应诉|行政复议、应诉案件|行政复议和应诉案件|行政复议及应诉案件|复议、应诉案件|复议和应诉案件|行政复议和行政应诉案件|行政复议、行政应诉案件|行政复议及行政应诉案件|行政复议与行政应诉案件|行政复议、行政诉讼案件|行政复议和行政诉讼案件|行政复议与行政诉讼案件|行政复议及行政诉讼案件|行政复议诉讼案件|复议诉讼案件|行政复议、诉讼案件|复议和诉讼案件|复议、诉讼案件|行政复议(诉讼)案件|行政复议、诉讼|复议及诉讼案件|行政复议或行政诉讼案件|行政复议或诉讼案件'], not: '复议人员|应诉人员|培训', bias: 14 },
];

const ENDS: readonly IndicatorRow[] = [
  // > 审结82件 / 已判结111宗 / 判决生效23件
  { id: 'litigation.concluded', own: ['审结|办结|结案|已结|判结|已判|审理终结|判决生效|生效判决|作出判决|作出裁判|已判决|收到判决|已宣判|审理完毕|作出生效裁判|收到生效裁判|收到裁判|法院判决|结案数|已作出裁判'], scope: ['@诉讼语境'], near: true, not: '调解结案|和解结案|执行|信访|纠纷|投诉|结率|仲裁|终止执行|判决撤销|判决驳回|判决败诉|复议申请|工单|提案|处罚', notScope: '仲裁|法律援助|人民调解|信访', bias: SHARED },
  // > 现待审6起 / 尚未审结12件 / 待判1件
  { id: 'litigation.pending', own: ['未结|未审结|尚未审结|待判|待审|待审理|待宣判|在审|正在审理|审理中|未判决|尚未判决|在办|未开庭|尚未开庭|正在办理|尚在审理|未办结|尚未结案|未结案|待开庭|等待判决|尚未裁判|未作出判决|尚未作出|诉讼中|未判|结转'], scope: ['@诉讼语境'], near: true, not: '纠纷|信访|上年|复议', notScope: '仲裁|人民调解', bias: SHARED },
  // > 胜诉97宗
  { id: 'litigation.won', own: ['胜诉|胜诉案件|判决胜诉'], not: '胜诉率|胜诉权|胜诉退费' },
  // > 胜诉率87.39%
  { id: 'litigation.win_rate', own: ['胜诉率|应诉胜诉率'], not: '法律援助|代理' },
  { id: 'litigation.win_rate', own: ['胜诉|胜诉的占|胜诉比例'], scope: ['@诉讼语境'], near: true, not: '胜诉率', bias: -3 },
  // > 败诉4件 / 判决行政机关败诉12件 / 无败诉案件
  { id: 'litigation.lost', own: ['败诉|败诉案件|判决败诉|被判败诉|败诉判决|败诉情况|败诉案'], scope: ['@诉讼语境'], not: '败诉率|败诉风险|败诉原因|分析|约谈|复盘|通报|问责|整改|评析', zero: true },
  // > 败诉率为4.88% / 一审败诉率降到8%以下
  { id: 'litigation.loss_rate', own: ['败诉率|行政诉讼败诉率|一审败诉率|行政败诉率'], not: '平均败诉率' },
  { id: 'litigation.loss_rate', own: ['败诉|败诉的占|败诉比例|败诉案件占|败诉占比'], scope: ['@诉讼语境'], near: true, not: '败诉率', bias: -3 },
  // > 准予撤诉51件 / 原告撤诉8宗
  { id: 'litigation.withdrawn', own: ['撤诉|准予撤诉|撤回起诉|原告撤诉|自愿撤诉|裁定撤诉|按撤诉处理|主动撤诉|协调撤诉|当事人撤诉|原告撤回|申请撤诉|准许撤诉|准许撤回起诉'], scope: ['@诉讼语境'], not: '撤诉率|调撤率', bias: SHARED },
  // > 判决驳回起诉26件 / 驳回诉讼请求12件
  { id: 'litigation.dismissed', own: ['驳回起诉|驳回诉讼请求|驳回诉请|驳回原告|驳回原告诉讼请求|驳回原告起诉|判决驳回|裁定驳回|驳回上诉|驳回再审|驳回其起诉|驳回原告诉求|驳回对方'], scope: ['@诉讼语境|法院|起诉|诉讼'], near: true, bias: SHARED },
  { id: 'litigation.dismissed', own: ['驳回|被驳回'], scope: ['@诉讼语境'], near: true, not: '复议|驳回申请', bias: SHARED },
  // > 调解结案1件 / 通过协调和解解决争议12件
  { id: 'litigation.mediated', own: ['调解|和解|协调和解|协调化解|调解结案|和解结案|行政调解书|达成和解|协调解决|庭外和解|诉中调解|诉前化解|诉源化解'], scope: ['@诉讼语境|行政争议|诉前'], near: true, not: '人民调解|矛盾纠纷|民间纠纷|调解组织|调解员|劳动|复议|委托|委派|行政调解|纠纷|成功率|信访', notScope: '人民调解|行政调解|劳动争议|民间纠纷|矛盾纠纷', bias: SHARED },
  // > 诉前化解行政争议45件
  { id: 'litigation.mediated', own: ['化解|实质性化解|实质化解|调处|诉前化解', '行政争议|涉诉案件|涉诉争议|诉讼案件|行政诉讼案件|行政案件'], scope: ['@诉讼语境|行政争议调解中心|协调化解中心|法院|诉前'], near: true, not: '复议|化解率|人民调解|纠纷|通过行政复议', bias: SHARED },
  // > 判决撤销3件 / 判决确认违法2件
  { id: 'litigation.judged_unlawful', own: ['判决撤销|判决确认违法|判决确认|判令履行|判决履行|判决责令|判决变更|判决责令履行|法院撤销|被法院撤销|被判撤销|被判决撤销|被判决确认违法|撤销行政行为|判决重作|被判决|确认违法|撤销|责令履行|确认无效|被撤销|变更'], scope: ['@诉讼语境|法院判决|判决撤销|判决确认|判决责令|判决变更|法院撤销'], near: true, not: '败诉|复议|许可|登记|纠错|纠正|申请|企业', notScope: '行政复议决定', bias: 0.4 },
  // > 生效裁判履行率100% / 履行生效裁判百分之百
  { id: 'litigation.judgment_performance_rate', own: ['裁判履行率|判决履行率|生效裁判履行率|生效判决履行率|履行生效裁判|履行生效判决|裁判执行率|判决执行率|生效裁判执行率|生效判决执行率|裁判自动履行率|裁判文书履行率|判决自动履行率|生效法律文书履行率|裁判按期履行率|判决裁定履行率|裁判文书执行率|生效裁判|生效判决|裁判文书自动履行率|生效裁判自动履行率'], not: '败诉' },
  { id: 'litigation.judgment_performance_rate', own: ['履行率|执行率|自动履行率|执行到位率'], scope: ['生效裁判|生效判决|法院判决|法院裁判|裁判文书|判决'], near: true, not: '普法|复议决定|合同|调解协议|监管', notScope: '复议决定' },
];

const APPEARANCES: readonly IndicatorRow[] = [
  // > 行政机关负责人出庭应诉19件 / 局领导出庭4次
  { id: 'litigation.leader_appearances', own: ['@诉讼负责人', '@诉讼出庭|实际出庭'], not: '应出庭|应当出庭|需出庭|开庭审理|正职|主要负责人|主要领导|一把手|应到庭|旁听|观摩|出庭率|应诉率|培训|代理|法律顾问|发声|败诉', units: '件 次 人次 起 宗 人 名 场次', bias: 4 },
  // > 应出庭49件,实际出庭49件 / 到庭78件
  { id: 'litigation.leader_appearances', own: ['出庭|实际出庭|出庭应诉|到庭|实际到庭|已出庭|实出庭|出庭应诉案件|参加庭审'], scope: ['@诉讼负责人|@诉讼正职|应出庭|应当出庭'], near: true, not: '应出庭|应当出庭|需出庭|应到庭|正职|主要负责人|主要领导|一把手|律师|法律顾问|旁听|观摩|检察|证人|发声|出声|出庭率|应诉率|代理|开庭审理|庭审观摩|须出庭', units: '件 次 人次 起 宗 人 名 场次', bias: 3 },
  // > 出庭应诉12人次
  { id: 'litigation.leader_appearances', own: ['出庭应诉'], scope: ['@诉讼语境'], not: '应出庭|应当出庭|需出庭|正职|主要负责人|主要领导|一把手|律师|法律顾问|旁听|观摩|代理|发声|出庭应诉率|开庭审理|委托', units: '件 次 人次 起 宗', bias: -6 },
  // > 负责人应出庭78件 / 开庭通知要求负责人到庭的49件 / 共开庭审理20件
  { id: 'litigation.leader_appearances_due', own: ['应出庭|应当出庭|需出庭|应到庭|应当到庭|需到庭|须出庭|须到庭|应出庭应诉|应由负责人|要求负责人|通知负责人|通知出庭|要求出庭|要求行政机关负责人|通知行政机关负责人|应负责人|需负责人|依法应出庭'], scope: ['@诉讼语境|@诉讼负责人'], not: '诉率|庭率', bias: 12 },
  { id: 'litigation.leader_appearances_due', own: ['开庭|开庭审理|开庭案件|已开庭|庭审'], scope: ['@诉讼语境'], near: true, not: '旁听|观摩|仲裁|巡回|直播|未开庭|待开庭|示范|评议', notScope: '仲裁|旁听', units: '件 次 起 宗', bias: -1 },
  // > 行政机关负责人出庭应诉率达95%
  { id: 'litigation.leader_appearance_rate', own: ['@诉讼出庭率'], not: '正职|主要负责人|主要领导|一把手|发声|出声|律师|检察|旁听', bias: 2 },
  { id: 'litigation.leader_appearance_rate', own: ['出庭应诉|出庭|负责人出庭|到庭应诉|应诉'], scope: ['@诉讼负责人|出庭应诉'], near: true, not: '正职|主要负责人|主要领导|一把手|发声|出声|胜诉率|败诉率|履行率|胜诉|败诉|复议', bias: -2 },
  // > 正职出庭19件 / 主要负责人出庭应诉5人次
  { id: 'litigation.principal_appearances', own: ['@诉讼正职', '@诉讼出庭'], not: '应出庭|出庭率|应诉率', units: '件 次 人次 起 宗 人 名', bias: 6 },
  { id: 'litigation.principal_appearances', own: ['正职|正职负责人|主要负责人|一把手|主要领导'], scope: ['出庭|到庭|出庭应诉'], near: true, not: '培训|述法|出庭率|应诉率|约谈|述职|汇报', units: '件 次 人次 起 宗', bias: 1 },
  // > 正职出庭率42.3%
  { id: 'litigation.principal_appearance_rate', own: ['@诉讼正职', '@诉讼出庭率|出庭|应诉'], bias: 6 },
  { id: 'litigation.principal_appearance_rate', own: ['正职|正职负责人|主要负责人|一把手'], scope: ['出庭|到庭|出庭应诉'], near: true, not: '述法|述职|培训', bias: 1 },
  // > 出庭发声率90% / 出庭又出声达100%
  { id: 'litigation.leader_speaking_rate', own: ['发声率|出声率|出庭发声率|出庭出声率|出庭应诉发声率|出庭又出声|出庭又发声|既出庭又出声|出庭出声|出庭发声|发声应诉率|发言率|出庭发言率'], bias: 12 },
];

const ADVICE: readonly IndicatorRow[] = [
  // > 收到司法建议38份
  { id: 'litigation.judicial_advice', own: ['司法建议|司法建议书|司法建议函'], not: '回复率|反馈率|采纳率|落实率|办结率|整改率', zero: true, bias: 1 },
  // > 司法建议、检察建议分别收到6份和15份,回复率均为100%
  { id: 'litigation.judicial_advice_rate', own: ['司法建议回复率|司法建议反馈率|司法建议采纳率|司法建议落实率|司法建议办理率|司法建议按期回复率|司法建议书回复率|司法建议按时回复率|司法建议办结率|司法建议整改率|司法建议'], bias: 2 },
  { id: 'litigation.judicial_advice_rate', own: ['回复率|按期回复率|按时回复率|反馈率|采纳率|落实率|办理率|办结率|整改率|回复反馈率|办复率|及时回复率|回函率'], scope: ['司法建议'], near: true, not: '信件|留言|提案|建议提案|信访|工单|投诉|办结率满意率', notScope: '人大|政协|提案' },
  // > 收到并按期回复检察建议1份
  { id: 'litigation.procuratorial_advice', own: ['检察建议|检察建议书|诉前检察建议'], not: '回复率|采纳率|落实率|整改率|反馈率|办结率|办复率', zero: true, bias: 1 },
  // > 检察建议采纳率100%
  { id: 'litigation.procuratorial_advice_rate', own: ['检察建议回复率|检察建议采纳率|检察建议整改率|检察建议落实率|检察建议反馈率|检察建议办理率|检察建议按期回复率|检察建议书回复率|检察建议按时回复率|检察建议办结率|检察建议'], bias: 2 },
  { id: 'litigation.procuratorial_advice_rate', own: ['回复率|按期回复率|按时回复率|反馈率|采纳率|落实率|办理率|办结率|整改率|回复反馈率|办复率|及时回复率|回函率'], scope: ['检察建议'], near: true, not: '信件|留言|提案|建议提案|信访|工单|投诉', notScope: '人大|政协|提案' },
  // > 支付行政赔偿2宗 / 没有发生国家赔偿案件
  { id: 'litigation.compensation', own: ['行政赔偿|国家赔偿|行政赔偿案件|国家赔偿案件|行政赔偿申请|赔偿案件'], scope: ['行政赔偿|国家赔偿'], not: '赔偿金额|赔偿类|后被判决', zero: true },
  // > 支付行政赔偿2宗,金额3.18万元
  { id: 'litigation.compensation_amount', own: ['赔偿|赔偿金额|赔偿金|行政赔偿|国家赔偿|赔偿款|行政赔偿金|国家赔偿金|赔偿费用'], scope: ['行政赔偿|国家赔偿'], near: true, not: '调解|纠纷|农民工' },
  { id: 'litigation.compensation_amount', own: ['金额|支付|共计支付|涉及金额|费用'], scope: ['行政赔偿|国家赔偿'], near: true, not: '调解|合同|罚款', notScope: '调解|合同' },
];

export const LITIGATION: readonly IndicatorRow[] = [...CASES, ...ENDS, ...APPEARANCES, ...ADVICE];

export const LITIGATION_SHARES: readonly ShareRow[] = [
  // > 败诉12件,占审结案件的8.4%
  { of: 'litigation.won', share: 'litigation.win_rate' },
  { of: 'litigation.lost', share: 'litigation.loss_rate' },
  // > 正职出庭19件,占38%
  { of: 'litigation.leader_appearances', share: 'litigation.leader_appearance_rate' },
  { of: 'litigation.principal_appearances', share: 'litigation.principal_appearance_rate' },
];
