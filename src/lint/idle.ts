import type { Report } from '../model/record.ts';
import type { PackFault } from '../packs/fault.ts';
import type { UserPack } from '../packs/pack.ts';
import { rowKeys } from './collisions.ts';

/** Notes which rows decided in a report. */
export function noteRows(report: Report, used: Set<string>): void {
  for (const { rules } of report.observations) for (const rule of rules) used.add(rule.replace(/~.*$/, ''));
}

/** The rows of a pack that decided in none of `reports` reports. */
export function idleRows(pack: UserPack, used: ReadonlySet<string>, reports: number): PackFault[] {
  return rowKeys(pack).flatMap((row, i) => (used.has(row) ? [] : [{ code: 'pack/row-idle' as const, level: 'warning' as const, params: { row, reports }, path: ['rows', i] }]));
}
