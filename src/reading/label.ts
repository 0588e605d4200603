import type { Quantity } from '../quantity/quantity.ts';
import { tagWords, type TaggedWord } from '../segmenter/segment.ts';
import type { Hits } from './hits.ts';
import type { Zone } from './zones.ts';

const LEAD =
  /^(?:(?:19|20)\d{2}年(?:度|以来|底)?|其中|全年|年内|今年以来|今年|去年|上半年|下半年|平均每年|年均|预计|前三季度|[一二三四]季度|又|上年度?|上一年度?|前[两二三]年|同期|依次|本年度?|目前|截至目前|一年来|累计|共计|合计|总计|共|先后|现有|已|另有|另|并|还|均|各|全部|全市|全县|全区|全州|全省|全镇|全乡|全街道|全局|我市|我县|我区|我镇|我乡|我局|我街道|市政府|县政府|区政府|和|与|及|以及|或|将|对|把|被|为|在|经|通过|同时|[,、:;。"”“()\s])+/;
const TAIL = /(?:[,、:;。\s"“()]|平均每年|年均|预期|预计|扣除价格因素|共计|共有|共|合计|总计|累计|达到|达|为|是|有|约|近|超过|超|逾|不足|均|各|分别|了|已|占比|占|仅|数量|总数|总量)+$/;

/** > 已有45家, 钢7000万吨: a single character that names nothing, and one that does */
const FRAME = /^[有中里共达为是约占比改降升增减至到%]$/;

/** A label longer than this is a clause, not a noun phrase. */
const LONGEST = 16;

/**
 * What the text itself says is counted: the words before a figure, or the verb before it with the
 * noun behind it (废止41件规范性文件), or wider words where it has none of its own. Words the
 * lexicon knows are taken as they stand; others are cut by jieba. The words before end at `wordsEnd` where a
 * comparison begins there (工业用地比上年增加23公顷).
 */
export function makeLabel(text: string, zone: Zone, quantity: Quantity, hits: Hits, widerStart: number, wordsEnd = quantity.textStart): string {
  const before = text.slice(zone.beforeStart, wordsEnd);
  const after = wordsEnd < quantity.textStart || zone.shared && hasContent(before) ? '' : text.slice(quantity.textEnd, zone.afterEnd);
  const head = trim(before);
  if (head.length >= 2 && head.length <= LONGEST && after === '' && endsInTerm(hits, zone.beforeStart + before.lastIndexOf(head) + head.length)) return head;
  const noun = after === '' ? '' : leadingNoun(after);
  if (head.length >= 2) {
    const phrase = nounPhrase(head);
    // > 制定的3件规范性文件, 按照规定报送2件规范性文件
    if (noun !== '' && /[的等]$/.test(before)) return noun;
    if (noun !== '' && (!phrase.noun || phrase.endsInVerb)) return phrase.verb + noun;
    if (phrase.words !== '') return phrase.words;
  }
  if (noun !== '') return noun;
  // > 39家县直单位的主要负责人: jieba knows no noun there, the text up to 的 is one all the same
  const plain = head === '' ? trim(after).replace(/[的在对进].*$/, '').slice(0, LONGEST) : '';
  if (plain.length >= 2) return plain;
  const wide = nounPhrase(trim(text.slice(Math.max(widerStart, zone.beforeStart - 200), zone.beforeStart)).slice(-40));
  return wide.words || head || trim(after) || trim(text.slice(quantity.end, quantity.textEnd)).replace(/^[余多]/, '');
}

/** Whether words name anything at all, a thing of one character included: 纸, 糖. */
export function namesNothing(words: string): boolean {
  return !/[\u4e00-\u9fff]/.test(trim(words));
}

/** Whether words name something: more than adverbs, verbs of being and marks. */
export function hasContent(words: string): boolean {
  const trimmed = trim(words).replace(/[^\u4e00-\u9fff]|组织|开展|举办|进行|完成|实施|参与|参加|安排|采取/g, '');
  return trimmed.length >= 2;
}

function endsInTerm(hits: Hits, place: number): boolean {
  for (let i = hits.firstFrom(place - 12); i < hits.count && (hits.starts[i] as number) < place; i += 1) if (hits.ends[i] === place) return true;
  return false;
}

const isNoun = (w: TaggedWord): boolean => /^(?:n|vn|j|l|i|eng|an|b|ng|s)/.test(w.tag);
/** Adverbs, prepositions, pronouns, times, numbers, marks: they open or close a phrase and are no part of it. */
const isFrame = (w: TaggedWord): boolean => /^(?:d|p|c|r|t|m|q|u|x|w|f|y|e|o|k|zg|ad)/.test(w.tag) || /^(?:全县|全市|全区|全镇|全乡|全省|按照|按|坚持|实际|达到|每年)$/.test(w.word);
const isVerb = (w: TaggedWord): boolean => w.tag.startsWith('v') && w.tag !== 'vn';

/** The phrase a clause ends in, without what frames it; `noun` tells whether it names a thing, `verb` is its last verb. */
function nounPhrase(clause: string): { readonly words: string; readonly noun: boolean; readonly verb: string; readonly endsInVerb: boolean } {
  if (clause === '') return { words: '', noun: false, verb: '', endsInVerb: false };
  const cut = Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';'), clause.lastIndexOf(':'));
  const words = [...tagWords(clause.slice(cut + 1))];
  while (words.length > 0 && isFrame(words.at(-1) as TaggedWord)) words.pop();
  let start = 0;
  for (let i = 0; i < words.length; i += 1) if (/^(?:p|c)/.test((words[i] as TaggedWord).tag) && i < words.length - 1 && (words[i] as TaggedWord).word !== '和' && (words[i] as TaggedWord).word !== '与') start = i + 1;
  while (start < words.length - 1 && isFrame(words[start] as TaggedWord)) start += 1;
  const kept = words.slice(start);
  const verb = kept.findLast(isVerb)?.word ?? '';
  return { words: kept.map((w) => w.word).join(''), noun: kept.some(isNoun), verb, endsInVerb: kept.length > 0 && isVerb(kept.at(-1) as TaggedWord) };
}

/** The noun phrase that words begin with: 行政规范性文件 of 行政规范性文件进行合法性审核. */
function leadingNoun(after: string): string {
  const words = tagWords(after.slice(0, 30));
  let end = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as TaggedWord;
    const next = words[i + 1];
    if (isNoun(word) || word.tag === 'a') end = i + 1;
    else if (isVerb(word) && next && isNoun(next) && (end > 0 || i === 0)) continue;
    else break;
  }
  return words.slice(0, end).map((w) => w.word).join('');
}

function trim(words: string): string {
  let label = words;
  for (let last = ''; last !== label; ) {
    last = label;
    label = label.replace(LEAD, '');
    const cut = label.replace(TAIL, '');
    if (cut !== '' || FRAME.test(label)) label = cut;
  }
  return label;
}
