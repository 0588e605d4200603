import type { Region, RegionLevel } from '../../model/metadata.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** Whole bodies above a report's own, by the level of its region. */
const ABOVE: Readonly<Record<RegionLevel, RegExp | null>> = {
  nation: null,
  province: /全国(?!人大|政协|人民|和省|、省|12315)/,
  prefecture: /全国(?!人大|政协|人民|和省|、省|12315)|全省(?!政)|全自治区|全区(?:各盟市|14|各市)/,
  county: /全国(?!人大|政协|人民|12315)|全省(?!政)|全自治区|全州|全盟|全市/,
  township: /全国(?!人大|政协|人民|12315)|全省(?!政)|全自治区|全州|全盟|全市|全县|全区|全旗/,
};

/** > 高于全市平均水平5个百分点, 居全省第2位 */
const GAP = /(?:高于|低于|高出|超出|多于|少于|超过|快于|慢于|比|较)[\u4e00-\u9fff]{0,4}(?:全国|全省|全市|全州|全县|全区|省|市|国家|上级)[^,，]{0,8}(?:平均|水平|目标|要求|标准)/;

/** > 出庭率仍低于全区61.5%的水平, 高于全市(93.2%): what the report's own is measured against */
const MEASURE = /(?:低于|高于|不及|落后于|高出|超出)(?:全国|全省|全自治区|全区|全市|全州|全盟|全县)(?:的|平均|水平)*\(?$/;

/** > 据自治区通报，全区上年度累计培育“法律明白人”7万名: told of all by those above */
const TOLD = /据[^,。;]{0,10}(?:自治区|省|市|州|盟|中院|中级人民法院)[^,。;]{0,10}通报,?全/;

/** > 全省法治政府建设考核得分91.36分, 全国民主法治示范村11个: the contest and the title are the larger body's, the score and the village its own */
const CONTEST = /(?:考核|测评|评估|考评|评议)(?![^,]*平均)|^(?:民主法治)?(?:示范|先进|优秀|文明|十佳|典型)/;

/** > “全国防灾减灾日”前后举办活动34场, “全市通办”9312件: the name of a day or a service */
const NAMED = /^(?:[^,”]{0,12}[日周月]”|通办|通取|通缴|通兑)/;

/** Per-unit norms and averages: 每村3名, 人均每日, 各1名, 案均罚款10.8万元, 所均人员4.1人 (no 派出所均配备). Yearly norms are no such. */
const PER = /每(?:个|名|位|人|村|镇|乡|户|两?周|两?个?月|季度?|半年|两月|日|天|家|所|校|场|次|学期|单位|社区|街道|件|万人|百|千)(?!率)[^,，。;；]{0,24}$|(?:人均|户均|村均|镇均|平均每|平均在编|平均配备|平均拥有|平均有)[^,，。;；]{0,12}$|(?:案均|日均|月均|周均|(?:^|[,;:、。])[所站队校县乡企件]均)[^,，。;；]{0,24}$|多数(?:只|仅|都|均)?有?$|各(?:配备|聘|设|有|选|派|明确)?(?:了|至少)?$/;

const WORDS: Readonly<Record<RegionLevel, string>> = { nation: '', province: '省', prefecture: '市', county: '县', township: '镇' };

/** What is larger than the report's own place. */
export interface Whole {
  /** Names of the wholes above it; null for a report of the nation. */
  readonly above: RegExp | null;
  /** Its own whole: > 全市 in the report of 弥勒市, 全区 in that of 振兴区 */
  readonly own: string;
}

/** > 全省, 我市, 本县: a report that says so is of a place, if of an unknown one */
const OF_A_PLACE = /[全我本](?:省|市|县|区|州|盟|旗|镇|乡|自治[区州县旗])/;

/** What is larger than a report's region; where that is unknown and no place speaks of itself, nothing is. */
export function wholeOf(region: Pick<Region, 'level' | 'name'> | null, text: string): Whole {
  // Where the region is unknown, the province and the nation are still not the report's own.
  const level = region?.level ?? (OF_A_PLACE.test(text) ? 'prefecture' : 'nation');
  return { above: ABOVE[level], own: `全${region?.name.at(-1) ?? WORDS[level]}` };
}

/** Whether a figure's words speak of another, larger body than the report's own. */
export function isForeign(words: string, whole: Whole): boolean {
  if (GAP.test(words) || MEASURE.test(words) || TOLD.test(words)) return true;
  const match = whole.above?.exec(words);
  if (!match || match[0] === whole.own) return false;
  const rest = words.slice((match.index ?? 0) + match[0].length);
  return !CONTEST.test(rest) && !NAMED.test(rest) && !/我县|我区|我市|我镇|我乡|全县|本县|本区|本级|全镇|全乡|我局|参加|参与|排名|排|位列|首批|第一批|试点|统一|要求|联网|率先|推广|系统|范围|首个|第/.test(rest) && !/(?:在|由|于|向|对|被|获|纳入|居|列|为|参加|参与)$/.test(words.slice(0, match.index));
}

/** > 县人民法院一年受理各类案件296件，审结281件; 据检察机关通报，全市提起公诉11人: work of the courts, not of the government */
const COURTS = /(?:法院|审判机关|司法机关)(?!的?(?:司法建议|建议|判决|裁定|生效|裁判|委托|移送|来函))[^。;]{0,24}(?:受理|审结|审理|执结|执行到位|新收|收案|结案|宣判|判处|通报)|(?:检察院|检察机关)(?!的?(?:检察建议|建议|移送|来函))[^。;]{0,24}(?:受理|批准|批捕|起诉|公诉|立案|办理|发现|通报)/;
/** What the government has to do with before them: > 法院已审结21件，行政机关胜诉18件 */
const PARTY = /行政诉讼|行政案件|行政机关|应诉|被告|败诉|胜诉|出庭|行政审判|行政争议|强制执行|非诉/;
/** Other hands at work behind their name. */
const HANDS = /会商|设立|法律援助|仲裁|座谈|司法建议|检察建议|复议|移送|旁听|庭审|调解|司法确认|联动|联合|会同|联席|协作|本局|我局|我县|我市|我区|我镇|申请/;

/** Whether the words from the last stop to a figure tell of the work of courts or prosecutors; `ahead` goes on behind the figure. */
export function isOfCourts(words: string, ahead: string): boolean {
  const court = COURTS.exec(words);
  return court !== null && !HANDS.test(words.slice(court.index)) && !PARTY.test(words) && !PARTY.test(ahead);
}

/** > 细化6个方面28项任务: aspects are no items */
const ASPECT = /^(?:大?方面|大类|板块|层面|维度|部分|大项|类别|环节|大环节|领域)/;

/** Whether a figure counts aspects of a thing, by the words behind it; > 通报3类27项问题: kinds of what the next figure counts */
export function isAspect({ unit }: Quantity, after: string): boolean {
  return ASPECT.test(after) || (unit === '类' && /^\d/.test(after));
}

/** > 罚款10万元以上案件23件, 90分以上68卷: a threshold, not an amount; `behind` goes on to the next figure and past it */
export function isThreshold(quantity: Quantity, behind: string): boolean {
  if (quantity.qualifier !== 'at_least' && quantity.qualifier !== 'at_most') return false;
  return quantity.unitClass === 'money' ? /^的?[\u4e00-\u9fff]{0,6}(?:案件|项目|处罚|合同|罚款)/.test(behind) : quantity.unitClass === 'score' && /^的?[\u4e00-\u9fff]{0,4}\d/.test(behind);
}

/** Whether a figure is a norm or an average per village, head, week and the like. */
export function isPerUnit(words: string): boolean {
  return PER.test(words);
}

/** > 每年不少于2次, 全年至少组织1期: a yearly norm measures what the indicator measures */
const YEARLY = /每年|全年|年内|年度|一年/;

/** Whether a required number is a norm of conduct (不得少于2人) and no required value of an indicator (每年不少于2次, 比例不低于5%). */
export function isNorm(quantity: Quantity, clause: string): boolean {
  return quantity.unitClass !== 'percent' && quantity.unitClass !== 'time' && quantity.unitClass !== 'money' && !YEARLY.test(clause);
}

/** > 覆盖率未达100%; 离100%尚有差距; 距90%的目标还差5个百分点 */
const NOT_YET = /(?:未能?|没有?能?|尚未)(?:完全)?(?:达到?|实现|做到|完成)了?$|(?:离|距离?)[^,;:。]{0,6}$/;
const SHORT_OF_IT = /^[^,;。]{0,8}(?:差距|还差|尚差|相差)/;

/** Whether a share is named as what was not reached, by the words before and behind it. */
export function isUnreached({ unitClass }: Quantity, before: string, after: string): boolean {
  return unitClass === 'percent' && NOT_YET.test(before) && (!/[离距][^,;:。]*$/.test(before) || SHORT_OF_IT.test(after));
}
