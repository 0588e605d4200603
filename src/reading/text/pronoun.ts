import type { Span } from '../../model/document.ts';

const PRONOUN = /(前|后)者/;

/** Names joined so are taken for a pair: 投诉处理、行政处罚; 专家论证会和听证会. */
const JOINT = /、|和|与|及/g;

/** How far back the names are looked for, in characters. */
const FARTHEST = 60;

/**
 * > 案由以投诉处理、行政处罚居多，前者365宗，后者309宗: the name that 前者 or 后者 in the words from `start` to `end`
 * stands for, in the nearest clause before with two names; null where there is no such word or clause.
 */
export function readPronoun(text: string, sentenceStart: number, start: number, end: number): Span | null {
  const match = PRONOUN.exec(text.slice(start, end));
  if (!match) return null;
  const from = Math.max(sentenceStart, start - FARTHEST);
  let clauseEnd = start + match.index;
  while (clauseEnd > from) {
    while (clauseEnd > from && ',;:'.includes(text[clauseEnd - 1] as string)) clauseEnd -= 1;
    let clauseStart = clauseEnd;
    while (clauseStart > from && !',;:'.includes(text[clauseStart - 1] as string)) clauseStart -= 1;
    const joints = [...text.slice(clauseStart, clauseEnd).matchAll(JOINT)];
    const last = joints.at(-1);
    if (last && !/[前后]者/.test(text.slice(clauseStart, clauseEnd))) {
      const at = clauseStart + last.index;
      return match[1] === '后' ? { start: at + 1, end: clauseEnd } : { start: joints.length > 1 ? clauseStart + (joints.at(-2) as RegExpExecArray).index + 1 : clauseStart, end: at };
    }
    clauseEnd = clauseStart;
  }
  return null;
}
