import { tagWords, type TaggedWord } from '../../segmenter/segment.ts';
import { remembered } from './remembered.ts';

/** > 旧车, 黄标车: what the dictionary does not know is a name */
const isUnknown = (w: TaggedWord): boolean => w.tag === 'x' && /[\u4e00-\u9fff][\u4e00-\u9fff](?<![成到为出给过上下起入至将把了建管诉用罚续经])$/.test(w.word);
const isNoun = (w: TaggedWord): boolean => /^(?:n|vn|j|l|i|eng|an|b|ng|s)/.test(w.tag) || isUnknown(w);
/** Adverbs, prepositions, pronouns, times, numbers, marks: they open or close a phrase and are no part of it. */
const isFrame = (w: TaggedWord): boolean => !isUnknown(w) && /^(?:d|p|c|r|t|m|q|u|x|w|f|y|e|o|k|zg|ad)/.test(w.tag) || /^(?:全县|全市|全区|全镇|全乡|全省|按照|按|坚持|实际|达到|每年)$/.test(w.word);
const isVerb = (w: TaggedWord): boolean => w.tag.startsWith('v') && w.tag !== 'vn';

export interface Phrase {
  readonly words: string;
  readonly noun: boolean;
  readonly verb: string;
  readonly endsInVerb: boolean;
}

/** The phrase a clause ends in, without what frames it; `noun` tells whether it names a thing, `verb` is its last verb. */
export function nounPhrase(clause: string): Phrase {
  return readPhrase(clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';'), clause.lastIndexOf(':')) + 1));
}

const readPhrase = remembered((clause): Phrase => {
  const words = clause === '' ? [] : [...tagWords(clause)];
  while (words.length > 0 && isFrame(words.at(-1) as TaggedWord)) words.pop();
  let start = 0;
  for (let i = 0; i < words.length; i += 1) if (/^(?:p|c)/.test((words[i] as TaggedWord).tag) && i < words.length - 1 && (words[i] as TaggedWord).word !== '和' && (words[i] as TaggedWord).word !== '与') start = i + 1;
  while (start < words.length - 1 && isFrame(words[start] as TaggedWord)) start += 1;
  const kept = words.slice(start);
  const verb = kept.findLast(isVerb)?.word ?? '';
  return { words: kept.map((w) => w.word).join(''), noun: kept.some(isNoun), verb, endsInVerb: kept.length > 0 && isVerb(kept.at(-1) as TaggedWord) };
});

/** The noun phrase that words begin with: 行政规范性文件 of 行政规范性文件进行合法性审核. */
export function leadingNoun(after: string): string {
  return readNoun(after.slice(0, 30));
}

const readNoun = remembered((after) => {
  const words = tagWords(after);
  let end = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as TaggedWord;
    const next = words[i + 1];
    if (isNoun(word) || word.tag === 'a') end = i + 1;
    else if (isVerb(word) && next && isNoun(next) && (end > 0 || i === 0)) continue;
    else break;
  }
  return words.slice(0, end).map((w) => w.word).join('');
});
