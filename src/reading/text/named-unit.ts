import type { Span } from '../../model/document.ts';
import { shiftDecimal } from '../../quantity/decimal.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { unitAt, type UnitClass, type UnitRow } from '../../quantity/units.ts';

/** > 罚没金额(万元), 数量(单位:件) */
const IN_BRACKET = /\((?:单位:)?([^():]{1,5})\)[:为共计达]*$/;

/** > 持证率, 占比 */
const RATE = /(?:率|占比|比例)[:]?$/;

/** > 案件数, 人数, 场次数; 行政诉讼案件 is counted in 件 */
const COUNT = /(案件|件|人次|人|场次|次|户|份|宗|起|场)(?:数量?|总[数量])[:为共计达约]*$|(案件)[:共计达约]*$/;

/** > 为312名农民工讨薪(486万), 罚款(12万): money, though 元 was left out */
const MONEY = /(?:讨薪|追回|挽回|罚款|罚没款|罚没|金额|资金|经费|损失|赔偿金?|补偿款|标的额?|欠款|货款|工资|薪酬)(?:共|共计|合计|达|约|近|为|了)*$/;

/** No name of a measure is longer with what stands between it and its figure, in characters. */
const LONGEST = 14;

/** The measure word that a name says itself: 罚没金额(万元), 人数, 行政诉讼案件; null where it says none. */
function namedUnit(name: string): UnitRow | null {
  const words = name.slice(-LONGEST);
  const bracketed = IN_BRACKET.exec(words)?.[1];
  const unit = bracketed === undefined ? null : unitAt(bracketed, 0);
  if (unit && unit.printed === bracketed) return unit;
  const count = COUNT.exec(words);
  const noun = count?.[1] ?? count?.[2];
  return noun === undefined ? null : unitAt(noun === '案件' ? '件' : noun, 0);
}

/** As `namedUnit`, of the head of a column, where also 率 and 占比 tell: per cent. */
export function headUnit(text: string, { start, end }: Span): UnitRow | null {
  const head = text.slice(start, end);
  return namedUnit(head) ?? (RATE.test(head) ? unitAt('%', 0) : null);
}

/** A figure in a measure word that was said elsewhere. */
export function inUnit(quantity: Quantity, { unit, unitClass, power }: UnitRow): Quantity {
  return { ...quantity, unit, unitClass, decimal: quantity.decimal === null ? null : shiftDecimal(quantity.decimal, power) };
}

/** > 罚没金额(万元):120.5; 行政诉讼案件30，败诉2: a figure without a measure word behind a name that says it */
export function inNamedUnit(text: string, quantity: Quantity): Quantity {
  // > 案件26辆: a measure word that is not listed
  if (quantity.unitClass !== 'none' || quantity.unit !== '' || /[\u4e00-\u9fff]/.test(text[quantity.textEnd] ?? '')) return quantity;
  const words = text.slice(Math.max(0, quantity.textStart - LONGEST), quantity.textStart);
  if (/[万亿]$/.test(text.slice(quantity.start, quantity.end)) && MONEY.test(words)) return { ...quantity, unit: '元', unitClass: 'money' };
  // > 罚没金额(万元): / 120.5: the name may be the line before, and nothing farther back
  const name = words.replace(/\n$/, ':');
  const unit = namedUnit(name.slice(name.lastIndexOf('\n') + 1));
  return unit ? inUnit(quantity, unit) : quantity;
}

/** > 60个、30个工作日; 0.3、1.2个百分点: what 个 may be the beginning of */
const OF_GE: ReadonlySet<UnitClass> = new Set(['points', 'time']);

/** Figures side by side that say their measure word once, with the last: 分别为20、15件; sums of money say their scale each. */
export function inSharedUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const out = [...quantities];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [here, next] = [out[i] as Quantity, out[i + 1] as Quantity];
    const lacks = here.unit === '' ? here.unitClass === 'none' && next.unit !== '' && next.unitClass !== 'money' : here.unit === '个' && OF_GE.has(next.unitClass) && text.slice(next.start, next.textEnd).includes('个');
    if (lacks && next.textStart - here.textEnd === 1 && '、和及与'.includes(text[here.textEnd] as string) && !/[万亿]/.test(text.slice(here.start, next.textEnd))) out[i] = { ...here, unit: next.unit, unitClass: next.unitClass };
  }
  return out;
}
