import type { Span } from '../model/document.ts';
import type { Ledger } from '../model/record.ts';

/** A stretch of the source (UTF-16) and what became of the digits in it. */
export interface Accounted extends Span {
  /** null for an observation's number. */
  readonly reason: string | null;
}

/** 0 to 9 and ０ to ９. */
const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/** Counts every run of digits of the source once. Digits that nothing accounts for are `unread`. */
export function makeLedger(source: string, accounted: readonly Accounted[]): Ledger {
  const sorted = [...accounted].sort((a, b) => a.start - b.start);
  const excluded = new Map<string, number>();
  let numbers = 0;
  let observations = 0;
  let next = 0;
  for (let end = 0; end < source.length; end += 1) {
    if (!isDigit(source.charCodeAt(end))) continue;
    const start = end;
    while (isDigit(source.charCodeAt(end))) end += 1;
    numbers += 1;
    while (next < sorted.length && (sorted[next] as Accounted).end <= start) next += 1;
    const found = sorted[next];
    const reason = found && found.start < end ? found.reason : 'unread';
    if (reason === null) observations += 1;
    else excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  }
  return { numbers, observations, excluded: Object.fromEntries([...excluded].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
