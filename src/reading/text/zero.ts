import type { Line } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** A negation over words that may name an indicator: 无败诉案件, 未发生…的情况, 拟废止的无. */
export interface ZeroStatement {
  /** The negation with its words. */
  readonly start: number;
  readonly end: number;
  /** The words that say what there was none of. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly lineStart: number;
}

const BEFORE =
  /(?:均|皆|也|都|尚|仍|暂)?(?:没有|无一(?:例|件|起|人|宗)?|无|未曾?(?:单独|另行|独立|专门|再)?(?:发生|出现|收到|接到|接|产生|引发|引起|发现|受理|办理|有|开展|采取|新增|新制定|制发|印发|发布|查处|处理|组织|举行|召开|作出|做出|实施|制定|出台|形成|存在|涉及|提起|因|被)|(?<![件起宗例])未曾?(?=败诉(?:[,。;)]|$))|不存在|不涉及|零(?!距离|跑|售|星|容忍|门槛|碳|工|下|时|基础|散|点|接触|成本|添加|排放|收费|见面|材料|部件|花))/g;

/** Words with 无 that negate nothing countable. */
const NO_NEGATION = /^(?:无(?:证|照|理由|障碍|纸|偿|线|害|效|需|法|关|论|须|锡|棣|为县|极|人机|权|事|因管理|疑|私|不|中生|业主|主|物业|差别|毒|烟|违建|传销|房|籍|名|牌|序|愧|悔|意|力|形|声|数|限|缝|期|所|独|忧|感|情|死角|盲区|缺|遗漏|例外|党派)|没有(?:规矩|法律|最好|完成|达|做到|形成|得到)|无一(?:遗漏|例外))/;

/** > 败诉案件为零, 行政执法投诉零发生, 投诉一起未有, 败诉案件均未出现, 拟废止的无, 行政复议案件：无, 行政强制无 */
const AFTER = /(?:均|全部|皆)?(?:为零|是零|为空白|实现零(?![\u4e00-\u9fff]))|(?:实现)?零(?:发生|出现)(?=[,。;、)]|$)|一[起件例宗次](?:都|也)?(?:未有|没有|没发生|未发生|未出现)(?=[,。;、)]|$)|(?:均|都|皆|也)?(?:未|没有|没)(?:发生|出现|收到|接到)(?:过|一[起件例宗次])?(?=[,。;)]|$)|的(?:均|都)?(?:无|没有)(?=[,。;、)]|$)|:(?:暂|均)?(?:无|没有)(?=[,。;、)]|$)|\((?:暂|均)?无\)|(?<=(?:案件|事项|文件|情况|处罚|强制|赔偿|诉讼|复议|裁决|征收|听证|投诉)(?:数|数量)?)(?:均|全部|暂)?无(?=[,。;、)]|$)/g;

/** > 没有经过合法性审查的议题一律不上会: a rule, not a count */
const CONDITION = /的[\u4e00-\u9fff]{0,8},?(?:一律|不得|不予|均不|都不|概不|不准|不能|不许|坚决不|予以退回|退回)/;

const LONGEST = 46;

/** > 无行政复议、无行政诉讼; 未收到投诉也未发生行政诉讼; “零投诉”“零复议”、零诉讼: the next negation begins its own */
const NEXT_NEGATION = /^(?:[、和及与或且并][无未没零]|.[也亦均皆都][无未没]|.”[“、和与及]|[\u4e00-\u9fff]零[\u4e00-\u9fff])/;

/**
 * Finds negations in the body, rising and apart. Where a figure stands in the words, the words are counted and it is no
 * negation of them.
 */
export function readZeroStatements(text: string, lines: readonly Line[], quantities: readonly Quantity[]): ZeroStatement[] {
  const found: ZeroStatement[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const body = text.slice(line.start, line.end);
    for (const match of body.matchAll(BEFORE)) {
      const start = line.start + match.index;
      const wordsStart = start + match[0].length;
      const negation = match.index + (/^[均皆也都尚仍暂]/.test(match[0]) ? 1 : 0);
      // > 行政复议案件(无)、行政诉讼案件(2件): nothing behind it is what there was none of
      if (NO_NEGATION.test(body.slice(negation, negation + 12)) || /[),、。;]/.test(text[wordsStart] ?? '')) continue;
      const wordsEnd = cutEnd(text, wordsStart, line.end);
      if (wordsEnd - wordsStart < 2 || hasFigure(quantities, wordsStart, wordsEnd) || CONDITION.test(text.slice(wordsStart, wordsEnd + 8))) continue;
      found.push({ start, end: wordsEnd, wordsStart, wordsEnd, lineStart: line.start });
    }
    for (const match of body.matchAll(AFTER)) {
      const wordsEnd = line.start + match.index;
      const wordsStart = cutStart(text, wordsEnd, line.start);
      if (wordsEnd - wordsStart < 2 || hasFigure(quantities, wordsStart, wordsEnd)) continue;
      found.push({ start: wordsStart, end: wordsEnd + match[0].length, wordsStart, wordsEnd, lineStart: line.start });
    }
  }
  return apart(found.sort((a, b) => a.start - b.start));
}

/** > 没有未办理的建议: a negation inside another says nothing of its own */
function apart(rising: readonly ZeroStatement[]): ZeroStatement[] {
  let end = 0;
  return rising.filter((zero) => {
    if (zero.start < end) return false;
    end = zero.end;
    return true;
  });
}

/** The parts of a negated list, each with its own zero: 无行政复议、行政诉讼相关案件. */
export function zeroParts(text: string, zero: ZeroStatement): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  const words = text.slice(zero.wordsStart, zero.wordsEnd);
  let from = 0;
  for (const match of words.matchAll(/、|和|及(?!时)|或者?|以及|与/g)) {
    parts.push({ start: zero.wordsStart + from, end: zero.wordsStart + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: zero.wordsStart + from, end: zero.wordsEnd });
  return parts.filter((part) => part.end - part.start >= 2);
}

function cutEnd(text: string, start: number, lineEnd: number): number {
  let i = start;
  while (i < lineEnd && i - start < LONGEST && !',;:。!?('.includes(text[i] as string) && !(i - start > 1 && NEXT_NEGATION.test(text.slice(i - 1, i + 2)))) i += 1;
  // > 行政复议零撤销、行政诉讼零败诉: what stands before the next 零 is its own
  const list = text[i] === '零' ? text.lastIndexOf('、', i) : -1;
  return list > start ? list : i;
}

function cutStart(text: string, end: number, lineStart: number): number {
  let i = end;
  while (i > lineStart && end - i < LONGEST && !',;:。!?('.includes(text[i - 1] as string)) i -= 1;
  return i;
}

function hasFigure(quantities: readonly Quantity[], start: number, end: number): boolean {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).start < start) low = middle + 1;
    else high = middle;
  }
  return low < quantities.length && (quantities[low] as Quantity).start < end;
}
