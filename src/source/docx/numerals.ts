const HAN_DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** > 12 → 十二, 105 → 一百零五; up to 9999 */
function counted(n: number, digits = HAN_DIGITS, scales: readonly string[] = ['', '十', '百', '千']): string {
  let text = '';
  for (const [i, digit] of [...String(n)].map(Number).entries()) {
    const scale = scales[String(n).length - 1 - i] ?? '';
    if (digit > 0) text += (digits[digit] ?? '') + scale;
    else if (!text.endsWith('零')) text += '零';
  }
  text = text.replace(/零$/, '');
  return digits === HAN_DIGITS ? text.replace(/^一十/, '十') : text;
}

/** The n-th character from this one on, up to `most` of them. */
const nth = (first: string, most: number) => (n: number): string | null => (n <= most ? String.fromCodePoint((first.codePointAt(0) ?? 0) + n - 1) : null);

/** > 1 → A, 27 → AA, 28 → BB, as Word counts */
const lettered = (first: string) => (n: number): string => String.fromCodePoint((first.codePointAt(0) ?? 0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(n: number): string {
  let rest = n;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return letters.repeat(times);
  }).join('');
}

const circled = (n: number): string | null => (n <= 20 ? nth('①', 20)(n) : n <= 35 ? nth('㉑', 15)(n - 20) : nth('㊱', 15)(n - 35));
const fullWidth = (n: number): string => [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
const legal = (n: number): string => counted(n, LEGAL_DIGITS, ['', '拾', '佰', '仟']);

/** Source of the names: ISO/IEC 29500-1, 17.18.59 ST_NumberFormat. */
const WRITERS: Readonly<Record<string, (n: number) => string | null>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  chineseCounting: counted, chineseCountingThousand: counted, japaneseCounting: counted, taiwaneseCounting: counted, taiwaneseCountingThousand: counted,
  chineseLegalSimplified: legal, ideographLegalTraditional: legal, japaneseLegal: legal,
  ideographDigital: (n) => [...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  taiwaneseDigital: (n) => [...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'[n - 1] ?? null,
  ideographZodiac: (n) => '子丑寅卯辰巳午未申酉戌亥'[n - 1] ?? null,
  ideographEnclosedCircle: nth('㊀', 10),
  decimalEnclosedCircle: circled, decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: nth('⑴', 20), decimalEnclosedFullstop: nth('⒈', 20),
  decimalFullWidth: fullWidth, decimalFullWidth2: fullWidth,
  upperLetter: lettered('A'), lowerLetter: lettered('a'),
  upperRoman: roman, lowerRoman: (n) => roman(n).toLowerCase(),
};

/** The largest number that is written in another form than digits. */
const MOST = 9999;

/** A number of an automatic list as Word prints it in this format; in digits where the format is not known or has no such number. */
export function numeralIn(format: string, n: number): string {
  return (n >= 1 && n <= MOST ? WRITERS[format]?.(n) : format === 'none' ? '' : null) ?? String(n);
}
