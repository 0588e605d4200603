import type { Qualifier } from '../model/observation.ts';
import { scalePower } from './decimal.ts';
import { hedgeAfter } from './hedges.ts';
import { unitAt, type UnitRow } from './units.ts';

/** 余 and 多 stand before or behind the scale: 1.5万余, 50多万, 280余. */
const SCALE = /(余|多|几|来)?(万亿|千万|百万|百|千|万|亿)?(余|多|几|来)?/y;

/** What follows a numeral: scale, hedge, measure word. */
export interface NumeralTail {
  /** Behind the scale characters that belong to the numeral as printed. */
  readonly numeralEnd: number;
  readonly end: number;
  readonly power: number;
  readonly unit: UnitRow | null;
  readonly qualifier: Qualifier | null;
}

/** Reads what stands behind the last digit of a numeral; `said` is a unit that the numeral itself says (两成, 百分之百). */
export function tailAt(text: string, digitsEnd: number, said: UnitRow | null = null): NumeralTail {
  if (said) return finish(text, digitsEnd, digitsEnd, 0, { ...said, printed: '' }, null);
  const direct = unitAt(text, digitsEnd);
  if (direct) return finish(text, digitsEnd, digitsEnd, 0, direct, null);
  SCALE.lastIndex = digitsEnd;
  const [, before = '', scale = '', after = ''] = SCALE.exec(text) as RegExpExecArray;
  const more = before + after !== '' ? 'more_than' : null;
  // > 50多万元: the scale may belong to the measure word
  const at = digitsEnd + before.length;
  const scaled = scale === '' ? null : unitAt(text, at);
  if (scaled) return finish(text, at, at, 0, scaled, more);
  const end = at + scale.length + after.length;
  return finish(text, before === '' ? at + scale.length : digitsEnd, end, scalePower(scale), unitAt(text, end), more);
}

function finish(text: string, numeralEnd: number, at: number, power: number, unit: UnitRow | null, more: Qualifier | null): NumeralTail {
  let end = at + (unit?.printed.length ?? 0);
  let qualifier = more;
  // > 20件多, 100元余
  if (unit && (text[end] === '余' || (text[end] === '多' && !/[次种样年方个出于过了\d]/.test(text[end + 1] ?? '')))) {
    qualifier = 'more_than';
    end += 1;
  }
  const hedge = unit ? hedgeAfter(text, end, unit.unitClass === 'time') : hedgeAfter(text, end, false);
  if (hedge) {
    end += hedge.length;
    qualifier ??= hedge.qualifier;
  }
  return { numeralEnd, end, power: power + (unit?.power ?? 0), unit, qualifier };
}
