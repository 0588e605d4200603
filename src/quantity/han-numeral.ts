const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** A run of characters that may be a Chinese numeral. */
export const HAN_RUN = /[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?/y;

/**
 * The value of a Chinese numeral as a decimal string, or null where the characters are no
 * numeral (八五, 三四, 十百). 两百二十 → '220', 一万二千 → '12000', 三点五 → '3.5', 二〇二一 → '2021'.
 */
export function parseHanNumeral(text: string): string | null {
  if (text === '百') return '100';
  const [whole = '', fraction] = text.split('点');
  const value = /^[〇零一二三四五六七八九]{3,}$/.test(whole) ? digitsInARow(whole) : parseWhole(whole);
  if (value === null) return null;
  return fraction === undefined ? value : `${value}.${digitsInARow(fraction)}`;
}

function digitsInARow(text: string): string {
  return [...text].map((c) => DIGITS[c]).join('');
}

function parseWhole(text: string): string | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastTen = Infinity;
  for (const c of text) {
    const d = DIGITS[c];
    if (d !== undefined) {
      if (digit > 0) return null;
      digit = d;
    } else if (TENS[c] !== undefined) {
      const ten = TENS[c];
      if (ten >= lastTen || (digit < 0 && ten !== 10)) return null;
      section += (digit < 0 ? 1 : digit) * ten;
      lastTen = ten;
      digit = -1;
    } else {
      const myriad = MYRIADS[c] as number;
      section += Math.max(digit, 0);
      if (section === 0 && total === 0) return null;
      total = (total + section) * myriad;
      section = 0;
      digit = -1;
      lastTen = Infinity;
    }
  }
  return String(total + section + Math.max(digit, 0));
}
