import type { HeadingSpan, Line, ReadingText } from '../model/document.ts';
import { isBarePart } from './bare-parts.ts';
import { scalePower, shiftDecimal } from './decimal.ts';
import { exclusionAt, type ExclusionReason } from './exclusions.ts';
import { HAN_FIRST, hanNumeralAt } from './han-quantity.ts';
import { parseHanNumeral } from './han-numeral.ts';
import { hedgeBefore } from './hedges.ts';
import type { ExcludedNumber, NumberReading, Quantity } from './quantity.ts';
import { readSerials } from './serials.ts';
import { tailAt, type NumeralTail } from './tail.ts';

/** 13,879,360 and 4 598 (thousands by comma or space), 1 5 and 7 2% (digits torn apart), 纠纷2 48件 (a stray space), 72.14, 99.9 6% (torn behind the point). */
const NUMERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d ])(?:\.\d+)?|\d(?: \d){1,4}(?![\d ])(?=[\u4e00-\u9fff%])|(?<=[\u4e00-\u9fff,;:(、])(?<![第表图])(?<!\d,)\d{1,2} \d{1,2}(?:\.\d+)?(?=[\u4e00-\u9fff%])(?![年月日时号点])|\d+\.\d \d(?=[\u4e00-\u9fff%])|\d+(?:\.\d+)?/y;
/** 2万5千, 1千3百, 12亿3456万, 3万2000: scales that fall */
const COMPOUND = /(\d{1,4})(万亿|亿|万|千)零?(?:(\d{1,4})(千万|百万|万|千|百)(?:(\d{1,3})(百|十)?)?|(\d{4})(?!\d|年))/y;
const RANGE = /(%|[百千]?[万亿])?[-—~至到](\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?![\d年月])/y;
/** > 百分之八十五; 持证率百分百, 胜诉率达百分百: not 百分百投入 */
const PERCENT_OF = /(百|千)分(?:之|(?<=(?:率|率达|率为|率达到|率均为|率均达|度|度达)百分)(?=百(?:以上)?(?:[,。;、)\n]|$)))(\d+(?:\.\d+)?|[〇零一二三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?)/y;
/** > 三成, 七成半, 九成八 */
const TENTHS = /([一二两三四五六七八九]|\d(?:\.\d)?)成(?![立员果效功长交年熟绩本分品都人]|为(?![\u4e00-\u9fff]{1,6}(?:类|诉求|案件|领域|问题)))(半|[一二三四五六七八九](?=以上|以下|左右|多|的|[,。;、)]|$))?/y;
/** > 复议与诉讼案件之比为1.37:1 */
const RATIO = /(\d+(?:\.\d+)?)[:](1)(?![\d:.])/y;
/** > 之比为1.37:1; 复议与诉讼之比由上年的1.1:1提高到1.8:1 */
const RATIO_NAMED = /比[例值率]?(?:约|为|达到?|约为|是|超过?|升至)*$|比[例值率]?(?:由|从)[^,。;]*$/;
const LONGEST_RATIO = 30;
/** > 败诉率为0。, 纠错率和撤销率均为0, 审结率92.3，: a share whose % is left out; not 频率50 */
const RATE_NAMED = /[^频汇效概速斜功倍利费税][率](?:均|都|皆|也|则|仅|分别|继续|保持|控制|降|升|为|是|达到?|到|至|约|近|:)*$/;
const LONGEST_RATE = 10;
const YEAR_END = /(?:19|20)\d{2}$/;

/** What may begin a number or hide some: a digit, a book title's mark, a Chinese numeral; 0 for all else. */
const DIGIT = 1;
const BOOK_TITLE = 2;
const HAN = 3;
const OPENERS: Uint8Array = new Uint8Array(0x10000).fill(DIGIT, 0x30, 0x3a);
OPENERS['《'.charCodeAt(0)] = BOOK_TITLE;
for (const c of HAN_FIRST) OPENERS[c.charCodeAt(0)] = HAN;

/** No book title is longer than this. */
const LONGEST_BOOK_TITLE = 150;

/** Reads every number of the body lines; numbers elsewhere on the page are excluded for their line's kind. */
export function readNumbers(view: ReadingText, lines: readonly Line[], headings: readonly HeadingSpan[]): NumberReading {
  const scan = new Scan(view.text);
  const markers = new Map(headings.map((h) => [h.start, h.start + h.marker.length]));
  const serials = new Map(readSerials(view.text, lines).map(({ start, end }) => [start, end]));
  for (const line of lines) {
    const markerEnd = markers.get(line.start) ?? serials.get(line.start);
    if (markerEnd !== undefined) scan.excludeDigits(line.start, markerEnd, 'list_marker');
    const start = markerEnd ?? line.start;
    if (line.kind === 'furniture' || line.kind === 'metadata') scan.excludeDigits(start, line.end, line.kind);
    else scan.read(start, line.end);
  }
  return scan;
}

/** No number is longer, and a regular expression cannot go back over millions of digits. */
const LONGEST_RUN = 1000;

class Scan implements NumberReading {
  readonly quantities: Quantity[] = [];
  readonly excluded: ExcludedNumber[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  excludeDigits(start: number, end: number, reason: ExclusionReason): void {
    for (let i = start; i < end; i += 1) {
      if (!isDigit(this.#text.charCodeAt(i))) continue;
      const from = i;
      while (i < end && isDigit(this.#text.charCodeAt(i))) i += 1;
      this.excluded.push({ start: from, end: i, reason });
    }
  }

  read(start: number, end: number): void {
    const text = this.#text;
    let i = start;
    while (i < end) {
      const opener = OPENERS[text.charCodeAt(i)] as number;
      if (opener === 0) i += 1;
      else if (opener === DIGIT) i = this.#number(i, end);
      else if (opener === BOOK_TITLE) i = this.#bookTitle(i, end);
      else i = this.#han(i);
    }
  }

  /** 《…2021年…12条》: numbers of a document's name are nobody's figures. */
  #bookTitle(start: number, end: number): number {
    const length = this.#text.slice(start, Math.min(end, start + LONGEST_BOOK_TITLE)).indexOf('》');
    if (length < 0) return start + 1;
    const close = start + length;
    this.excludeDigits(start, close, 'document_title');
    return close + 1;
  }

  #number(start: number, lineEnd: number): number {
    const text = this.#text;
    let runEnd = start;
    while (isDigit(text.charCodeAt(runEnd))) runEnd += 1;
    const run = text.slice(start, runEnd);
    if (run.length > 4 && run.length < 9 && text[runEnd] === '年' && YEAR_END.test(run) && !/^(?:19|20)\d{2}/.test(run)) {
      this.#push(start, runEnd - 4, run.slice(0, -4), { numeralEnd: runEnd - 4, end: runEnd - 4, power: 0, unit: null, qualifier: null }, { glued: true });
      return runEnd - 4;
    }
    if (runEnd - start > LONGEST_RUN) return this.#exclude(start, runEnd, 'code');
    const exclusion = exclusionAt(text, start);
    if (exclusion) return this.#exclude(start, exclusion.end, exclusion.reason);
    const tenths = this.#tenths(start);
    if (tenths > 0) return tenths;
    RATIO.lastIndex = start;
    const ratio = RATIO.exec(text);
    if (ratio && RATIO_NAMED.test(text.slice(Math.max(0, start - LONGEST_RATIO), start))) {
      const end = RATIO.lastIndex;
      this.#push(start, end - 2, ratio[1] as string, { numeralEnd: end - 2, end, power: 0, unit: TIMES, qualifier: null }, {});
      return end;
    }
    NUMERAL.lastIndex = start;
    const printed = (NUMERAL.exec(text) as RegExpExecArray)[0];
    const digits = printed.replace(/[, ]/g, '');
    const compound = this.#compound(start);
    if (compound > 0) return compound;
    const range = this.#range(start, start + printed.length, digits);
    if (range > 0) return range;
    const tail = this.#rateTail(start, start + printed.length, digits) ?? tailAt(text, start + printed.length);
    const bare = tail.unit === null && tail.power === 0 && tail.qualifier !== 'more_than';
    if (bare && !this.#mayLackUnit(start, start + printed.length, digits, lineEnd)) {
      const marker = /[。;:!?,、)\n(]/.test(text[start - 1] ?? '\n') && /[.、)]/.test(text[runEnd] ?? '');
      return this.#exclude(start, start + printed.length, marker ? 'list_marker' : /^(?:19|20)\d{2}$/.test(digits) ? 'date' : 'unread');
    }
    this.#push(start, tail.numeralEnd, digits, tail, {});
    return Math.max(tail.end, start + 1);
  }

  /** The tail of a number that only its rate says to be per cent; null for any other. */
  #rateTail(start: number, end: number, digits: string): NumeralTail | null {
    const text = this.#text;
    if (Number(digits) > 100 || !/[,。;、)\n]/.test(text[end] ?? '\n') || !RATE_NAMED.test(text.slice(Math.max(0, start - LONGEST_RATE), start))) return null;
    return tailAt(text, end, PERCENT);
  }

  /** 败诉4(…), 土地类6行政处罚14件, a cell of a table: a number without measure word that is still a figure. */
  #mayLackUnit(start: number, end: number, digits: string, lineEnd: number): boolean {
    if ((/^(?:19|20)\d{2}$/.test(digits) && !isBarePart(this.#text, start, end)) || digits.length > 9) return false;
    const signed = /[-+−↑↓]/.test(this.#text[start - 1] ?? '') ? 1 : 0;
    const before = this.#text[start - 1 - signed] ?? '\n';
    const after = end >= lineEnd ? '\n' : (this.#text[end] ?? '\n');
    if (/[\n|]/.test(before)) return /[\n|]/.test(after);
    if (signed) return false;
    if (!/[\u4e00-\u9fff)”:]/.test(before)) return false;
    return /[\n|(),;。、:\u4e00-\u9fff]/.test(after);
  }

  /** > 2万5千余份: what each scale adds, where they fall; 0 for no such numeral. */
  #compound(start: number): number {
    COMPOUND.lastIndex = start;
    const match = COMPOUND.exec(this.#text);
    if (!match) return 0;
    const parts: (readonly [string | undefined, string | undefined])[] = [[match[1], match[2]], [match[3], match[4]], [match[5], match[6]], [match[7], '']];
    let sum = 0n;
    let above = Infinity;
    for (const [digits, scale] of parts) {
      if (digits === undefined) continue;
      const power = scalePower(scale ?? '');
      const value = BigInt(digits) * 10n ** BigInt(power);
      if (value >= 10 ** above) return 0;
      sum += value;
      above = power;
    }
    const tail = tailAt(this.#text, COMPOUND.lastIndex);
    this.#push(start, COMPOUND.lastIndex, String(sum), tail, {});
    return Math.max(tail.end, COMPOUND.lastIndex);
  }

  #range(start: number, digitsEnd: number, low: string): number {
    RANGE.lastIndex = digitsEnd;
    const match = RANGE.exec(this.#text);
    if (!match) return 0;
    const scale = match[1] === undefined || match[1] === '%' ? null : scalePower(match[1]);
    // > 从2万到3万人, 由5万至8万元: a change from one to the other
    if (scale !== null && /[从由自]/.test(this.#text[start - 1] ?? '')) return 0;
    const high = (match[2] as string).replaceAll(',', '');
    const tail = tailAt(this.#text, RANGE.lastIndex);
    if (!tail.unit) return 0;
    const bounds = [shiftDecimal(low, scale ?? tail.power), shiftDecimal(high, tail.power)] as const;
    if (Number(bounds[1]) <= Number(bounds[0])) return 0;
    this.#push(start, tail.numeralEnd, null, tail, { range: bounds });
    return tail.end;
  }

  #tenths(start: number): number {
    TENTHS.lastIndex = start;
    const match = TENTHS.exec(this.#text);
    if (!match) return 0;
    const count = match[1] as string;
    const digits = /\d/.test(count) ? count : (parseHanNumeral(count) as string);
    const decimal = match[2] === undefined ? shiftDecimal(digits, 1) : `${digits}${match[2] === '半' ? 5 : parseHanNumeral(match[2])}`;
    const end = TENTHS.lastIndex;
    this.#push(start, end - 1, decimal, { ...tailAt(this.#text, end, PERCENT), numeralEnd: end - 1 }, { han: !/\d/.test(count) });
    return end;
  }

  #han(start: number): number {
    const text = this.#text;
    PERCENT_OF.lastIndex = start;
    const share = text[start + 1] === '分' ? PERCENT_OF.exec(text) : null;
    if (share) {
      const digits = /\d/.test(share[2] as string) ? (share[2] as string) : parseHanNumeral(share[2] as string);
      const end = PERCENT_OF.lastIndex;
      const unit = share[1] === '百' ? PERCENT : PERMILLE;
      if (digits !== null) this.#push(start, end, digits, { ...tailAt(text, end, unit), numeralEnd: end }, { han: true });
      return end;
    }
    const tenths = text[start + 1] === '成' ? this.#tenths(start) : 0;
    if (tenths > 0) return tenths;
    const numeral = hanNumeralAt(text, start);
    if (typeof numeral === 'number') return numeral;
    if (numeral.counts) {
      const tail = tailAt(text, numeral.end);
      if (tail.unit) {
        this.#push(start, tail.numeralEnd, numeral.decimal, tail, { han: true });
        return Math.max(tail.end, numeral.end);
      }
    }
    return numeral.end;
  }

  #exclude(start: number, end: number, reason: ExclusionReason): number {
    this.excluded.push({ start, end, reason });
    return end;
  }

  #push(start: number, end: number, digits: string | null, tail: NumeralTail, more: { range?: readonly [string, string]; han?: boolean; glued?: boolean }): void {
    const before = hedgeBefore(this.#text, start);
    this.quantities.push({
      start,
      end,
      textStart: start - (before?.length ?? 0),
      textEnd: Math.max(tail.end, end),
      decimal: digits === null ? null : shiftDecimal(digits, tail.power),
      range: more.range ?? null,
      unit: tail.unit?.unit ?? '',
      unitClass: tail.unit?.unitClass ?? 'none',
      qualifier: tail.qualifier ?? before?.qualifier ?? 'exact',
      han: more.han ?? false,
      glued: more.glued ?? false,
    });
  }
}

const PERCENT = { printed: '%', unit: '%', unitClass: 'percent', power: 0 } as const;
const TIMES = { printed: '倍', unit: '倍', unitClass: 'times', power: 0 } as const;
const PERMILLE = { printed: '‰', unit: '‰', unitClass: 'percent', power: 0 } as const;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
