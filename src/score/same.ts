import type { Period } from '../model/observation.ts';

/** Whether two values are one, but for the last bits of a fraction. */
export function sameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
}

/** Words without spaces, quotation marks, and marks at their end. */
export function bare(words: string | null | undefined): string {
  return (words ?? '').normalize('NFKC').replace(/[\s“”"'‘’]/g, '').replace(/[。.;;:,、]+$/u, '');
}

export function sameWords(a: string | null | undefined, b: string | null | undefined): boolean {
  return bare(a) === bare(b);
}

/** 件次 counts as 件, 人次 as 人, 个工作日 as 工作日. */
export function sameUnit(a: string, b: string): boolean {
  return unitOf(a) === unitOf(b);
}

function unitOf(unit: string): string {
  return unit.normalize('NFKC').replace(/[()\s/]/g, '').replace(/^(件)次$/, '件').replace(/^(户|家|场|个)次$/, '$1').replace(/^人次$/, '人').replace(/^个工作日$/, '工作日');
}

const BOUNDS: Readonly<Record<string, string>> = { exact: 'exact', about: 'about', more_than: 'lower', at_least: 'lower', less_than: 'upper', at_most: 'upper' };

/** A lower bound is one whether it is 余 or 以上. */
export function sameQualifier(a: string, b: string): boolean {
  return (BOUNDS[a] ?? a) === (BOUNDS[b] ?? b);
}

/** Whether a period is that of the gold: a year, a month (`2020-05`), or first and last year (`2015-2017`). */
export function samePeriod(gold: string, period: Period | null): boolean {
  const [, year, month, last] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{4}))?$/.exec(gold) ?? [];
  if (year === undefined || period === null) return false;
  const { start, end } = period;
  if (last !== undefined) return start.slice(0, 4) === year && end.slice(0, 4) === last;
  if (month !== undefined) return start.slice(0, 7) === `${year}-${month}` && end.slice(0, 7) === `${year}-${month}`;
  return start.slice(0, 4) === year && end.slice(0, 4) === year;
}

/** Whether each value of the gold is there, by whatever name, one containing the other. */
export function sameDimensions(gold: Readonly<Record<string, string>>, read: Readonly<Record<string, string>>): boolean {
  const values = Object.values(read).map(bare);
  return Object.values(gold).map(bare).every((wanted) => values.some((value) => value !== '' && (value.includes(wanted) || wanted.includes(value))));
}
