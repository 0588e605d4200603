import type { IndicatorRow } from '../pack.ts';

const TYPE_NOT = '人大|政协|110|报警|警情|线索|信访|复议|诉讼|提案|代表|委员|审计|法律咨询|律师|立案|查实|属实|办结|调解|挽回|执法|行政处罚|满意|法律意见|公证|领域|局|街道';
/** Work of others under a heading that names the hotline too. */
const NO_HOTLINE = '信访|提案|人大代表|公开申请|依申请|复议|仲裁|检察建议|司法建议|法律援助|公证|许可|行政执法|执法检查|12348|法律服务热线|审计|矛盾纠纷|人民调解|调解|调委会|调处|普法';
const UNIT_WORK = '全市|全省|列第|信访|复议|诉讼|提案|代表|满意|求助类|投诉类|咨询类|立案|处罚|许可|依申请|执法检查|调解|小区|网格|点位|热线|市民服务|受理诉求|接诉|12345|12315|12333|我局|市场监管局接收|个单位|通报|投诉举报|派到|办结|超期|逾期';
const UNIT_NOT = `排名|${UNIT_WORK}`;
const UNIT_STRIP = '承办|办理|转派|派发|交办|受理|工单|诉求|处理|件|承办工单|的';
const THRICE = ['@热线', '@热线', '@热线|诉求|来电'] as const;

/** Slices of the hotline's cases: by type, area of life, channel and body. */
export const HOTLINE_PARTS: readonly IndicatorRow[] = [
  // > 咨询类诉求2300件,求助类692件,投诉类254件,举报类6件,建议类12件,表扬类3件
  { id: 'hotline.by_type', own: ['咨询类|咨询件|业务咨询|政策咨询类|咨询求助类'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '咨询' }, bias: 4 },
  { id: 'hotline.by_type', own: ['求助类|求助件|求决类|诉求类|诉求求助类'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '求助' }, bias: 4 },
  { id: 'hotline.by_type', own: ['投诉类|投诉件'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '投诉' }, bias: 4 },
  { id: 'hotline.by_type', own: ['举报类|举报件'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '举报' }, bias: 4 },
  { id: 'hotline.by_type', own: ['投诉举报类|投诉举报件|投诉、举报类'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '投诉举报' }, bias: 4 },
  // > 接收诉求4120件，其中消费投诉2860件，举报520件: a kind of call, not an area of life
  { id: 'hotline.by_type', own: ['消费投诉|消费者投诉|消费类投诉'], scope: ['@热线'], part: true, not: '信访|复议|诉讼|提案|代表|立案|查实|办结|调解|挽回|执法|处罚|满意|领域|局|公示|纠纷', notScope: NO_HOTLINE, fixed: { 类型: '投诉' }, units: '件 个 宗 单', bias: 26 },
  { id: 'hotline.by_type', own: ['建议类|建议件|意见建议类|意见类|建言类|建言献策类'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '建议' }, bias: 4 },
  { id: 'hotline.by_type', own: ['表扬类|感谢类|表扬件|表扬感谢类|感谢表扬类'], scope: ['@热线'], not: TYPE_NOT, fixed: { 类型: '表扬' }, bias: 4 },
  { id: 'hotline.by_type', own: ['其他类|其它类|其他诉求|其他事项类'], scope: ['@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '其他' }, bias: 6 },
  // > 包括投诉3640件、举报1547件
  // > 二、诉求分类 | 咨询类共2300件，求助类共690件: the hotline is named further off
  { id: 'hotline.by_type', own: ['咨询类|咨询求助类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '咨询' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['求助类|求决类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '求助' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '投诉' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['举报类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '举报' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉举报类|举报投诉类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '投诉举报' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['建议类|意见建议类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '建议' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['表扬类|感谢类|感谢表扬类'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '表扬' }, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['其他类|其它类|其他类诉求|其它类诉求'], scope: ['诉求分类|诉求类型|诉求类别|诉求性质|市民诉求|群众诉求|来电诉求|工单类型|工单分类'], not: TYPE_NOT, notScope: NO_HOTLINE, fixed: { 类型: '其他' }, units: '件 个 宗 单' },
  // > 收到市民感谢诉求45件 / 表扬工单12件
  { id: 'hotline.by_type', own: ['感谢诉求|表扬诉求|感谢工单|表扬工单|感谢来电|表扬来电|感谢表扬工单|感谢类诉求|表扬类诉求'], scope: ['@热线'], not: '率|锦旗', notScope: NO_HOTLINE, fixed: { 类型: '表扬' }, units: '件 个 宗 单', bias: 30 },
  { id: 'hotline.by_type', own: ['咨询'], scope: THRICE, part: true, not: TYPE_NOT, fixed: { 类型: '咨询' }, bias: -8 },
  { id: 'hotline.by_type', own: ['求助'], scope: THRICE, part: true, not: TYPE_NOT, fixed: { 类型: '求助' }, bias: -8 },
  { id: 'hotline.by_type', own: ['投诉'], scope: THRICE, part: true, not: `投诉举报|${TYPE_NOT}`, fixed: { 类型: '投诉' }, bias: -8 },
  { id: 'hotline.by_type', own: ['举报'], scope: THRICE, part: true, not: `投诉举报|${TYPE_NOT}`, fixed: { 类型: '举报' }, bias: -8 },
  { id: 'hotline.by_type', own: ['投诉举报|举报投诉'], scope: THRICE, part: true, not: TYPE_NOT, fixed: { 类型: '投诉举报' }, bias: -5 },
  { id: 'hotline.by_type', own: ['建议|意见建议'], scope: THRICE, part: true, not: TYPE_NOT, fixed: { 类型: '建议' }, bias: -8 },
  { id: 'hotline.by_type', own: ['表扬|感谢'], scope: THRICE, part: true, not: TYPE_NOT, fixed: { 类型: '表扬' }, bias: -8 },
  // > 按诉求性质看,12345热线咨询2.1万件、求助1.2万件
  { id: 'hotline.by_type', own: ['咨询'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '咨询' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['求助|求决'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '求助' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: `投诉举报|${TYPE_NOT}`, fixed: { 类型: '投诉' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['举报'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: `投诉举报|${TYPE_NOT}`, fixed: { 类型: '举报' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉举报|举报投诉'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '投诉举报' }, bias: 6, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['建议'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '建议' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['表扬|感谢'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '表扬' }, bias: 4, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['其他|其它'], scope: ['诉求类型|诉求性质|性质|类型|类别', '@热线'], near: true, not: TYPE_NOT, fixed: { 类型: '其他' }, bias: 4, units: '件 个 宗 单' },
  // > 受理工单5000件,咨询2000件、求助1000件 (no 其中; the heading may name the hotline)
  { id: 'hotline.by_type', own: ['咨询'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|接到|热线|电话|人次|投诉|举报|求助`, notScope: NO_HOTLINE, fixed: { 类型: '咨询' }, bias: 5, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['求助'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|接到|热线|咨询`, notScope: NO_HOTLINE, fixed: { 类型: '求助' }, bias: 5, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|接到|热线|办理|投诉举报|各类|收到|处理|接收|咨询|群众投诉`, notScope: NO_HOTLINE, fixed: { 类型: '投诉' }, bias: 5, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['举报'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|接到|热线|办理|投诉举报|各类|收到|处理|接收|咨询|群众举报`, notScope: NO_HOTLINE, fixed: { 类型: '举报' }, bias: 5, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['投诉举报|举报投诉'], scope: ['@热线', '咨询|求助|意见建议'], sentence: true, not: `${TYPE_NOT}|受理|接听|接到|热线|办理|各类|收到|处理|接收|咨询|群众|求助`, notScope: NO_HOTLINE, fixed: { 类型: '投诉举报' }, bias: 6, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['意见建议|建议'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|接到|热线|提出|收到|征集|咨询`, notScope: NO_HOTLINE, fixed: { 类型: '建议' }, bias: 5, units: '件 个 宗 单' },
  { id: 'hotline.by_type', own: ['表扬|感谢'], scope: ['@热线'], not: `${TYPE_NOT}|受理|接听|热线|收到|表扬信|锦旗|通报|人大|单位|个人`, notScope: NO_HOTLINE, fixed: { 类型: '表扬' }, bias: 5, units: '件 个 宗 单' },

  // > 求助类占比72.69% (no count before)
  { id: 'hotline.type_share', own: ['咨询类占|咨询占|咨询类诉求占|咨询类占比|咨询类工单占'], scope: ['@热线|诉求'], fixed: { 类型: '咨询' } },
  { id: 'hotline.type_share', own: ['求助类占|求助占|求助类诉求占|求助类占比|求助类工单占'], scope: ['@热线|诉求'], fixed: { 类型: '求助' } },
  { id: 'hotline.type_share', own: ['投诉类占|投诉占|投诉类诉求占|投诉类占比|投诉类工单占'], scope: ['@热线|诉求'], fixed: { 类型: '投诉' } },
  { id: 'hotline.type_share', own: ['投诉举报类占|投诉举报占'], scope: ['@热线|诉求'], fixed: { 类型: '投诉举报' }, bias: 3 },
  { id: 'hotline.type_share', own: ['举报类占|举报占|举报类诉求占|举报类占比|举报类工单占'], scope: ['@热线|诉求'], fixed: { 类型: '举报' } },
  { id: 'hotline.type_share', own: ['建议类占|建议占|建议类诉求占|建议类占比|意见建议类占|建议类工单占'], scope: ['@热线|诉求'], fixed: { 类型: '建议' } },

  // > 突出问题集中在民生保障领域88件 / 疫情防控类3964件
  {
    id: 'hotline.by_domain', own: ['@热线领域'], scope: ['@热线|诉求|投诉', '@热线|诉求|投诉', '@热线'], bias: -6, near: true, notScope: NO_HOTLINE, units: '件 宗 单',
    not: '热线转来|平台转来|承接12345|调解室|投诉举报|平台和|转来|转办|流转|平台派|民生诉求|派单|系统|接诉|派到|投用|促成|投入使用|加装|安装|建成|新建|改造|推动|督促|开工|协商|更换|修复|整治|全市|全县|受理|接听|接到|办结|满意|超期|日均|信访|复议|诉讼|提案|代表|立案|查实|调解|挽回|行政处罚|处罚|求助类|投诉类|咨询类|局|街道办|公司|线索|电话|网站|行政许可|罚款|法律援助|检查|人民调解|公证|执法|整改|问题整改|隐患|工单总|建议类|举报类|违法案件',
    capture: { dimension: '领域', strip: '领域|方面|类|问题|诉求|工单|事项|类诉求|投诉|类问题|类工单|相关|反映' },
  },
  // The heading alone tells of the hotline: 努力畅通便民热线
  {
    id: 'hotline.by_domain', own: ['@热线领域', '领域|方面|问题|诉求|工单|热点'], scope: ['@热线'], bias: -2, near: true, notScope: NO_HOTLINE, units: '件 宗 单',
    not: '民生诉求|上报|热线转来|平台转来|承接12345|调解室|投诉举报|平台和|接诉|派到|投用|促成|投入使用|受理|接听|接到|办结|满意|超期|日均|信访|复议|诉讼|提案|代表|立案|查实|调解|挽回|行政处罚|处罚|求助类|投诉类|咨询类|局|街道办|公司|线索|行政许可|罚款|法律援助|检查|执法|整改|隐患|违法|解决',
    capture: { dimension: '领域', strip: '领域|方面|类|问题|诉求|工单|事项|类诉求|投诉|类问题|类工单|相关|反映' },
  },
  // (诉求办理) > 反映最集中的是城乡建设,6230件;其次是劳动保障,3318件
  {
    id: 'hotline.by_domain', own: ['@热线领域'], scope: ['集中|反映|涉及|突出|最多|其次|再次|热点|难点|主要为|主要是|主要有|前三|居前|领域|类别', '@热线'], notScope: NO_HOTLINE, units: '件 个 宗 单',
    not: '民生诉求|上报|热线转来|平台转来|承接12345|调解室|投诉举报|平台和|接诉|派到|投用|促成|受理|接听|接到|办结|满意|超期|日均|立案|查实|调解|挽回|处罚|求助类|投诉类|咨询类|局|街道办|公司|线索|罚款|检查|执法|整改|隐患|违法|解决|案件',
    capture: { dimension: '领域', inner: '问题', strip: '领域|方面|类|问题|诉求|工单|事项|类诉求|投诉|类问题|类工单|相关|反映' },
  },
  // > 反映停车难的最多，此类工单210件
  {
    id: 'hotline.by_domain', own: ['此类工单|此类诉求|此类投诉|此类问题|此类来电|此类事项|此类案件|该类工单|该类诉求|该类投诉|该类问题|这类工单|这类诉求|这类投诉|这类问题|这类来电|同类工单|同类诉求|相关工单|相关诉求|此类热线'], scope: ['@热线', '反映|集中|投诉|突出|最多|较多|热点|涉及'], near: true, bias: 12, notScope: NO_HOTLINE, units: '件 个 宗 单',
    not: '满意|率|办结|立案|查处|解决|处罚|化解|调解|整改|挽回|回访',
  },
  // > 反映集中的有物业纠纷2415件: complaints, not mediation
  {
    id: 'hotline.by_domain', own: ['@热线领域', '纠纷|争议|矛盾'], scope: ['@热线', '集中|反映|涉及|突出|最多|其次|再次|热点|诉求'], bias: 6, notScope: `化解|${NO_HOTLINE}`, units: '件 个 宗 单',
    not: '民生诉求|热线转来|平台转来|承接12345|调解室|投诉举报|平台和|受理|办结|满意|调解|调处|化解|排查|挽回|仲裁|执法|检查|成功|诉讼|复议',
    capture: { dimension: '领域', inner: '问题', strip: '领域|方面|类|问题|诉求|工单|事项|纠纷|争议' },
  },
  // > 来电诉求主要集中在生活公用640件、公安执法和交通秩序管理310件: the names of a catalogue of calls
  {
    id: 'hotline.by_domain', own: ['生活公用|公安执法|科教文体|农林畜牧|农林水利|城乡管理|城市综合管理|社会事务|行政效能|资源环境|经济综合|交通秩序|社会秩序|住建管理|国土资源|党政群团|纪检监察类'], scope: ['@热线', '集中|居前|热点|前五|前三|排名|占诉求|诉求内容|分布'], sentence: true, notScope: '复议|法律援助|提案|执法检查|调解', units: '件 个 宗 单', bias: 4,
    not: '受理|接听|办结|满意|超期|日均|立案|局|街道|公司|处罚|率', capture: { dimension: '领域', strip: '领域|方面|类|问题|诉求|工单|事项' },
  },
  // > 民生保障领域88件(城乡居民医疗保险41件、停车难12件)
  {
    id: 'hotline.by_domain', own: ['@热线领域|问题|投诉|诉求|难|拖欠'], scope: ['@热线', '领域|集中|反映|涉及|突出|最多|其次|再次|类', '领域|集中|反映|涉及|突出|最多|其次|再次|类'], part: true, bias: -4, notScope: NO_HOTLINE, units: '件 个 宗 单',
    not: '热线转来|平台转来|承接12345|调解室|投诉举报|平台和|类|其次|再次|领域|方面|受理|办结|满意|超期|日均|信访|复议|诉讼|提案|立案|查实|调解|挽回|处罚|求助类|投诉类|咨询类|建议类|举报类|执法|检查',
    capture: { dimension: '问题', strip: '问题|类|诉求|工单|事项|类诉求|投诉|类问题|相关|反映' },
  },

  // > 电话受理3000件、网络受理500件 / 省平台转办120件
  {
    id: 'hotline.by_channel', own: ['@热线渠道'], scope: THRICE, part: true, bias: -9, notScope: NO_HOTLINE, units: '件 个 宗 单',
    not: '信访|复议|诉讼|提案|代表|办结|满意|咨询类|求助类|投诉类|举报类|建议类|立案|领域|处罚|依申请|许可|信息公开',
    capture: { dimension: '渠道', strip: '受理|渠道|转办|工单|诉求|来件|转派|派件|派发|接听|反映|投诉|交办|咨询|途径|方式|端|件' },
  },
  // > 网络渠道受理诉求460件，其中市长信箱转派工单120件、浙里办转派工单33件
  {
    id: 'hotline.by_channel', own: ['信箱|平台|中国政府网|网站|留言板|网民留言|客户端|小程序|公众号|微信|随手拍|政协云|湘易办|豫事办|随申办|浙里办|渝快办|苏服办|鄂汇办|赣服通|皖事通|闽政通|辽事通|冀时办|粤省事|爱山东|热线', '转派工单|转办工单|派单|转派|转办|信件|来件|工单'], scope: ['渠道', '渠道|@热线'], sentence: true, part: true, bias: 10, notScope: '信访件|复议|提案|法律援助', units: '件 个 宗 单 封 条',
    not: '共受理|共接|累计|总计|办结|满意|立案|率|督办|局|街道|乡镇|承办|退回|重复', capture: { dimension: '渠道', strip: '受理|渠道|转办|转派|工单|信件|诉求|来件|派单|件' },
  },
  // > 受理非话务渠道诉求460件
  {
    id: 'hotline.by_channel', own: ['非话务渠道|非话务受理渠道|非电话渠道'], scope: ['@热线'], bias: 22, notScope: '信访件|复议|提案', units: '件 个 宗 单',
    not: '办结|满意|率|占', fixed: { 渠道: '非话务' },
  },
  // > (等渠道共接收诉求8764件)其中12315平台5120件，12345热线3217件，来信来访427件
  {
    id: 'hotline.by_channel', own: ['12315平台|全国12315平台|12345热线|12345平台|12345便民热线|12315热线|来信来访|来访来信|12345政务服务便民热线'], scope: ['渠道|途径|平台|来源', '@热线'], sentence: true, part: true, bias: 3, notScope: '复议|提案|法律援助', units: '件 个 宗 单',
    not: '服务量|受理总量|话务量|共受理|共接|累计|办结|满意|立案|领域|处罚|依申请|率|转来|转办', capture: { dimension: '渠道', strip: '受理|渠道|转办|工单|诉求|来件|转派|接收|反映|投诉|件' },
  },
  // > 分渠道看,电话35120件,网站4876件 / 微信渠道300件
  {
    id: 'hotline.by_channel', own: ['@热线渠道'], scope: ['渠道|途径|来源|方式|平台看|端口', '@热线'], bias: 3, notScope: NO_HOTLINE, units: '件 个 宗 单',
    not: '共受理|共接|共收|累计|总|信访|复议|诉讼|提案|代表|办结|满意|咨询类|求助类|投诉类|举报类|建议类|立案|领域|处罚|依申请|许可|信息公开|12345|12315|12333|便民热线|市民热线|服务热线|受理来电|群众来访|信箱|各类|办理',
    capture: { dimension: '渠道', strip: '受理|渠道|转办|工单|诉求|来件|转派|派件|派发|接听|反映|投诉|交办|咨询|途径|方式|端|件' },
  },
  {
    id: 'hotline.by_channel', own: ['@热线渠道', '渠道|转办|转派|受理|来件|派发|交办|派件|诉求|工单|反映'], scope: ['@热线'], near: true, bias: 6, notScope: '信箱|信访|提案', units: '件 个 宗 单',
    not: '信访|复议|诉讼|提案|代表|办结|满意|咨询类|求助类|投诉类|举报类|建议类|立案|领域|处罚|依申请|许可|信息公开|热线|接听来电|受理来电|来电诉求|电话诉求|群众来电|群众来访|信箱|各类|群众投诉|含省|含国家|含市|省派件|共受理|共接|共收|累计|总计|通过12345|12315|12333|公开电话',
    capture: { dimension: '渠道', strip: '受理|渠道|转办|工单|诉求|来件|转派|派件|派发|接听|反映|交办|途径|方式|件' },
  },

  // > 住房和城乡建设局1468件 / 转派市直单位2000件
  {
    id: 'hotline.by_unit', own: ['@热线承办单位'], scope: THRICE, near: true, bias: -7, units: '件 宗 单',
    not: UNIT_NOT, capture: { dimension: '单位', strip: UNIT_STRIP },
  },
  // (诉求办理) > 承办量排在前列的依次为县住建局5127件、芙蓉镇2240件
  {
    id: 'hotline.by_unit', own: ['@热线承办单位|局|镇|乡|街道|苏木|委'], scope: ['承办量|承办单位|办件量|工单量|诉求量|交办量|派单量|受理量|居前|前列|前三|前五|前十|排名|依次|转派|分派|交办|派发', '@热线'], bias: 3, notScope: NO_HOTLINE, units: '件 宗 单',
    not: UNIT_WORK, capture: { dimension: '单位', strip: UNIT_STRIP },
  },
  {
    id: 'hotline.by_unit', own: ['@热线承办单位|局|镇|乡|街道|苏木|委', '承办量|办件量|工单量|诉求量|居前|前列|前三|前五|前十|排名|依次'], scope: ['@热线'], bias: 8, notScope: NO_HOTLINE, units: '件 宗 单',
    not: '满意|率|处罚|信访|提案|复议|诉讼|许可|总量', capture: { dimension: '单位', strip: UNIT_STRIP },
  },
];
