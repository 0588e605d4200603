import type { Span } from '../model/document.ts';
import type { Ledger } from '../model/record.ts';

/** A stretch of the source (UTF-16) and what became of the digits in it. */
export interface Accounted extends Span {
  /** null for an observation's number. */
  readonly reason: string | null;
}

/** Counts every run of digits of the source once. Digits that nothing accounts for are `unread`. */
export function makeLedger(source: string, accounted: readonly Accounted[]): Ledger {
  const sorted = [...accounted].sort((a, b) => a.start - b.start);
  const excluded: Record<string, number> = {};
  let numbers = 0;
  let observations = 0;
  let next = 0;
  for (const run of source.matchAll(/[0-9０-９]+/g)) {
    const start = run.index;
    const end = start + run[0].length;
    numbers += 1;
    while (next < sorted.length && (sorted[next] as Accounted).end <= start) next += 1;
    const found = sorted[next];
    const reason = found && found.start < end ? found.reason : 'unread';
    if (reason === null) observations += 1;
    else excluded[reason] = (excluded[reason] ?? 0) + 1;
  }
  return { numbers, observations, excluded: Object.fromEntries(Object.entries(excluded).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
