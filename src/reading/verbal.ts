import type { Line } from '../model/document.ts';

/** A hundred per cent said in words: the marker and the clause it holds for. */
export interface VerbalStatement {
  readonly start: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly lineStart: number;
}

/** > 全部持证上岗, 均已办结, 述法全覆盖 */
const ALL = /(?<!平)(?:全部(?!换|更换|录入|纳入|门|署|分|委|队|力|过程|内容|流程|要素|职)|全员|人人|均(?:在|能|于|按)[^,，。;；]{0,12}(?:答复|办结|回复|审结|完成|办理完毕)|均已?(?=经|持|执|取得|通过|办结|按期|按时|完成|答复|整改|履行|整治|落实|审结)|全覆盖)/g;

/** Plans and rules say nothing of what was reached. */
const NOT_REACHED = /逐步|推动|推进|力争|确保|努力|争取|将|要求|必须|应当|尚未|未能|没有|基本|计划|目标/;

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
      if (!NOT_REACHED.test(clause) && !/[%]|百分之/.test(clause)) found.push({ start, end: clauseEnd, clauseStart, clauseEnd, lineStart: line.start });
    }
  }
  return found;
}
