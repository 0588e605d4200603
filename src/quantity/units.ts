/** Classes of measure words; the words of one class count the same sort of thing. */
export type UnitClass =
  | 'case' | 'item' | 'entry' | 'document' | 'body' | 'place'
  | 'person' | 'visit' | 'event' | 'device' | 'household'
  | 'money' | 'percent' | 'points' | 'times' | 'time' | 'score' | 'measure' | 'none';

/** A measure word as printed, the word it is kept as, its class, and the power of ten it carries (万元 → 4). */
export interface UnitRow {
  readonly printed: string;
  readonly unit: string;
  readonly unitClass: UnitClass;
  readonly power: number;
  /** What must not follow: 部 is a measure word, 部门 is not one. */
  readonly not?: string;
}

const rows: UnitRow[] = [];
const add = (unitClass: UnitClass, words: string, not: Readonly<Record<string, string>> = {}): void => {
  for (const word of words.split(' ')) {
    const [printed = '', unit = printed] = word.split('=');
    const guard = not[printed];
    rows.push({ printed, unit, unitClass, power: 0, ...(guard === undefined ? {} : { not: guard }) });
  }
};

// Acts and files of an authority: 20件 14起 6宗(粤) 3例; case-times 80余件次, 58件(次).
add('case', '件 起 宗 例 桩 单 笔 案 件次 件(次)=件次 件/次=件次 起次 宗次 通', { 通: '过知报道用行车信常关宵缉告则勤透病告篇告俗讯', 起: '草诉步来源到', 案: '例卷由', 单: '位独个' });
add('item', '项 项次 个大项=个 个子项=个 大项=项 小项=项 子项=项 类 款 点', { 点: '多半以之' , 类: '似别型' });
add('entry', '条 条次 则 句');
add('document', '份 本 册 卷 部 篇 张 页 封 幅 块 面 枚 期刊 套 版 段', {
  本: '年级市县区乡镇地单次月科局院省辖报办着届', 部: '门分署委队长省级位件', 面: '积对向上', 段: '落时路', 页: '面', 封: '闭', 套: '取', 版: '面本权',
});
add('body', '个 家 所 间 支 组 对 队 部门 乡镇 镇街 街道 社区 村 镇 乡 县 单位 市 区 省 国 路 座 条线', {
  家: '庭长属', 所: '有属在以长需', 间: '断隔接谍歇', 支: '持付出部撑援行队', 组: '织长成建', 对: '于外照接标口', 队: '伍员长', 县: '级长', 乡: '村长', 镇: '长级', 市: '级长场值', 区: '级域长', 省: '级', 国: '家务际内有', 村: '民级', 路: '线径面段',
});
add('place', '处 块块=块', { 处: '罚理置室级分于长在' });
add('household', '户 户次 户(次)=户次 户/次=户次 家次 家(次)=家次 家/次=家次 个次 个(次)=个次 个/次=个次 所次 处次', { 户: '籍外口' });
add('person', '人 名 位 员 对人', { 人: '均', 名: '单录称牌义', 位: '于置', 员: '工' });
add('visit', '人次 人(次)=人次 人/次=人次 名次=人次');
add('event', '次 场 场次 场(次)=场次 场/次=场次 期 期次 轮 轮次 班 班次 堂 节 课 批 批次 遍 集 回', {
  次: '日年月生序', 场: '所地景面域馆', 期: '间限末初待货', 轮: '训换岗', 班: '子', 节: '约目能日水气', 课: '程题时堂', 批: '准评示复发', 集: '中体团市合', 回: '复头访归',
});
add('device', '栋 幢 台 套 辆 部 台次 台(次)=台次 辆次 车次 艘次 架 艘 路 盏 根', { 台: '账阶风', 部: '门分署委队长省级位件' });
add('percent', '% %以上=%');
rows.push({ printed: '‰', unit: '‰', unitClass: 'percent', power: 0 });
add('points', '个百分点 百分点=个百分点 个千分点');
add('times', '倍');
add('time', '个工作日=工作日 工作日 天 日 小时 个小时=小时 分钟 秒 周 个月 个季度 学时 课时 年 岁 周岁 周年', { 天: '然津气', 日: '均常报', 年: '度级均底初末', 周: '边期末年岁' });
add('score', '分', { 分: '别钟期之类局管片批成设布解级公支' });
add('measure', '平方米 平方公里 公里 千米 米 厘米 毫米 亩 公顷 吨 公斤 千克 斤 毫克 微克 微克/立方米 千瓦时 千瓦 立方米 ㎡ m² 度 袋 瓶 箱 桶 罐 盒 粒 头 只 株 羽 棵 尾 匹 峰 人天 兆 升 毫升 剂次 剂 顶 把 发 片 列 趟 车次', {
  米: '尺', 头: '部条', 只: '要有能', 度: '假过量', 峰: '会值期谷', 顶: '级层着住替', 把: '关握手门', 发: '生布放展现出行起送给货动电言证挥', 片: '区段面子', 列: '为入支举出席示明管车', 尾: '部随气矿款', 升: '级至到格学旗', 剂: '量', 粒: '子',
});
for (const [word, power] of [['元', 0], ['千元', 3], ['百万元', 6], ['亿元', 8], ['万元', 4], ['千万元', 7], ['万亿元', 12], ['百元', 2]] as const) {
  rows.push({ printed: word, unit: '元', unitClass: 'money', power });
}
rows.push({ printed: '元人民币', unit: '元', unitClass: 'money', power: 0 });
for (const word of ['美元', '港元', '欧元', '日元']) rows.push({ printed: word, unit: word, unitClass: 'money', power: 0 });

/** All measure words, each printed form once. */
export const UNIT_ROWS: readonly UnitRow[] = [...new Map(rows.toReversed().map((row) => [row.printed, row])).values()].toReversed().filter((row) => row.printed !== '%以上');

const byFirst = new Map<string, UnitRow[]>();
for (const row of [...UNIT_ROWS].sort((a, b) => b.printed.length - a.printed.length)) {
  const first = row.printed[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
}

/** The longest measure word that stands at `at`, or null. */
export function unitAt(text: string, at: number): UnitRow | null {
  for (const row of byFirst.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(row.printed, at)) continue;
    const next = text[at + row.printed.length];
    if (row.not === undefined || next === undefined || !row.not.includes(next)) return row;
  }
  return null;
}
