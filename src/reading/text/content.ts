import { remembered } from './remembered.ts';

const LEAD =
  /^(?:[一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十](?:是|要)|大?类(?![型别似])|力争|确保|(?:19|20)\d{2}年(?:度|以来|底)?|其中|全年|年内|[内间来里](?![部设控审容勤业外接信访源电函文华料程])|全国(?=有|共|新增|累计|各|平均|城|农|居|规模以上|财政)|今年以来|今年|去年|上半年|下半年|平均每年|年均|预计|一年间|两年间|三年间|这个数字?|这一数字|前三季度|[一二三四]季度|又|两年|三年|五年|上年度?|上一年度?|前[两二三]年|同期|依次|本年度?|目前|截至目前|一年来|累计|共计|合计|总计|共(?![建享同管治青有产])|先后|现有|已|另有|另(?!行)|并|还|均|各|全部|全市|全县|全区|全州|全省|全镇|全乡|全街道|全局|我市|我县|我区|我镇|我乡|我局|我街道|市政府|县政府|区政府|和(?![谐平解])|与(?!会)|及(?![时格])|以及|或|将(?!军)|对(?![象口接方])|把(?![关握])|被(?![征告申监侵执])|为(?!民)|在(?![册校职岗编建逃押线籍读库])|经(?![济营费办])|通过(?!率)|同时|[,、:;。"”“()\s])+/;
const TAIL = /(?:[,、:;。\s"“()]|(?:增加|增长|提高|上升|下降|降低|减少|压减|压缩|缩短|扩大|提升|扩充|放宽|壮大|压降|发展|拓展|调整|控制|保持|稳定|维持|进一步|再)*(?:增|升|提|降|减|缩|压|扩|做|调|拉)?[到至在]|平均每年|平均|年均|预期|预计|扣除价格因素|共计|共有|共|合计|总计|累计|达到|达|为|是|有|约|近|超过|超|逾|不足|均|各|分别|了|已|占比|占|仅|数量|总数|总量)+$/;

/** > 已有45家, 钢7000万吨: a single character that names nothing, and one that does */
const FRAME = /^[有中里共达为是约占比改降升增减至到%]$/;

/** Whether words name anything at all, a thing of one character included: 纸, 糖. */
export function namesNothing(words: string): boolean {
  return !/[\u4e00-\u9fff]/.test(trim(words));
}

/** > 到市上访418批2960人次，批次、人次同比分别下降: the measures of the figures before, not what is counted */
export const MEASURES = /批次|人次|件次|户次|(?<!案)件数|起数|宗数|人数|户数|次数|数量|总量|金额|数额|案值/g;

/** Whether words name something: more than adverbs, verbs of being and marks. */
export function hasContent(words: string): boolean {
  return words.length >= LEAST_CONTENT && holdsContent(words);
}

/** No word has fewer characters. */
const LEAST_CONTENT = 2;

const holdsContent = remembered((words) => {
  const trimmed = trim(words).replace(TAIL, '').replace(/[^\u4e00-\u9fff]|组织|开展|举办|进行|完成|实施|参与|参加|安排|采取/g, '');
  return trimmed.length >= LEAST_CONTENT;
});

/** Words without what leads them in and what ends them. */
export const trim = remembered((words) => {
  let label = words;
  for (let last = ''; last !== label; ) {
    last = label;
    label = label.replace(LEAD, '');
    const cut = label.replace(TAIL, '');
    if (cut !== '' || FRAME.test(label)) label = cut;
  }
  return label;
});
