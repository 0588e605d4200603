/** Why a run of digits is no quantity. */
export type ExclusionReason =
  | 'date' | 'time_of_day' | 'document_number' | 'list_marker' | 'ordinal' | 'law_article' | 'slogan' | 'hotline'
  | 'code' | 'phone' | 'document_title' | 'furniture' | 'metadata' | 'address' | 'age' | 'version' | 'duration' | 'rank' | 'unread';

/** `pattern` is sticky: it is tried where the digits start and may look behind them. */
export interface ExclusionRow {
  readonly reason: ExclusionReason;
  readonly pattern: RegExp;
}

const YEAR = '(?:19|20)\\d{2}';
const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Rows in the order in which they are tried; the first that fits decides. */
export const EXCLUSION_ROWS: readonly ExclusionRow[] = [
  // > | 1 | 公安局 | 200 |: the number of a row of a table
  { reason: 'list_marker', pattern: /(?<=\n\|)\d{1,3}(?=\|[\u4e00-\u9fff])/y },
  // > 厅字〔2019〕28号, 〔2017〕40 and 〔201652) with a bracket lost; 【2013】1号, [2008]301号, (2021)粤1302行初91号
  { reason: 'document_number', pattern: sticky(`(?<=[〔\\[【])${YEAR}[〕\\]】)]?第?\\d{0,4}号?`) },
  { reason: 'document_number', pattern: sticky(`(?<=\\()${YEAR}\\)(?:第?\\d{1,5}号|[\\u4e00-\\u9fff]{1,2}\\d{0,6}[\\u4e00-\\u9fff]{1,3}\\d{1,6}(?:号|-\\d+号?)?)`) },
  // > 〔〕33号 (year stripped), 〕28号 behind a year already read
  { reason: 'document_number', pattern: /(?<=[〕\]】]第?)\d{1,5}号?/y },
  // > 厅字201928号, 国发201033号: brackets lost altogether
  { reason: 'document_number', pattern: sticky(`(?<=[字发函办令文规通告政法党])${YEAR}\\d{1,3}号`) },
  // > 第711号令, 公告2024年第1号, 中央12号文件, 人民路19号
  { reason: 'document_number', pattern: /\d{1,5}号(?!线|楼|院|公路)/y },
  { reason: 'address', pattern: /\d{1,5}(?:号|楼|室|弄|单元|公里处)(?!\d)/y },
  // > 幸福小区3栋2单元, 东方花园12幢: 2480栋农房 is a count
  { reason: 'address', pattern: /\d{1,3}[栋幢](?=\d|[一二三四五六]单元)|(?<=[号区苑园村城庭府])\d{1,3}[栋幢](?![余多\u4e00-\u9fff])/y },
  // > 国道322线, 沿省道205、县道331巡查: 省道12处塌方 is a count
  { reason: 'code', pattern: /(?<=[国省县乡]道)\d{2,4}(?:线|(?=[、沿段]))/y },
  // > 第21条, 第33条第2款
  { reason: 'law_article', pattern: /(?<=第)\d+(?:条|款|项|章|节)(?:第\d+[款项])?/y },
  // > 第57次会议, 第3批, 第一季度
  { reason: 'ordinal', pattern: /(?<=第)\d+/y },
  // > 排名前10, 前3名
  { reason: 'rank', pattern: /(?<=前)\d{1,3}(?:名|位|强)?(?![\d.年个])/y },
  // > 世界500强, 全国百强: a list of the largest
  { reason: 'rank', pattern: /\d{2,4}(?=强(?![制化调]))/y },
  // > 2024-01-31 15:51, 2026/2/24, 2022.03.29
  { reason: 'date', pattern: sticky(`${YEAR}(?<mark>[-/.])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d)(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?`) },
  // > 2021—2025年, (2015-2020年), 2015至2017年, 2018年7月1日至2019年6月30日
  { reason: 'date', pattern: sticky(`${YEAR}年?(?:[-—~至到])${YEAR}(?:年度?|(?!\\d))`) },
  // > (20212025年): the dash lost
  { reason: 'date', pattern: sticky(`${YEAR}${YEAR}年`) },
  // > 2025730日, 20256月, 2023720日前, 20151201130期间: 年 and 月 lost
  { reason: 'date', pattern: sticky(`${YEAR}\\d{1,2}月(?:\\d{1,2}日)?`) },
  { reason: 'date', pattern: sticky(`${YEAR}(?:1[0-2]|0?[1-9])(?:3[01]|[12]\\d|0?[1-9])(?:日|期间|前(?!\\d))`) },
  // > 2024年, 2024年度, 2022年3月16日, 2024年1-9月
  { reason: 'date', pattern: sticky(`${YEAR}年(?!\\d{5})(?:\\d{1,2}(?:[-—~至]\\d{1,2})?月(?:\\d{1,2}(?:[-—~至]\\d{1,2})?日)?)?`) },
  // > 2022、2023年; 2022和2023年
  { reason: 'date', pattern: sticky(`${YEAR}(?=[、和及与,]${YEAR}(?:[、和及与,]|两?年))`) },
  // > 2020以来 (年 lost), 2025坚持, “2024法治政府”
  { reason: 'date', pattern: sticky(`${YEAR}(?=以来|年|上半年|下半年|度|版|[\\u4e00-\\u9fff]{2})(?!余|多|件|起|宗|例|人|名|次|场|期|份|本|册|卷|个|项|家|户|条|处|台|套|元|万|亿|所|张|块|幅|辆|吨|亩|公|篇|部|支|位|封|笔|单|批|天|平方|户)`) },
  // > 90年代
  { reason: 'date', pattern: /\d{2}(?=年代)/y },
  // > 1-9月, 7月2日, 9月份, 11月中央
  { reason: 'date', pattern: /\d{1,2}(?:[-—~至、])(?=\d{1,2}月)/y },
  { reason: 'date', pattern: /(?<!\d)\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?(?:\d{1,2}(?:[-—~至]\d{1,2})?日)?(?!\d*余)/y },
  { reason: 'date', pattern: /(?<=月\d{0,2}[-—~至、]?)\d{1,2}日/y },
  // > 每月1日至25日
  { reason: 'date', pattern: /(?<=\d日[-—~至到])\d{1,2}日(?!内|以内|之内)/y },
  // > 12·4国家宪法日, 3·15, 6.26国际禁毒日, 4.15全民国家安全教育日
  { reason: 'date', pattern: /\d{1,2}[·.]\d{1,2}(?=”|消费|国家|宪法|国际|全民|禁毒|世界|普法|法治|法制|宣传|安全|民法|全国|知识产权|系列|活动|期间|权益)/y },
  { reason: 'date', pattern: /(?<=“)\d{1,2}[·./]\d{1,2}/y },
  { reason: 'date', pattern: /\d{1,2}·\d{1,2}/y },
  // > 15:51
  { reason: 'time_of_day', pattern: /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y },
  // > “1+N”, 1+1+7+32, 12345+N
  { reason: 'slogan', pattern: /\d+(?=\+)|(?<=\+)\d+/y },
  // > “民营经济19条”, “人才新政20条”: policies by the number of their articles
  { reason: 'slogan', pattern: /(?<=“[\u4e00-\u9fff]{2,8})\d{1,3}(?=[条项招]”)/y },
  // > 庆祝新中国成立70周年
  { reason: 'ordinal', pattern: /\d{1,4}(?=周年)/y },
  // > 7×24小时, 24小时自助服务, 365天
  { reason: 'slogan', pattern: /\d+(?=[×xX*]\d)|(?<=[×xX*])\d+小时|24小时(?!内|以内|之内)|365天/y },
  // > “138”工作安排, “885”机制
  { reason: 'slogan', pattern: /(?<=“)\d+(?=”)/y },
  // > “15分钟公共法律服务圈”, “1小时办结”, “3个一”
  { reason: 'slogan', pattern: /(?<=“)\d+(?=[^”%\n]{1,14}(?:圈|一|办|工程|行动|机制|模式|工作法|体系)”)/y },
  // > 12345热线, 12348中国法网, 12315平台: 12345件 is a count, and so is 96300 alone in a cell
  { reason: 'hotline', pattern: /(?:12345|12348|12315|12316|12309|12333|12328|12338|12355|12369|12388|12366|12378|12319|12318|12329|12336|12350|12351|12358|12365|12371|12380|12393|12305|12317|12320|12331|12339|12110|12360|12306|95598|10086|10010|10000|96\d{3,4})(?!,\d|[\d.余多万件起宗例人名次场份个项家户条元%])(?!(?<=(?:^|[|\n])\d{5,6})(?:[|\n]|$))/y },
  // > 110警情, 122报警, 8890诉求: 案卷120卷 is a count
  { reason: 'hotline', pattern: /(?:8890|110|119|120|122|114|115)(?=社会|应急|指挥|报警|急救|平台|热线|电话|警|接|联动|诉求|中心|、\d|与|和|宣传日|消防)/y },
  // > 8890综合服务平台, 968880政务服务热线: a number by name
  { reason: 'hotline', pattern: /\d{4,6}(?=(?:便民|综合|政务|市民|公共|民生){0,2}(?:服务)?(?:热线|平台))/y },
  // > 2.0版, 4.0升级
  { reason: 'version', pattern: /\d\.\d(?=版|升级|时代|平台|系统|模式|改革|建设)/y },
  // > 第1页共2页
  { reason: 'furniture', pattern: /(?<=第\d{1,3}页[,/]?共)\d{1,3}(?=页)/y },
  // > 浏览次数:486 at the end of a line
  { reason: 'furniture', pattern: /(?<=(?:浏览|访问|点击|阅读)(?:次数|量|数):)\d{1,7}(?=\s|$|\||【|\[)/y },
  // > 60周岁以上, 不满14周岁
  { reason: 'age', pattern: /(?<!年龄[约为是达]{0,2})\d{1,3}(?:[-—~至]\d{1,3})?(?=周?岁)/y },
  { reason: 'age', pattern: /(?<=周?岁[-—~至])\d{1,3}/y },
  // > 90后
  { reason: 'age', pattern: /[5-9]0(?=后)/y },
  // > 电话0728-6291705, 邮编433199, QQ
  { reason: 'phone', pattern: /(?<=(?:电话|热线|传真|手机|邮编|号码|QQ|微信)[号为是:]*)\d[\d-]{4,}(?![\d余多万件起宗个次条人])/y },
  { reason: 'phone', pattern: /0\d{2,3}-\d{7,8}(?:-\d+)?|1[3-9]\d{9}(?!\d)/y },
  // > 表1, 附件2, 图3
  { reason: 'code', pattern: /(?<=[表图]|附件|附表|专栏)\d{1,2}(?![\d.]|个|件|项|份|张|人|名|期|条|篇|次|处|块|幅|部)/y },
  // > 5G, 4A级, PM2.5, OA2, GB/T2260, 1134170200325601XJ; M2 is no number of anything
  { reason: 'code', pattern: /\d+(?=[A-Za-z])(?!m²)|(?<=[A-Za-z][-/.]?)\d+(?:[.-]\d+)*/y },
  { reason: 'code', pattern: /\d{13,}/y },
  // > 3A级, 5级联动, 二级
  { reason: 'rank', pattern: /\d{1,2}(?=级(?!以上))/y },
  // > 今年前10个月
  { reason: 'duration', pattern: /(?<=年前)\d{1,2}(?=个?月)/y },
  // > 近3年, 5年来, 3年间, 15年以上工作经验: durations that are periods
  { reason: 'duration', pattern: /\d{1,3}(?=余?多?年(?:来|间|内|期|以来|以上|规划|行动|攻坚|计划|任期|前|后|多来))/y },
  { reason: 'duration', pattern: /(?<=近|过去|前|今后|未来|未来的)\d{1,2}(?=年)/y },
];

/** All rows at once: most numbers fit none, and one look tells. */
const ANY_ROW = sticky(EXCLUSION_ROWS.map((row) => row.pattern.source).join('|'));

/** What is excluded where the digits at `start` begin: its end and reason, or null. */
export function exclusionAt(text: string, start: number): { readonly end: number; readonly reason: ExclusionReason } | null {
  ANY_ROW.lastIndex = start;
  if (!ANY_ROW.test(text)) return null;
  for (const row of EXCLUSION_ROWS) {
    row.pattern.lastIndex = start;
    if (row.pattern.test(text) && row.pattern.lastIndex > start) return { end: row.pattern.lastIndex, reason: row.reason };
  }
  return null;
}
