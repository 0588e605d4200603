import type { SplitRow } from '../packs/pack.ts';
import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { exceeds } from './bounds.ts';
import { isClosed } from './closure.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { relationsOf } from './relations.ts';
import { counts, samePeriod, sameMeasure, sideOf } from './scope.ts';

/** > 现有执法人员892人，其中乡镇72人，县级850人: slices of a total by one dimension that do not make it. */
export function checkSplits(evidence: Evidence): AuditFinding[] {
  const { figures, partsOf, pack } = evidence;
  const { splitsOfTotal } = relationsOf(pack);
  const found: AuditFinding[] = [];
  for (const [index, members] of partsOf) {
    const total = figures[index] as Figure;
    if (members.length < 2 || total.indicator === null || !counts(total)) continue;
    for (const row of splitsOfTotal.get(total.indicator) ?? []) found.push(...checkSplit(evidence, row, index, members));
  }
  return found;
}

function checkSplit(evidence: Evidence, row: SplitRow, index: number, members: readonly number[]): AuditFinding[] {
  const { figures } = evidence;
  const total = figures[index] as Figure;
  if (row.by in total.dimensions) return [];
  if (!members.some((i) => figures[i]?.indicator === row.part)) return [];
  const alike = members.filter((i) => isAlike(total, figures[i] as Figure));
  const slices = alike.filter((i) => figures[i]?.indicator === row.part && isSlice(row, (figures[i] as Figure).dimensions[row.by]));
  if (slices.length < 2) return [];
  const [sum, all, whole] = [sideOf(evidence, slices), sideOf(evidence, alike), sideOf(evidence, [index])];
  if (!exceeds(all.bounds, whole.bounds) && !exceeds(whole.bounds, all.bounds)) return [];
  const values = slices.map((i) => (figures[i] as Figure).dimensions[row.by] as string);
  if (new Set(values).size < values.length || !differOnlyBy(row.by, slices.map((i) => figures[i] as Figure))) return [];
  const over = exceeds(sum.bounds, whole.bounds);
  const complete = !hasStrangers(figures, row, slices, alike) && ((row.complete ?? []).some((set) => set.every((value) => values.includes(value))) || isClosed(evidence, total, slices));
  if (!over && !(complete && exceeds(whole.bounds, sum.bounds))) return [];
  return [aboutFigures('audit/sum-mismatch', figures, [index, ...slices], { relation: row.id, name: total.row?.info.name ?? total.label, arithmetic: `${writtenSum(sum.terms)} ≠ ${written(total)}` })];
}

function isSlice(row: SplitRow, value: string | undefined): boolean {
  return value !== undefined && (row.values === undefined || row.values.includes(value));
}

/** A member between the slices, or one that no indicator claims, may be a slice that was not read as one. */
function hasStrangers(figures: readonly Figure[], row: SplitRow, slices: readonly number[], alike: readonly number[]): boolean {
  const [first, last, own] = [slices[0] as number, slices.at(-1) as number, new Set(slices)];
  return alike.some((i) => !own.has(i) && ((i > first && i < last) || figures[i]?.indicator === null || figures[i]?.indicator === row.part));
}

/** A part that can be added to its sisters: of its total's period and measure. */
export function isAlike(total: Figure, part: Figure): boolean {
  return counts(part) && part.origin === 'number' && samePeriod(total, part) && sameMeasure(total, part);
}

function differOnlyBy(by: string, slices: readonly Figure[]): boolean {
  const first = (slices[0] as Figure).dimensions;
  return slices.every(({ dimensions }) => {
    for (const name in dimensions) if (name !== by && dimensions[name] !== first[name]) return false;
    for (const name in first) if (!(name in dimensions)) return false;
    return true;
  });
}
