import type { IndicatorRow, ShareRow } from '../pack.ts';

/** Named lists of this topic. */
export const COUNSEL_TERMS: Readonly<Record<string, string>> = {
  // Masks: counsel is the object here, or a slogan, and opens no frame.
  聘顾问: '聘请法律顾问|聘请了法律顾问|聘用法律顾问|聘用了法律顾问|聘任法律顾问|聘任了法律顾问|选聘法律顾问|选聘了法律顾问|续聘法律顾问|配备法律顾问|配备了法律顾问|组建法律顾问|落实法律顾问|推行法律顾问|建立法律顾问|设立法律顾问|配齐法律顾问|聘有法律顾问|聘了法律顾问|聘法律顾问',
  一村一顾问: '一村一法律顾问|一村(社区)一法律顾问|一村(居)一法律顾问|一村居一法律顾问|一社区一法律顾问|一村(社)一法律顾问|一村一顾问',
  顾问: '法律顾问|法律顾问团|法律顾问队伍|顾问律师|外聘法律顾问|政府法律顾问|村居法律顾问|@聘顾问|@一村一顾问',
  顾问制度: '法律顾问制度|@顾问',
  聘: '聘请|聘任|聘用|外聘|选聘|续聘|常聘|聘有|聘了|配备|签约|配有|组建|担任|建立|设立|明确|选任|配齐|落实|签订|续签|遴选|增聘|新聘|吸纳|实行|推行',
  村居: '行政村|村居|村(居)|村(社区)|村(社)|社区|村委会|村民委员会|居委会|村级|嘎查|村聘|村均|村都|村实现|村配|村全部|村和|村签|村落实|村民|村社|村建|村有|村设|村享|村法律|个村|村组|农村|村、',
  审合同: '审查|审核|把关|审签|过审|审看|审阅|合法性审核|合法性审查|审查监督|起草审查|合法审查|修订|审改|合审|审定|起草|论证|参与|法制审核|法治审查|修改|法律审查|法律审核|评审|合法性审',
};

/** A rule about counsel is no counsel at work, and 市政府 as the one served ends no frame. */
export const COUNSEL_MASKS = `${COUNSEL_TERMS['聘顾问'] as string}|${COUNSEL_TERMS['一村一顾问'] as string}|自治县政府|自治旗政府|法律顾问制度|为市政府|为县政府|为区政府|为各部门|为行政机关|以市政府|以县政府|以区政府|代表市政府|代表县政府|代表区政府|代理市政府|代理县政府|代理区政府|协助市政府|协助县政府|协助区政府|协助各部门|协助行政机关|向市政府|向县政府|向区政府|涉市政府|涉县政府|涉区政府|咨询委员会|劳动合同|电子合同|合同纠纷|合同诈骗|合同范本|合同示范文本|格式合同|调解协议`;

/** Who counsel are. */
const WHO: readonly IndicatorRow[] = [
  // > 39个单位聘请了法律顾问 / 有41个单位聘了法律顾问
  { id: 'counsel.units', own: ['@顾问制度', '单位|部门|乡镇|机关|街道|镇街|镇(街|乡(镇)|苏木|党政机关|企事业|学校|局委办|执法'], not: '社会律师担任|行政村|村(居)|村居|村(社区)|合同|审查|意见|咨询|覆盖率', bias: 9, units: '个 家' },
  // > (聘请法律顾问)乡镇18个
  { id: 'counsel.units', own: ['单位|部门|乡镇|机关|街道|镇街'], scope: ['聘请法律顾问|聘请了法律顾问|聘任法律顾问|建立法律顾问制度|聘有法律顾问|建立了法律顾问制度|配备法律顾问|法律顾问制度'], near: true, not: '督察|反馈|培训|公职律师|案卷|检查|社会律师|考核|审核|清理|合同', bias: 4, units: '个 家' },
  // > 与律师事务所签约的单位33个
  { id: 'counsel.units', own: ['单位|部门|乡镇', '律师事务所|律所'], not: '名律师|现有', bias: 3, units: '个 家' },
  // > 其中有28个聘请了社会律师担任法律顾问
  { id: 'counsel.units_with_lawyers', own: ['社会律师|执业律师|专职律师|律师担任', '聘请|聘任|聘用|外聘|选聘|聘了|担任|聘'], not: '公职律师|律师事务所|名律师|援助|调解', bias: 11, units: '个 家' },
  // > 外聘法律顾问58名 / 由9人组成的法律顾问团
  { id: 'counsel.persons', own: ['@顾问'], not: '咨询|接待|培训|群众|公职律师|服务|调解|解答|受益|讲座|宣传|律师事务所|受众|参加|学员|法制审核|审核人员|执法人员|制度', bias: 9, units: '名 人 位' },
  // > 聘请法律顾问12名
  { id: 'counsel.persons', own: ['@顾问', '@聘|组成|专家|律师|成员'], not: '咨询|接待|培训|群众|公职律师|解答|受益|受众', bias: 7, units: '名 人 位' },
  // > 聘请律师5名担任政府法律顾问；聘请9名律师
  { id: 'counsel.persons', own: ['律师|专家|法学专家|法律专家', '聘请|聘任|聘用|外聘|选聘|聘有|常聘|签约'], scope: ['@顾问制度'], near: true, not: '公职律师|援助|调解|执业律师人数|培训|咨询', bias: 3, units: '名 人 位' },
  // > 公职律师37名
  { id: 'counsel.public_lawyers', own: ['公职律师|公职律师队伍'], not: '覆盖|培训|占|咨询|接待', bias: 9, units: '名 人 位' },
  // > 现有公职律师28名
  { id: 'counsel.public_lawyers', own: ['公职律师', '申请|共有|现有|注册|发展|增加|新增|获批|颁发|持有|配备|队伍|取得|设立|拥有|有|招录'], not: '覆盖率|培训', bias: 9, units: '名 人 位' },
  // > 为141个行政村聘请了法律顾问 / 28个村聘用法律顾问
  { id: 'counsel.villages', own: ['@顾问制度', '@村居'], not: '单位|人次|律师事务所|服务|意见|合同|乡镇、', bias: 9, units: '个 家' },
  // > 村(居)法律顾问覆盖16个村
  { id: 'counsel.villages', own: ['@村居'], scope: ['村(居)法律顾问|村居法律顾问|一村一法律顾问|一村(社区)一法律顾问|一村(居)一法律顾问|村法律顾问|社区法律顾问|村(社区)法律顾问|农村法律顾问'], near: true, not: '示范|法律明白人|活动|讲座|纠纷|调解|阵地|走访|人次', notScope: '示范村|明白人', bias: 3, units: '个 家' },
  // > 法律顾问覆盖率100%
  { id: 'counsel.coverage_rate', own: ['@顾问制度', '覆盖率|覆盖|全覆盖|聘请率|聘任率|配备率|签约率|聘用率|建立率|落实率'], not: '调解|满意', bias: 9 },
  // > (法律顾问制度)覆盖率98%
  { id: 'counsel.coverage_rate', own: ['覆盖率|覆盖面|覆盖|聘请率|配备率|签约率'], scope: ['@顾问制度'], near: true, not: '公职律师|调解|监管|示范|满意|人民调解|服务站|执法|明白人', notScope: '公共法律服务|监管|示范村|明白人', bias: 5 },
  // > 聘请律师事务所5家 / 与12家律师事务所签约
  { id: 'counsel.firms', own: ['律师事务所|律所', '聘请|聘用|聘任|签约|签订|合作|担任|选聘|外聘|法律顾问|采购|委托|入选|入库|续聘|遴选'], not: '援助|现有律师事务所|年检|年度考核|检查|破产', bias: 5, units: '家 所' },
  // > (法律顾问)律师事务所26家
  { id: 'counsel.firms', own: ['律师事务所|律所'], scope: ['@顾问制度|外聘'], near: true, not: '援助|年检|年度考核|检查|律师事务所数|执业|破产|党支部', notScope: '执业律师|公共法律服务|法律援助', bias: 2, units: '家 所' },
];

/** What counsel did. */
const WORK: readonly IndicatorRow[] = [
  // > 法律顾问列席政府常务会议22次
  { id: 'counsel.meetings_attended', own: ['列席|参加|出席|参与|旁听|参会', '@领导会议|会议|工作会|论证会|协调会|会商|专题会'], frame: 'counsel', bias: 6, not: '培训|学法|讲座', units: '次 场 场次 人次 期' },
  // > 法律顾问列席会议22次
  { id: 'counsel.meetings_attended', own: ['@领导会议|会议|列席会议|列席'], frame: 'counsel', bias: 6, not: '召开|学法|培训', units: '次 场 场次 人次' },
  // > (法律顾问)列席党组会4次
  { id: 'counsel.meetings_attended', own: ['列席|参加|出席', '@领导会议|会议|列席会议'], scope: ['@顾问制度|外聘顾问|律师'], near: true, not: '学法|培训|研究|人大|政协', units: '次 场 场次 人次', bias: 4 },
  // > 审查合同(协议)98份 / 把关的各类合同9份
  { id: 'counsel.contracts_reviewed', own: ['@合同', '@审合同'], not: '决策|规范性文件|意见|建议|纠纷|公证|仲裁|标的|执法决定|投诉|监测|备案|格式|调解协议|监督检查|鉴证|合同制', units: '份 件 件次 个 宗 次 项' },
  // > 法律顾问审查合同54份
  { id: 'counsel.contracts_reviewed', own: ['@合同', '@审合同'], not: '决策|规范性文件|意见|建议|纠纷|公证|仲裁|标的', frame: 'counsel', bias: 6, units: '份 件 件次 个 宗 次 项' },
  // > 法律顾问合同协议270件次
  { id: 'counsel.contracts_reviewed', own: ['@合同'], frame: 'counsel', bias: 6, not: '规范性文件|决策|意见|纠纷|仲裁|签订|聘用合同|标的', units: '份 件 件次 个 宗 次 项' },
  // > 共审核规范性文件4份，县政府重大招商协议、合同8份
  { id: 'counsel.contracts_reviewed', own: ['@合同'], scope: ['审查|审核|把关|合法性审核|合法性审查|过审'], near: true, not: '规范性文件|决策|意见|建议|纠纷|公证|仲裁|签订|调解|标的|签约|履行|备案|监测|农产品|投诉|追回|电子合同|协议书|起', notScope: '纠纷|调解|案卷|农民工|劳动|仲裁|处罚|公证|签约|企业合同', units: '份 件 件次 个 宗', bias: -1 },
  // > 合同合法性审查32份
  { id: 'counsel.contracts_reviewed', own: ['@合同', '合法性审查|合法性审核|合法性审|法律审查|法律审核'], not: '决策|规范性文件|意见|建议|率', bias: 2, units: '份 件 件次 个 宗 次 项' },
  // > 出具法律意见书342份
  { id: 'counsel.opinions', own: ['法律意见书|法律意见|书面法律意见|法律建议|律师函|法律意见建议|律师意见|法律咨询意见|法律意见和建议|法律建议书'], not: '采纳|决策|决定书|援助|交办|采纳率', notScope: '案卷', bias: 5 },
  // > 法律顾问提出意见28条
  { id: 'counsel.opinions', own: ['法律意见书|法律意见|书面法律意见|法律建议|律师函|法律意见建议|意见建议|书面意见|意见|建议|咨询意见|法律意见和建议'], frame: 'counsel', bias: 6, not: '采纳|审查意见|审核意见|决策|咨询服务|规范性文件', units: '条 份 件 个 次' },
  // > 法律顾问提出审核意见22条
  { id: 'counsel.review_opinions', own: ['审查意见|审核意见|审查建议|审核建议|合法性审查意见|修改意见|修改建议|审查意见书'], frame: 'counsel', bias: 6, not: '采纳' },
  // > 审查其他文件34份
  { id: 'counsel.documents_reviewed', own: ['其他文件|其它文件|其他法律文件|其他材料|其他涉法文件|其他文书|其他法律文书|其他各类文件', '审查|审核|把关|审阅|修改|起草|审'], not: '规范性文件审|采纳|意见', units: '份 件 个 次' },
  // > 法律顾问审核文件16份
  { id: 'counsel.documents_reviewed', own: ['其他文件|其它文件|各类文件|法律文书|涉法文件|文书|文件材料|文件|材料|方案|公文'], frame: 'counsel', bias: 6, not: '规范性文件|合同|协议|决策|意见|宣传|资料|讲座', units: '份 件 个 件次 次' },
  // > (法律顾问)起草法律文书12份
  { id: 'counsel.documents_reviewed', own: ['法律文书|涉法文件|其他材料', '起草|审查|修改|审核|把关'], scope: ['@顾问制度'], near: true, not: '代写|援助|裁判', units: '份 件 个 次' },
  // > 提供法律咨询60次
  { id: 'counsel.consultations', own: ['法律咨询|咨询|解答|咨询服务|咨询解答|法律咨询服务|接受咨询|答复|来访|接待'], frame: 'counsel', bias: 6, not: '意见|合同|审查', units: '次 人次 件 件次 条 人 场次 起 个' },
  // > (律师坐班)接受咨询134次
  { id: 'counsel.consultations', own: ['咨询|法律咨询|接受咨询'], scope: ['律师到|律师坐班|坐班|驻点律师|顾问律师|外聘律师|@顾问制度'], near: true, not: '热线|公共法律服务|窗口|意见', notScope: '热线|公共法律服务|12348|法律援助', units: '次 人次 件 条', bias: 3 },
  // > 参加行政应诉案件33件 / 代理诉讼案件3件
  { id: 'counsel.litigation_cases', own: ['诉讼|应诉|代理诉讼|代理案件|诉讼案件|行政诉讼|行政应诉|民事诉讼|应诉案件|出庭|出庭应诉|官司|涉诉|代理|案件'], frame: 'counsel', bias: 6, not: '复议|仲裁|调解|处罚|审核|合同|听证|信访|负责人', units: '件 件次 起 宗 次' },
  // > 法律顾问参与行政复议20件
  { id: 'counsel.reconsideration_cases', own: ['复议|行政复议|复议案件|行政复议案件'], frame: 'counsel', bias: 6, not: '委员会|应诉', units: '件 件次 起 宗 次' },
  // > 聘请法律顾问5名，参与行政诉讼12件、行政复议3件、调解纠纷8件
  { id: 'counsel.litigation_cases', own: ['参与|参加|协助|代理|代为|委托', '诉讼|应诉|诉讼案件|行政诉讼|行政应诉|民事诉讼|应诉案件|出庭|案件代理'], scope: ['@顾问制度|外聘律师'], near: true, not: '复议|仲裁|调解|处罚|审核|负责人|旁听', bias: 6, units: '件 件次 起 宗 次' },
  // > (聘请法律顾问)参与行政复议3件
  { id: 'counsel.reconsideration_cases', own: ['参与|参加|协助|代理', '行政复议|复议案件|复议'], scope: ['@顾问制度|外聘律师'], near: true, not: '委员会', bias: 6, units: '件 件次 起 宗 次' },
  // > (聘请法律顾问)参与重大决策9件
  { id: 'counsel.decision_reviews', own: ['参与|参加|协助|提供', '@重大决策'], scope: ['@顾问制度|外聘律师'], near: true, not: '列席|专家论证|听证', bias: 3, units: '件 件次 次 项' },
  // > (聘请法律顾问)代理仲裁3件
  { id: 'counsel.arbitration_cases', own: ['参与|参加|协助|代理', '仲裁'], scope: ['@顾问制度|外聘律师'], near: true, bias: 3, units: '件 件次 起 宗 次' },
  // > (聘请法律顾问)参与调解8件
  { id: 'counsel.mediation_cases', own: ['参与|协助|参加', '调解|调处|矛盾|纠纷|化解|信访'], scope: ['村(居)法律顾问|村居法律顾问|@一村一顾问|@聘顾问|法律顾问'], near: true, not: '人次|委员会', bias: 2, units: '件 件次 起 宗 次' },
  // > 参与重大行政决策审核80余件次
  { id: 'counsel.decision_reviews', own: ['@重大决策|重大事项|重大项目|决策论证|重大', '审核|审查|论证|法律意见|咨询|参与|合法性审查|合法性审核|评估|合法性论证|提供|研究|把关'], frame: 'counsel', bias: 6, not: '规范性文件|合同|执法|处罚|列席|案件|法制审核|法律服务', units: '件 件次 次 项 个' },
  // > 法律顾问重大行政决策80件次
  { id: 'counsel.decision_reviews', own: ['重大行政决策|重大决策|行政决策|重大行政决策事项'], frame: 'counsel', bias: 6, not: '列席', units: '件 件次 次 项 个' },
  // > 法律顾问审核规范性文件13件
  { id: 'counsel.normative_reviews', own: ['@规文|规范性文件'], frame: 'counsel', bias: 6, not: '合同|决策', units: '件 件次 份 个 次 部' },
  // > 法律顾问行政执法法制审核110件次
  { id: 'counsel.enforcement_reviews', own: ['行政执法|执法决定|执法案件|处罚案件|行政处罚|法制审核|重大执法|执法法制审核'], frame: 'counsel', bias: 6, not: '培训|诉讼|讲座', units: '件 件次 起 宗 次' },
  // > 法律顾问代理仲裁8件
  { id: 'counsel.arbitration_cases', own: ['仲裁|劳动仲裁|仲裁案件|商事仲裁'], frame: 'counsel', bias: 6, not: '诉讼、', units: '件 件次 起 宗 次' },
  // > 法律顾问参与纠纷调解20件次
  { id: 'counsel.mediation_cases', own: ['调解|调处|矛盾|纠纷|化解|信访|矛盾纠纷|信访案件|涉法涉诉|上访'], frame: 'counsel', bias: 6, not: '讲座|人次', units: '件 件次 起 宗 次 例' },
  // > 法律顾问开展法治宣传26次
  { id: 'counsel.publicity_services', own: ['法治宣传|普法|宣讲|讲座|培训|授课|宣传|法律讲座|法治讲座|普法宣传|法治课|法治培训|法制宣传|以案释法'], frame: 'counsel', bias: 6, not: '资料|份', units: '件 件次 次 场 场次 期 堂 次' },
  // > 提供法律服务320次 / 解决各项业务146件
  { id: 'counsel.services', own: ['法律服务|服务|法律事务|涉法事务|业务|法律事项|法律问题|参与各类|全程参与|法律帮助|涉法事项|事务|法律工作|工作'], frame: 'counsel', not: '意见|合同|会议|诉讼|复议|仲裁|调解|审核|咨询意见|讲座|人次|村居|行政村|社区|村(居)|村(社区)|企业|单位', bias: 2, units: '次 件 件次 场次 项 起' },
  // > (法律顾问制度)办理涉法事务430件
  { id: 'counsel.services', own: ['法律服务|涉法事务|法律事务'], scope: ['@顾问制度|外聘律师'], near: true, not: '公共法律服务|律师事务所|民营企业|中心|窗口|热线|援助|团', notScope: '公共法律服务|法律援助|民营企业|热线', units: '次 件 件次', bias: -2 },
];

export const COUNSEL: readonly IndicatorRow[] = [...WHO, ...WORK];

export const COUNSEL_SHARES: readonly ShareRow[] = [
  { of: 'counsel.units', share: 'counsel.coverage_rate' },
  { of: 'counsel.villages', share: 'counsel.coverage_rate' },
];
