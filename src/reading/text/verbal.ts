import type { Line } from '../../model/document.ts';

/** A hundred per cent said in words: the marker and the clause it holds for. */
export interface VerbalStatement {
  readonly start: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly lineStart: number;
}

/** What may be done to all, behind 均 and 都 with an adverb. */
const DONE = '答复|回复|办结|办复|审结|完成|整改|落实|聘请|聘任|配备|配齐|出庭|到庭|公示|公开|报备|备案|通过|过关|合格|表示满意|满意|进驻|入驻|采纳|履行|有了|设立|建立|取得|持|执|经|整治';
const ADVERB = '已经?|依法|依规|严格|按期|按时|按要求|按规定|及时|如期|顺利|全部|书面|全面|得到|予以|能够?|实行|由[\\u4e00-\\u9fff]{2,8}|[在于按][^,，。;；]{0,12}';
/** Behind 全部 these count a whole and say nothing of all. */
const NO_ALL = '换|更换|录入|纳入|门|署|分|委|队|力|过程|内容|流程|要素|职';

/** > 全部持证上岗, 均已办结, 述法全覆盖, 均按期书面回复, 都有了法治副校长, 悉数进驻 */
const ALL = new RegExp(`全部(?!${NO_ALL})|悉数|全员|人人|全覆盖|(?:(?<!平)均|(?<![成首丰京])都)(?:${ADVERB})*(?:${DONE})`, 'g');

/** Plans and rules say nothing of what was reached: 未全部持证, 实行全部持证上岗制度, 除3人外全部持证. */
const NOT_REACHED = /逐步|推动|推进|力争|确保|努力|争取|将|要求|必须|应当|尚未|未能|没有|距离|差距|基本|计划|目标|未(?:全|实现|做到|达)|没(?:全|实现|做到)|有待|全[部员][^,]{0,8}制度|除(?!法定|依法|因|涉密)[^,;:。]{1,20}外/;

/** > 除新录用人员外，执法人员全部持证上岗: all but those of the clause before */
const ALL_BUT = /除(?!法定|依法|因|涉密)[^,;:。]{1,24}外,$/;

/** Words farther from the marker say nothing about it. */
const LONGEST_CLAUSE = 60;

const CUTS = ',;:。!?\n';

/** Finds the markers in the body. */
export function readVerbalStatements(text: string, lines: readonly Line[]): VerbalStatement[] {
  const found: VerbalStatement[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    for (const match of text.slice(line.start, line.end).matchAll(ALL)) {
      const start = line.start + match.index;
      let clauseStart = start;
      while (clauseStart > line.start && start - clauseStart < LONGEST_CLAUSE && !CUTS.includes(text[clauseStart - 1] as string)) clauseStart -= 1;
      let clauseEnd = start;
      while (clauseEnd < line.end && clauseEnd - start < LONGEST_CLAUSE && !CUTS.includes(text[clauseEnd] as string)) clauseEnd += 1;
      const clause = text.slice(clauseStart, clauseEnd);
      const before = text.slice(Math.max(line.start, clauseStart - 30), clauseStart);
      if (!NOT_REACHED.test(clause) && !ALL_BUT.test(before) && !/[%]|百分之/.test(clause)) found.push({ start, end: clauseEnd, clauseStart, clauseEnd, lineStart: line.start });
    }
  }
  return found;
}
