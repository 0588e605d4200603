import { TOWNSHIPS } from './townships.ts';

/** The letter that stands for a type of township in the list. */
const LETTERS: readonly (readonly [string, string])[] = [['街道', 'j'], ['民族苏木', 's'], ['苏木', 's'], ['镇', 'z'], ['乡', 'x']];

/** Words that end like a township and are none: 城乡, 各乡镇, 我镇. */
const NOT_TOWNSHIPS = /^(?:[各全我本该]{0,2}(?:乡镇|城乡|村镇|集镇|城镇|建制镇|镇街|乡镇街道|镇街道|乡|镇|街道|苏木))$/;

/** 蒲台乡2020年度…, 城关镇人民政府, 鼓楼街道办事处: a township and what shows that it ends here. */
const TOWNSHIP = /([一-龥]{1,10}?(?:民族乡|街道|镇|乡|苏木))(?=办事处|人民政府|政府|党委|党工委|委员会|综合|司法所|关于|贯彻|落实|法治|依法|(?:19|20)\d\d|[一二][〇零0O九]|工作|年度|的|$|[,。:(_\n-])/y;

/** The township that a text names at an offset, as printed (街道 without 办事处); null for none. */
export function townshipAt(text: string, at: number): { readonly name: string; readonly start: number; readonly end: number } | null {
  TOWNSHIP.lastIndex = at;
  const name = TOWNSHIP.exec(text)?.[1];
  return name === undefined || NOT_TOWNSHIPS.test(name) ? null : { name, start: at, end: at + name.length };
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

let byEntry: Map<string, string[]> | null = null;

/** County codes by name and type letter; 41,000 names, so built only when a township is named without its county. */
function townshipIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const province of TOWNSHIPS) {
    let code = '';
    let start = 0;
    for (let at = 0; at < province.length; at += 1) {
      const c = province.charCodeAt(at);
      if (c >= DIGIT_0 && c <= DIGIT_9) {
        code = province.slice(at, at + 6);
        at += 5;
        start = at + 1;
      } else if (c >= LETTER_A && c <= LETTER_Z) {
        const entry = province.slice(start, at + 1);
        const known = index.get(entry);
        if (known === undefined) index.set(entry, [code]);
        else known.push(code);
        start = at + 1;
      }
    }
  }
  return index;
}

/** Codes of the counties that have a township of this name today. */
export function countiesOf(name: string): readonly string[] {
  const type = LETTERS.find(([suffix]) => name.endsWith(suffix));
  if (type === undefined) return [];
  byEntry ??= townshipIndex();
  return byEntry.get(name.slice(0, -type[0].length) + type[1]) ?? [];
}
