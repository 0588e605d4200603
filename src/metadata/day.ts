import type { Span } from '../model/document.ts';

/** A day on a page, `YYYY-MM-DD`, and where in the text it stands. */
export interface Day extends Span {
  readonly value: string;
}

/** 2022-03-29 2022/3/29 2022.03.29 2022年3月29日 */
const SEPARATED = /(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;

/** 20220329 */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;

/** 二〇二二年三月二十九日 */
const SPELT = /([一二][〇零0O九][〇零0O一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

const DIGITS = '〇一二三四五六七八九';

/** The number that a year written digit by digit says: 二〇二二 → 2022. */
export function speltYear(words: string): number {
  return Number([...words].map((c) => ('零0O'.includes(c) ? 0 : DIGITS.indexOf(c))).join(''));
}

/** 三 → 3, 十 → 10, 二十九 → 29. */
function speltNumber(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function checked(year: number, month: number, day: number, match: RegExpExecArray, offset: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { value, start: offset + match.index, end: offset + match.index + match[0].length };
}

/** The first day named in a short text; `offset` is where the text begins. Null where there is none or it is on no calendar. */
export function readDay(words: string, offset: number): Day | null {
  const match = SEPARATED.exec(words) ?? COMPACT.exec(words);
  if (match !== null) return checked(Number(match[1]), Number(match[2]), Number(match[3]), match, offset);
  const spelt = SPELT.exec(words);
  if (spelt === null) return null;
  return checked(speltYear(spelt[1] as string), speltNumber(spelt[2] as string), speltNumber(spelt[3] as string), spelt, offset);
}
