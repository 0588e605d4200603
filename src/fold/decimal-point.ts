/** The glyphs, as folded, that stand for a decimal point in scrapes: 6。5%, 120·5万元. */
const STOP = 0x3002;
const DOT = 0xb7;
export const POINT = 0x2e;

/** Digits behind it, and what only a decimal has behind those: 12·4国家宪法日 is a day. */
const FRACTION = /[0-9０-９]{1,2}(?=[%％万亿])/y;

/** Whether `folded`, at `i` of the source and behind a digit, is a decimal point in another's shape. */
export function isDecimalPoint(source: string, folded: number, i: number): boolean {
  if (folded !== STOP && folded !== DOT) return false;
  FRACTION.lastIndex = i + 1;
  return FRACTION.test(source);
}
