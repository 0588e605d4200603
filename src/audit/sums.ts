import type { FlowRow, SumRow } from '../packs/pack.ts';
import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { exceeds, meets } from './bounds.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { relationsOf } from './relations.ts';
import { agree, companions, counts, nearest, sameMeasure, sameSentence, saysAny, sideOf, type Side } from './scope.ts';

/** > 建议提案共325件，其中：人大代表建议207件，政协提案119件: parts by indicator that do not make their total. */
export function checkSums(evidence: Evidence): AuditFinding[] {
  const { byIndicator, pack } = evidence;
  const found: AuditFinding[] = [];
  for (const row of relationsOf(pack).sums) {
    const totals = byIndicator.get(row.total);
    if (totals === undefined || countGiven(byIndicator, row.parts) + countGiven(byIndicator, row.optional ?? []) < 2) continue;
    for (const index of totals) found.push(...checkSum(evidence, row, index));
  }
  return found;
}

/** How many of some indicators have a figure at all. */
function countGiven(byIndicator: Evidence['byIndicator'], ids: readonly string[]): number {
  let count = 0;
  for (const id of ids) if (byIndicator.has(id)) count += 1;
  return count;
}

function checkSum(evidence: Evidence, row: SumRow, index: number): AuditFinding[] {
  const total = evidence.figures[index] as Figure;
  if (!counts(total)) return [];
  const given = [...row.parts, ...(row.optional ?? [])].map((id) => only(evidence, total, index, id));
  if (given.includes(null)) return [];
  const indexes = given.flatMap((i) => (i === null || i < 0 ? [] : [i]));
  if (indexes.length < 2) return [];
  const parts = sideOf(evidence, indexes);
  const { bounds } = sideOf(evidence, [index]);
  const over = exceeds(parts.bounds, bounds) && !isNamed(evidence, row.beyond, total, indexes);
  const all = row.complete === true && given.slice(0, row.parts.length).every((i) => (i as number) >= 0);
  const everyKind = row.optional !== undefined && given.every((i) => (i as number) >= 0);
  const short = all && exceeds(bounds, parts.bounds) && (everyKind || !isNamed(evidence, row.unless, total, indexes)) && !hasStrangers(evidence, total, indexes);
  if ((!over && !short) || hasRival(evidence, index, indexes, parts)) return [];
  return [aboutFigures('audit/sum-mismatch', evidence.figures, [index, ...indexes], { relation: row.id, name: total.row?.info.name ?? row.total, arithmetic: `${writtenSum(parts.terms)} ≠ ${written(total)}` })];
}

/** Another total of the sentence that the parts may be of: 评查处罚案卷60卷、许可案卷40卷，其中优秀38卷. */
function hasRival(evidence: Evidence, index: number, indexes: readonly number[], parts: Side): boolean {
  const { figures } = evidence;
  const total = figures[index] as Figure;
  const rivals = companions(evidence, total, total.indicator as string).filter((i) => sameSentence(figures[i] as Figure, total) && figures[i]?.quantity.decimal !== total.quantity.decimal);
  if (rivals.length === 0) return false;
  if ([...rivals.map((i) => [i]), [index, ...rivals]].some((all) => meets(sideOf(evidence, all).bounds, parts.bounds))) return true;
  return indexes.some((i) => figures[i]?.partOf !== index);
}

/** The one figure of an indicator that stands with a total: -1 where there is none, null where several differ. */
function only(evidence: Evidence, total: Figure, index: number, id: string): number | null {
  if (!evidence.byIndicator.has(id)) return -1;
  const all = companions(evidence, total, id).filter((i) => sameMeasure(evidence.figures[i] as Figure, total) && !belongsElsewhere(evidence, total, evidence.figures[i] as Figure));
  const parts = all.filter((i) => evidence.figures[i]?.partOf === index);
  const near = parts.length > 0 ? parts : nearest(evidence, total, all);
  if (near.length === 0) return -1;
  return agree(evidence, near) ? (near[0] as number) : null;
}

/** A figure of another sentence that has a total of its own there. */
function belongsElsewhere(evidence: Evidence, total: Figure, part: Figure): boolean {
  if (sameSentence(total, part) || total.indicator === null) return false;
  return companions(evidence, total, total.indicator).some((i) => sameSentence(evidence.figures[i] as Figure, part));
}

/** Whether one of the terms stands between the figures, or just before or behind them in their sentences. */
function isNamed({ figures, view }: Evidence, terms: string | undefined, total: Figure, indexes: readonly number[]): boolean {
  if (terms === undefined) return false;
  const all = [total, ...indexes.map((i) => figures[i] as Figure)];
  const end = Math.max(...all.map((f) => f.zone.clauseEnd)) + REACH;
  return saysAny(view.text.slice(Math.max(end - LONGEST, Math.min(...all.map((f) => f.zone.sentenceStart))), end), terms);
}

/** A count of the same measure between the parts, or one beside them that no indicator claims, may be a part that was not read as one. */
function hasStrangers({ figures }: Evidence, total: Figure, indexes: readonly number[]): boolean {
  const own = new Set(indexes);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  for (let i = Math.max(0, first - NEIGHBOURS); i <= Math.min(figures.length - 1, last + NEIGHBOURS); i += 1) {
    const figure = figures[i] as Figure;
    if (own.has(i) || figure === total || !counts(figure) || !sameMeasure(figure, total) || !sameSentence(figure, figures[last] as Figure)) continue;
    if (figure.indicator === null || (i > first && i < last && figure.partOf === (figures[first] as Figure).partOf)) return true;
  }
  return false;
}

/** So many figures to either side of a list may belong to it. */
const NEIGHBOURS = 2;

/** A further part named this far behind the last figure still belongs to the list, in characters. */
const REACH = 40;

/** A list with the words about it is no longer than this, in characters. */
const LONGEST = 800;

/** > 上年结转6件，受理50件，审结48件，未审结6件: what came in is not what went out and what is left. */
export function checkFlows(evidence: Evidence): AuditFinding[] {
  const { byIndicator, pack } = evidence;
  const found: AuditFinding[] = [];
  for (const row of relationsOf(pack).flows) {
    if (countGiven(byIndicator, row.from) + countGiven(byIndicator, row.to) < row.from.length + row.to.length) continue;
    for (const index of byIndicator.get(row.from[0] as string) ?? []) found.push(...checkFlow(evidence, row, index));
  }
  return found;
}

function checkFlow(evidence: Evidence, row: FlowRow, index: number): AuditFinding[] {
  const first = evidence.figures[index] as Figure;
  if (!counts(first)) return [];
  const find = (ids: readonly string[]): (number | null)[] => ids.map((id) => only(evidence, first, index, id));
  const from = [index, ...find(row.from.slice(1))];
  const to = find(row.to);
  if ([...from, ...to].some((i) => i === null || i < 0)) return [];
  const [before, after] = [sideOf(evidence, from as number[]), sideOf(evidence, to as number[])];
  if (meets(before.bounds, after.bounds)) return [];
  const arithmetic = `${writtenSum(before.terms)} ≠ ${writtenSum(after.terms)}`;
  return [aboutFigures('audit/flow-mismatch', evidence.figures, [...before.indexes, ...after.indexes], { relation: row.id, arithmetic })];
}
