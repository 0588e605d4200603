import type { IndicatorRow, ShareRow } from '../pack.ts';
import { RECONSIDERATION_PARTS } from './reconsideration-parts.ts';

/** For verbs that other topics know too; a little more than litigation has, as both are named in one breath: 行政复议和行政应诉. */
const FIRST = 0.65;

const INTAKE: readonly IndicatorRow[] = [
  // > 共收到行政复议申请20件 / 市行政复议局新收申请138件 / 接到复议申请2418件
  { id: 'reconsideration.applications', own: ['收到|新收|接到|接收|收悉|共收|收案|收件|登记|新增|递交|提交|提出|提起|受案|来件|收到群众|接获|接待申请|收下|收受|收案量|新收案|收到申请|申请量'], scope: ['@复议'], near: true, not: '反馈|回复|回函|整改|@涉企|登记立案|立案登记|答复通知|答复书|被申请|意见书|建议书|司法建议|检察建议|投诉|举报|来信|留言|应诉通知|起诉|诉讼|撤回|锦旗|批复', dims: ['层级'] },
  // > 一、行政复议 | 全年收案135件 / 共收到申请33件
  { id: 'reconsideration.applications', own: ['收到申请|接到申请|收到各类申请|收到案件|新收案件|收案|新收案|来件|受案|收案数|新收申请|收到复议|收案总量|申请量|收案量'], scope: ['@复议'], not: '@涉企|答复通知|被申请|援助|仲裁|诉讼|信息公开|投诉|举报|公开申请', notScope: '法律援助|仲裁|行政诉讼|应诉案件|信息公开', bias: -1, dims: ['层级'] },
  // > 共审查行政复议案件38件
  { id: 'reconsideration.applications', own: ['审查行政复议|审查复议|审查申请|审查案件|收案总数|收案总量|申请总量|申请总数|申请件数|申请量|收案数|申请数'], scope: ['@复议'], near: true, dims: ['层级'] },
  // > 行政复议申请137件 / 未收到行政复议申请
  { id: 'reconsideration.applications', own: ['行政复议申请|复议申请|申请行政复议案件|申请复议案件|行政复议案件申请|申请人申请复议'], not: '被申请|撤回|驳回|受理前|履行', zero: true, dims: ['层级'] },
  // > 受理35件 / 依法予以受理5件
  { id: 'reconsideration.accepted', own: ['受理|立案受理|予以受理|决定受理|符合受理条件|准予受理|予以立案|进入审理|受理量|受理数|登记立案|立案登记'], scope: ['@复议'], not: '受理后|@涉企|纠纷|信访|援助|法院|仲裁|投诉|举报|建议|许可|业务|公证|来电|工单|诉求', notScope: '法律援助|人民调解|公证|仲裁', bias: FIRST, dims: ['层级'] },
  // > 行政复议立案302件
  { id: 'reconsideration.accepted', own: ['立案|立案审查|立案审理|立案办理'], scope: ['@复议'], near: true, notScope: '查处|违法案件|行政处罚案件|执法', not: '@涉企|立案前|查处|违法|纠纷|法院|处罚|仲裁', dims: ['层级'] },
  // > 不予受理3件
  { id: 'reconsideration.rejected', own: ['不予受理|未受理|不受理|未予受理|不予立案|未予立案|不符合受理条件|不符合法定受理条件|无法受理|不予以受理|驳回不予受理|决定不予受理|不符合条件未受理'], scope: ['@复议'], not: '告知|投诉|举报|许可|信访', notScope: '投诉|举报|许可|信访|援助|仲裁|工单|诉求' },
  { id: 'reconsideration.rejected', own: ['不予受理'], scope: ['@复议'], bias: -1, near: true },
  // > 收到申请96件，受理83件，其余8件不符合条件，未予受理
  { id: 'reconsideration.rejected', own: ['其余|余下|另有|剩余|另外', '不符合条件|不符合规定|不属于受案范围|不属于复议范围|超过期限|超出期限|不符合申请条件|未予受理|不予受理'], scope: ['@复议', '受理|申请'], near: true, not: '投诉|举报|许可|信访|告知|补正|驳回', notScope: '信访|许可|投诉|举报', units: '件 宗 起', bias: 2 },
  // > 上年结转6件 / 加上2019年结转过来的8件
  { id: 'reconsideration.carried_over', own: ['接转|往年接转|上年接转|结转|上年结转|上年度结转|去年结转|往年结转|上一年度结转|上年未结|往年未结|上年遗留|跨年案件|跨年度案件|以前年度结转|往年积案|存案|旧存|去年留下|上年留下|去年遗留|跨年结转|以前年度|上年转入|年度转入|上年度转入|去年转入|年转入|年转来|年度转来|上年未审结|上年度未审结|去年未审结|上年未办结|上年度未结|结存|上年结存|上年留存|上年存案|往年未审结|往年转来|历年积存|上年积存|旧案|上年延续|上年跨入|年跨入|留存|年移入|上期结转|往年延续'], scope: ['@复议'], not: '结转下|结转至|结转到|结转明|结转次|结转入|续办|诉讼|应诉' },
  // > 结转下年2件 / 8件跨年续办 / 尚未审结3件
  { id: 'reconsideration.pending', own: ['结转下|结转至|结转到|结转明|结转次|结转入|转入下年|跨年续办|未结|未审结|尚未审结|未办结|尚未办结|尚未结案|未结案|在办|在审|正在审理|正在办理|尚在审理|尚在办理|审理中|办理中|正在审查|待审|待结|续办|未到期|中止|中止审理|跨年|顺延|仍在审理|还在审|未审完|未办完|尚未办完|留待|转至下|转入次年|尚在审|待决|未决|仍在审限|审限内|在审限|审理期限内|尚在期限|办理期限内|尚未作出决定|未作出决定|还在办|仍在办|正在办|剩余未结|未办理完|尚未终结|仍未审结|滚动至|转次年|跨入'], scope: ['@复议'], not: '上年|去年|往年|诉讼', bias: FIRST },
  // > 办理行政复议案件127件 / 审理复议案件30件
  { id: 'reconsideration.handled', own: ['办理|审理|承办|处理|办案', '@复议'], not: '应诉|诉讼|不予处理|其他处理|听证|听证审理|受理前|指导|答复|纠纷', notScope: '法律顾问', bias: -2, dims: ['层级'] },
  { id: 'reconsideration.handled', own: ['办理案件|审理案件|办理各类案件|办理复议'], scope: ['@复议'], near: true, not: '应诉|诉讼|处罚|执法|法律援助', notScope: '法律顾问|应诉|处罚|援助', bias: -1 },
  // > 应办总数为127件 / 应审结127件
  { id: 'reconsideration.handled', own: ['应审结|应办结|应办|应审|应结|应办理|案件总量|案件总数|办案总量|办案总数|办案量|办案数|办理总数|办理总量|在办案件总数|应审理|应审|应审案件|案件合计|合计应办|审理总量|需办理'], scope: ['@复议'], not: '应诉|诉讼|已审|仲裁|监督案件|工单|申请公开', dims: ['层级'] },
  // > 新收86件,加上年转来的4件,共计90件
  { id: 'reconsideration.handled', own: ['共计|合计|总计|共有案件|总案件'], scope: ['结转|上年|去年|往年|转来|结存', '收到|新收|收案|受理', '@复议'], sentence: true, not: '综合|纠错|撤销|变更|调解|应诉|诉讼|维持|驳回|审结', notScope: '诉讼|法律援助|仲裁', bias: -6 },
  // > 全县行政复议案件56件 / 共有行政复议案件20件
  { id: 'reconsideration.handled', own: ['行政复议案件|复议案件'], scope: ['@复议一级'], near: true, bias: -6, not: '被申请|引发|不服|涉诉', dims: ['层级'] },
];

const ENDS: readonly IndicatorRow[] = [
  // > 审结5件 / 办结35件 / 作出行政复议决定30件
  { id: 'reconsideration.concluded', own: ['审结|结了|年内结了|已经结了|已审|办结|结案|已结|办理完毕|审理完毕|审理终结|审查完毕|办理完结|作出复议决定|作出行政复议决定|出具行政复议决定|下达行政复议决定|制发行政复议决定|处理完毕|受理并办结|受理并审结|实际审结|审毕|审完|办毕|办完|审理完结|已作出决定|作出决定|已办理完结|作出处理决定|了结|审结量|结案数|结案量|审结数|办结数|办结量|办理终结|审理结案|办理结案|已经办结|已经审结|作出各类决定|作出决定书|审查终结|作出各类复议决定|作出各类行政复议决定|制发决定书|制发复议决定'], scope: ['@复议'], not: '@涉企|未办结案|纠纷|信访|投诉|举报|诉求|工单|提案|建议|许可|应审|应办|应结|仲裁|调解方式|和解方式|调解结案|和解结案|调解审结|和解审结|调解、和解|调解、撤回|撤回方式|终止方式', bias: FIRST, dims: ['层级'] },
  // > 审结率为99% / 法定期限内办结率100%
  { id: 'reconsideration.conclusion_rate', own: ['审结率|结案率|办结率|按期办结率|按时办结率|按期审结率|按期结案率|法定期限内办结率|法定审限内结案率|限期内结案率|期限内审结率|如期办结率|法定期限办结率|法定期限结案率|审限内结案率|法定审限内审结率|按时结案率|按时审结率|及时办结率|依法办结率'], scope: ['@复议'], notScope: '仲裁|信访|提案|热线|法律援助', not: '信访|提案|工单|诉求|企业' },
  // > 维持原具体行政行为10件 / 予以维持52件
  { id: 'reconsideration.upheld', own: ['维持|予以维持|决定维持|维持决定|维持原行政行为|维持原具体行政行为|维持被申请人|被维持|得到维持|获得维持|维持原决定|维持原处罚'], scope: ['@复议'], not: '后起诉|起诉的|提起诉讼|诉至法院|后提起|原判|一审|二审|判决维持|维持判决|法院|秩序', bias: FIRST },
  // > 维持率为50% / 维持的占53.65%
  { id: 'reconsideration.upheld_rate', own: ['维持率'], scope: ['@复议|维持率'], not: '一审|二审|判决|裁判', notScope: '胜诉率|应诉案件|二审' },
  { id: 'reconsideration.upheld_rate', own: ['维持|维持的占|维持占'], scope: ['@复议'], near: true, not: '维持在|稳定|原判|基本维持|持续维持|法院', bias: -2 },
  // > 撤销4件 / 责令重新作出行政行为3件
  { id: 'reconsideration.revoked', own: ['撤销|予以撤销|决定撤销|撤销决定|撤销原行政行为|撤销原具体行政行为|撤销重作|责令重作|责令重新作出|被撤销|撤销并责令重作'], scope: ['@复议'], not: '许可|机构|登记|判决撤销|判决|法院|纠错|纠正|撤销率|资格|执法|诉讼', bias: FIRST, zero: true },
  // > 撤销率为20%
  { id: 'reconsideration.revoked_rate', own: ['撤销率|被撤销率'], scope: ['@复议'] },
  { id: 'reconsideration.revoked_rate', own: ['撤销|撤销的占|撤销占'], scope: ['@复议'], near: true, not: '撤销率|判决|法院|变更|纠错', bias: -2 },
  // > 变更2件 / 没有作出变更决定
  { id: 'reconsideration.altered', own: ['变更|决定变更|变更决定|变更原行政行为|予以变更|被变更'], scope: ['@复议'], not: '登记|企业变更|纠错|纠正|判决|法院|注销', zero: true },
  // > 确认违法4件
  { id: 'reconsideration.declared_illegal', own: ['确认违法|确认原行政行为违法|确认原具体行政行为违法|确认行政行为违法|确认具体行政行为违法|确认被申请人|确认其违法|被确认违法|确认无效|决定确认违法|确认违法决定|确认该行政行为违法|确认行为违法'], scope: ['@复议'], not: '纠错|纠正|判决|法院|诉讼|撤销|变更', bias: FIRST, zero: true },
  // > 责令限期履行4件
  { id: 'reconsideration.ordered_to_perform', own: ['责令履行|责令限期履行|责令被申请人履行|责令履职|限期履行|责令其履行|责令履行法定职责|责令限期履职|责令作出|责令答复|责令履行决定|责令限期答复|决定履行|责令限期作出|责令依法履行'], scope: ['@复议'], not: '要求|不履行|未履行|申请履行|纠错|纠正|判决|法院', bias: FIRST },
  // > 驳回复议申请8件 / 驳回行政复议请求2件
  { id: 'reconsideration.dismissed', own: ['驳回|决定驳回|驳回申请|驳回复议申请|驳回行政复议申请|驳回复议请求|驳回行政复议请求|驳回请求|予以驳回|被驳回|驳回决定|驳回申请人|驳回其申请|驳回复议'], scope: ['@复议'], not: '起诉|诉讼请求|诉请|上诉|原告|再审|法院|判决|裁定', bias: FIRST },
  // > 直接纠错237件 / 纠正违法或不当行政行为9件
  { id: 'reconsideration.corrected', own: ['纠错|直接纠错|予以纠错|纠错决定|纠错案件|综合纠错|被纠错|纠正|予以纠正|依法纠正|纠正违法|纠正违法或不当行政行为|纠正违法和不当行政行为|监督纠正'], scope: ['@复议'], not: '执法监督|备案|投诉|检察|法院', bias: 3, zero: true },
  // > 直接纠错率11%
  { id: 'reconsideration.correction_rate', own: ['纠错率|直接纠错率|撤改率|撤变率|撤销变更率|改变率|纠错比例|被纠错率|纠错比率'], scope: ['@复议|直接纠错率'], not: '综合纠错率|整体纠错率|总纠错率|备案', bias: 3 },
  { id: 'reconsideration.correction_rate', own: ['纠错|直接纠错|纠错的占|纠错占|被纠正|予以纠正|依法纠正|纠正的占|纠正违法'], scope: ['@复议'], near: true, not: '综合纠错|纠错率', bias: -2 },
  // > 综合纠错率21.43% / 综合纠错占审结总数的30%
  { id: 'reconsideration.overall_correction_rate', own: ['综合纠错率|整体纠错率|总纠错率|总体纠错率|综合纠错占|综合纠错比例|综合纠错率达|含间接纠错|间接纠错在内'] },
  // > 因申请人自愿撤回申请而终止审查6件
  { id: 'reconsideration.terminated', own: ['终止|终止审理|终止审查|终止案件|决定终止|终止复议|撤回|撤回申请|撤回复议申请|撤回行政复议申请|自愿撤回|主动撤回|撤回终止|撤案|程序终止|视为撤回|撤回申请终止|自愿撤回申请|收回申请|放弃申请|申请人撤回|准予撤回|准许撤回|终止决定|终止复议审理|终结审理|撤销申请|撤回复议|撤回行政复议|自行撤回'], scope: ['@复议'], not: '法院|撤诉|撤回起诉|合同|诉讼|受理前|案前|立案前', bias: FIRST },
  // > 终止审查率为30%
  { id: 'reconsideration.terminated_rate', own: ['终止率|终止审查率|终止审理率|撤回率|撤案率'], scope: ['@复议'], near: true },
  { id: 'reconsideration.terminated_rate', own: ['终止|终止的占|终止占|撤回申请|撤回的占'], scope: ['@复议'], not: '终止率|撤回率|终止审查率', bias: -2 },
  // > 调解和解结案103件 / 以调解、和解方式了结47件
  { id: 'reconsideration.mediated', own: ['调解|和解|调解和解|和解调解|调撤|达成和解|调解结案|和解结案|协调化解|调解成功|成功调解|促成和解|握手言和|调和|促和|化干戈为玉帛|调处成功|达成调解协议|达成调解|达成和解协议|调解书|复议调解书|行政复议调解书|调解终止|和解终止|调处化解|和解协议|协商解决|调成|调撤案件|调解撤回|和解撤回|握手言和'], scope: ['@复议'], near: true, not: '履行率|决定书|行政调解|人民调解|受理前|案前|法院|诉前|民间纠纷|矛盾纠纷|调解组织|调解员|委托|劳动|仲裁|受理之前', notScope: '人民调解|行政调解|民间纠纷|劳动争议' },
  { id: 'reconsideration.mediated', own: ['调解|和解|调解和解|协调|实质性化解|实质化解|化解', '@复议方式|行政争议|争议'], scope: ['@复议'], near: true, not: '行政调解|人民调解|受理前|案前|法院|诉前|民间纠纷|矛盾纠纷|调解组织|委托|劳动|仲裁|通过行政复议|利用行政复议|受理之前|信访|重大', notScope: '人民调解|行政调解|民间纠纷|劳动争议|矛盾纠纷', bias: -6.5 },
  // > (审理结果)维持|118|…|调解|23
  { id: 'reconsideration.mediated', own: ['调解|和解|调解和解|调解书'], scope: ['@复议', '维持|终止|驳回'], near: true, not: '成功|率|人民|纠纷|行政调解|受理前|案前|法院|诉讼|诉前|占|终止|撤回', notScope: '人民调解|行政调解|诉前|行政诉讼', units: '件', bias: -6 },
  // > 实质性化解行政争议60件
  { id: 'reconsideration.mediated', own: ['实质性化解|实质化解'], scope: ['@复议'], near: true, not: '化解率|受理前|案前|诉讼|法院|纠纷' },
  // > 调解率36.7% / 调撤率45% / 调解和解率40.9%
  { id: 'reconsideration.mediation_rate', own: ['调解率|复议调解率|调解和解率|和解率|调撤率|调解结案率|调撤结案率|和解撤回率|综合调撤率|调解、和解率|和解调解率|调解终止率|调解和解终止率|和解终止率|调解和解结案率|协调和解率|调解成功率|案件调解率|和解、调解率|调解结案比例|调解和解比例|调解比例|和解比例|调解、和解比例|和解调解比例|调解和解结案比例|调撤比例|调解和解占比|调撤结案比例|调和率|和解结案率|调解撤回率|调处率|调解成功比例'], scope: ['@复议'], bias: 0.5, notScope: '人民调解|行政调解|民间纠纷|劳动争议|诉前', not: '人民调解|行政调解|纠纷|劳动|受理前' },
  // > 受理前化解9件 / 37件在受理前即握手言和
  { id: 'reconsideration.resolved_before_acceptance', own: ['受理前|受理之前|受理前化解|案前调解|案前化解|案前和解|案前撤回|案前|受理前调解|受理前和解|受理前撤回|受理前调撤|立案前化解|立案前调解|前端化解|申请前化解|未立先调|先行化解|先行调解|申请阶段|登记前|收案前|立案之前|立案前|受理前引导|先行和解|受理前促成|受理前协调|复议前|前置化解|申请前|受理前端|复议受理前|案前先行调解|前端调解'], scope: ['@复议'], near: true, not: '诉前|法院|劳动|仲裁|包括', bias: 5 },
  // > 实质性化解率82%
  { id: 'reconsideration.resolution_rate', own: ['实质性化解率|实质化解率|化解率|争议化解率|案结事了率|定分止争率|化解成功率|矛盾化解率|行政争议化解率|行政争议实质性化解率|行政争议实质化解率|争议实质性化解率|案结事了比例|终局化解率|有效化解率|止争率'], scope: ['@复议|行政争议'], near: true, not: '信访|纠纷化解率|诉前|诉讼|积案', notScope: '信访|人民调解' },
  // > 83.4%的争议在复议环节得到实质化解
  { id: 'reconsideration.resolution_rate', own: ['争议|纠纷|案件', '实质化解|实质性化解|得到化解|化解在', '复议环节|复议程序|复议阶段|复议渠道|复议中'], not: '受理前|立案前|应诉', units: '%', bias: 6 },
  // > 92%的案件未再进入诉讼程序
  { id: 'reconsideration.resolution_rate', own: ['案结事了|未再进入诉讼|未再进入行政诉讼|未进入诉讼|未进入行政诉讼|未再提起行政诉讼|未再起诉|不再进入诉讼|未引发后续诉讼|未引发行政诉讼|定分止争|止于复议|在复议阶段化解|化解在复议|未提起行政诉讼|未提起诉讼|没有再起诉|不再起诉|服判息诉|复议终局'], scope: ['@复议'], near: true },
  // > 告知走其他途径3件 / 告知、转送等其他处理26件
  { id: 'reconsideration.other_disposals', own: ['告知|转送|补正|不予处理|其他处理|其他方式|其他方式处理|作其他处理|转办|移送|移交|另行处理|告知处理|其他途径|不予答复|作为信访|转信访|告知申请人|存档|作出其他处理|按其他方式|逾期未补正|视为放弃'], scope: ['@复议'], near: true, not: '公安|司法机关|犯罪|承诺|检察|法院|线索', notScope: '涉嫌犯罪|告知承诺', bias: FIRST },
];

const AROUND: readonly IndicatorRow[] = [
  // > 涉企行政复议申请64件 / 其中民营企业提出的22件
  { id: 'reconsideration.enterprise_cases', own: ['@涉企'], scope: ['@复议'], near: true, bias: 2, not: '走访|追回|挽回|纠纷|检查|座谈|办结率|审结|办结|结案|帮助|挽回|减免|服务|问题' },
  // > 涉企复议实行容缺受理,收案18件
  { id: 'reconsideration.enterprise_cases', own: ['收案|立案|受理|收到|新收|收到申请|办理'], scope: ['@涉企复议'], sentence: true, not: '不予受理|走访|挽回|减免|问题|行政诉讼|投诉', bias: 6 },
  // > 审结涉企行政复议案件60件
  { id: 'reconsideration.enterprise_cases_concluded', own: ['审结|办结|结案|办理完毕', '@涉企'], scope: ['@复议'], near: true },
  // > 办理民营企业行政复议申请4件,办结4件
  { id: 'reconsideration.enterprise_cases_concluded', own: ['审结|办结|结案|办理完毕'], scope: ['@复议', '@涉企'], near: true, notScope: '其中|新收|共收到', bias: -5.4 },
  { id: 'reconsideration.enterprise_cases_concluded', own: ['审结|办结|结案|办理完毕|已办结|已审结'], scope: ['@复议', '涉企案件|涉企复议|涉企行政复议|复议涉企|涉企申请'], sentence: true, bias: 0.5 },
  // > 对疑难案件组织听证21件
  { id: 'reconsideration.hearings', own: ['听证|听证会|听证审理|公开听证|组织听证|举行听证|开庭审理|听证审查|开听证会|公开听证审理|听证方式|听证会议'], scope: ['@复议'], not: '听证率|立法听证|处罚|决策|立法|价格|法院|许可|出庭|应诉', notScope: '行政诉讼|应诉|重大行政决策|处罚|许可|价格', units: '次 件 场 场次 起 宗', bias: 1 },
  // > 制发行政复议意见书5份
  { id: 'reconsideration.opinion_letters', own: ['行政复议意见书|复议意见书|行政复议建议书|复议建议书|意见书|建议书|约谈函|提示函|提醒函|风险提示|行政复议建议|行政复议意见|复议建议|监督意见|复议监督意见|意见、建议|意见书、建议书|监督函|行政复议监督函|整改建议'], scope: ['@复议'], near: true, not: '司法建议|检察建议|监督意见书|法律意见|监督建议|监督决定|不起诉' },
  // > (一)行政复议 | 制发意见书3份
  { id: 'reconsideration.opinion_letters', own: ['制发意见书|制发建议书|发出意见书|下发意见书|下达意见书|制发意见|意见书、建议书|意见书和建议书|发出建议书|下发建议书'], scope: ['@复议'], not: '司法建议|检察|监督意见书|法律意见|执法监督|审查意见', bias: -1 },
  // > 复议后起诉率7.59%
  { id: 'reconsideration.litigated_rate', own: ['起诉率|复议后起诉率|复议后诉讼率|复议后应诉率|再诉率|复诉率|复议起诉率|诉讼率|复议后提起诉讼率|诉讼发生率|起诉比例|诉讼比例|复议后诉讼的比例|复议后起诉的比例|再起诉率|起诉的比例|诉讼的比例|提起诉讼的比例|提起行政诉讼的比例|起诉比率|后续诉讼率|又诉率'], scope: ['@复议'], near: true, not: '不起诉率|败诉率|未再|未进入' },
  // > 经复议后再起诉的不足一成 / 复议后仍提起行政诉讼的案件比例降至7.8%
  { id: 'reconsideration.litigated_rate', own: ['再起诉|又起诉|复议后起诉|复议后又诉|复议后提起|再提起诉讼|仍提起行政诉讼|再提起行政诉讼|又提起行政诉讼|仍起诉|不服起诉|提起行政诉讼|提起诉讼|向法院起诉|进入诉讼|进入行政诉讼|走进法院|走进法庭|诉至法院|诉到法院|走上法庭|又走进|进入法院'], scope: ['复议后|经复议|经过复议|复议之后|不服复议|不服行政复议|复议决定'], sentence: true, not: '未再|未进入|未提起|不再|没有再|未引发|败诉|胜诉' },
  // > 复议之后再向法院起诉的有17宗
  { id: 'reconsideration.litigated', own: ['复议后起诉|复议后又诉|复议后提起|复议后向|不服复议决定|不服行政复议决定|对复议决定不服|对行政复议决定不服|复议之后|经复议后|复议后诉|复议后再|再行起诉|又诉至|诉至法院|再向法院|向法院起诉|向人民法院起诉|提起诉讼|提起行政诉讼|又提起|复议后仍|复议后进入|进入诉讼|不服起诉|又起诉|起诉到法院|告到法院|再度起诉|另行起诉|打官司|又提起诉讼|不服复议|不服行政复议|诉诸法院|再起诉|仍起诉|又诉讼|又告到|仍提起|再提起|又诉'], scope: ['@复议'], near: true, not: '被提起|被起诉|因信息公开|公益诉讼|未再|未进入|胜诉|败诉|未提起', notScope: '信息公开|公益诉讼' },
  { id: 'reconsideration.litigated', own: ['复议后被提起|复议后被诉|复议后被起诉|经复议被诉|复议后引发|经复议后被起诉|经复议后被提起'], scope: ['@复议'], not: '率', notScope: '信息公开', bias: 3 },
  // > 行政复议决定履行率为100%
  { id: 'reconsideration.compliance_rate', own: ['复议决定履行率|决定履行率|决定书履行率|复议决定执行率|决定执行率|履行率|履行到位率|自动履行率|复议决定按期履行率|复议决定自动履行率'], scope: ['@复议'], near: true, not: '裁判|判决|普法|合同|监管', notScope: '生效裁判|生效判决|裁判' },
  // > 复议诉讼比值达2.6 / 复议与诉讼案件之比为1.37:1
  { id: 'reconsideration.litigation_ratio', own: ['复议诉讼比|复议与诉讼案件之比|复议与诉讼之比|复议与诉讼比|复议与诉讼案件比|复议与诉讼案件数之比|复议与行政诉讼比|复议与行政诉讼案件之比|复议与行政诉讼案件比|复议与行政诉讼之比|复议诉讼案件比|复议诉讼之比|复议与应诉案件之比|复议案件与诉讼案件之比|复议案件与一审行政案件之比|诉讼比|复议案件与行政诉讼案件之比|复议案件与行政诉讼案件比|与诉讼案件之比|与行政诉讼案件之比|与一审行政案件之比|复议与诉讼案件数量之比|复议与行政诉讼案件数量之比|复议与行政诉讼案件数之比|复议与诉讼收案之比|诉讼案件数量之比|诉讼案件数之比|诉讼收案之比|与应诉案件之比|与行政应诉案件之比|与一审行政诉讼案件之比|复议诉讼比值|复议应诉比|与诉讼比|与行政诉讼比|与行政诉讼的比|与诉讼的比|行政诉讼之比|与诉讼案件比'], units: '倍 件', bias: 6 },
  // > 达到同期法院一审行政案件的2.6倍
  { id: 'reconsideration.litigation_ratio', own: ['一审行政案件|行政诉讼案件|一审行政诉讼案件|诉讼案件|诉讼收案|同期诉讼|行政诉讼|法院一审|一审行政诉讼|同期一审行政案件|同期法院一审行政案件|同期一审行政诉讼案件|同期法院一审行政诉讼案件|同期行政诉讼案件|同期法院行政案件|同期行政案件|行政诉讼收案|一审收案|应诉案件|一审行政'], scope: ['@复议'], near: true, units: '倍' },
  // > 配备专职复议人员12名
  { id: 'reconsideration.staff', own: ['复议人员|行政复议人员|办案力量|专职办案力量|工作人员|专职人员|人员编制|行政编制|专职办案人员|复议力量|复议工作力量|行政复议力量|复议工作人员|专职复议人员|行政复议工作人员|复议应诉人员|复议员|行政复议应诉人员|复议专职人员|复议岗位人员|复议办案人员|专职行政复议人员|复议辅助人员|办案人员|复议应诉工作人员|编制'], scope: ['@复议|复议应诉'], sentence: true, not: '培训|听取|个编制|执法|调解|司法所|窗口|应诉人员|法律援助|旁听|参加|信访|仲裁|政务|律师|出庭', bias: -0.5 },
  // > 被申请行政复议14件 / 以我局为被申请人的行政复议13件 / 未发生行政复议案件
  { id: 'reconsideration.as_respondent', own: ['被申请行政复议|被申请复议|被复议|被提起行政复议|被提起复议|为被申请人的行政复议|为被申请人的复议|作为被申请人|为被申请人|被申请人的案件|引发行政复议|引发的行政复议|引起行政复议|引起的行政复议|申请行政复议|申请复议|提起行政复议|复议答复|行政复议答复|答复通知书|提出复议|提起复议|涉及行政复议|涉复议|涉行政复议|当被申请人|列为被申请人|遭复议|作被申请人|被申请人的行政复议|被申请人的复议|被行政复议|答复复议|答复行政复议|应对行政复议|对我局|针对我局|针对本局|涉我局|涉及我局|不服我局|对本局|涉及本局|提交答复|复议答复书|被申请的行政复议|行政复议被申请|复议被申请'], scope: ['@复议'], not: '被复议撤销|复议撤销|被复议纠错|被复议变更|复议变更|复议纠错|@复议被申请人他|信息公开|驳回|撤回|不予受理', notScope: '信息公开|依申请公开', units: '件 起 宗 例 案', zero: true },
  { id: 'reconsideration.as_respondent', own: ['行政复议|复议案件|复议'], not: '法律法规|法律|行政复议法|法规|撤销|变更|确认违法|败诉|履行|受理|审结|办结|信息公开|意见书|建议书|复议人员|收到|新收|审查|办理|纠错|化解|参与|复议应诉|诉讼比|起诉|培训|法律顾问|听证|调解|指导|委员会|审理|承办|复议机构|复议机关|案例|宣传|代理|专家', notScope: '信息公开|依申请公开|法律顾问', bias: -3.7, units: '件 起 宗 例 案', zero: true },
];

export const RECONSIDERATION: readonly IndicatorRow[] = [...INTAKE, ...ENDS, ...AROUND, ...RECONSIDERATION_PARTS];

export const RECONSIDERATION_SHARES: readonly ShareRow[] = [
  // > 公安类692件,占32%
  { of: 'reconsideration.by_domain', share: 'reconsideration.share' },
  { of: 'reconsideration.by_matter', share: 'reconsideration.share' },
  { of: 'reconsideration.by_respondent', share: 'reconsideration.share' },
  { of: 'reconsideration.enterprise_cases', share: 'reconsideration.share', fixed: { 领域: '涉企' } },
  // > 维持9件,占审结总数的43%
  { of: 'reconsideration.upheld', share: 'reconsideration.upheld_rate' },
  { of: 'reconsideration.revoked', share: 'reconsideration.revoked_rate' },
  { of: 'reconsideration.corrected', share: 'reconsideration.correction_rate' },
  { of: 'reconsideration.terminated', share: 'reconsideration.terminated_rate' },
  { of: 'reconsideration.litigated', share: 'reconsideration.litigated_rate' },
  { of: 'reconsideration.accepted', share: 'reconsideration.outcome_share', fixed: { 结果: '受理' } },
  { of: 'reconsideration.rejected', share: 'reconsideration.outcome_share', fixed: { 结果: '不予受理' } },
  { of: 'reconsideration.altered', share: 'reconsideration.outcome_share', fixed: { 结果: '变更' } },
  { of: 'reconsideration.declared_illegal', share: 'reconsideration.outcome_share', fixed: { 结果: '确认违法' } },
  { of: 'reconsideration.ordered_to_perform', share: 'reconsideration.outcome_share', fixed: { 结果: '责令履行' } },
  { of: 'reconsideration.dismissed', share: 'reconsideration.outcome_share', fixed: { 结果: '驳回' } },
  { of: 'reconsideration.mediated', share: 'reconsideration.outcome_share', fixed: { 结果: '调解' } },
  { of: 'reconsideration.other_disposals', share: 'reconsideration.outcome_share', fixed: { 结果: '其他' } },
  { of: 'reconsideration.resolved_before_acceptance', share: 'reconsideration.outcome_share', fixed: { 结果: '受理前化解' } },
];
