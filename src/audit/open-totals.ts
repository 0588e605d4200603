import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { boundsOf, meets } from './bounds.ts';
import { isClosed, isRest } from './closure.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { counts, sideOf } from './scope.ts';
import { isAlike } from './splits.ts';

/**
 * > 共收缴器具120件，分别为渔网70件、地笼30件、其他10件
 *
 * A total and its parts where no relation of the pack speaks of them. Parts that make the total are a partition,
 * and nothing is said; others contradict it only where the text says that the list is all there is.
 */
export function checkOpenTotals(evidence: Evidence): AuditFinding[] {
  const { figures, partsOf, view } = evidence;
  const found: AuditFinding[] = [];
  for (const [index, members] of partsOf) {
    const total = figures[index] as Figure;
    if (members.length < 2 || !counts(total) || total.origin !== 'number' || total.unit === '%' || total.unit === '') continue;
    const parts = upToRest(evidence, members.filter((i) => isAlike(total, figures[i] as Figure)));
    if (parts.length < 2 || (!ofOneKind(figures, parts) && !isWholeRun(evidence, index, parts))) continue;
    const sum = sideOf(evidence, parts);
    // > 受理41件；审结38件，其中维持17件、终止21件，其余3件正在审理: the rest of an earlier total
    if (isRest(evidence, figures[parts.at(-1) as number] as Figure) && meets(sideOf(evidence, parts.slice(0, -1)).bounds, boundsOf(total.quantity, view.text))) continue;
    if (meets(sum.bounds, boundsOf(total.quantity, view.text)) || !inOneRun(figures, parts) || !isClosed(evidence, total, parts)) continue;
    found.push(aboutFigures('audit/sum-mismatch', figures, [index, ...parts], { relation: 'list', name: total.row?.info.name ?? total.label, arithmetic: `${writtenSum(sum.terms)} ≠ ${written(total)}` }));
  }
  return found;
}

/** Nothing behind a rest belongs to its list: 其中渔网70件、其他10件，已销毁60件. */
function upToRest(evidence: Evidence, parts: readonly number[]): readonly number[] {
  const rest = parts.findIndex((i) => isRest(evidence, evidence.figures[i] as Figure));
  return rest < 0 ? parts : parts.slice(0, rest + 1);
}

/** Members of several indicators are a list where they follow the total and one another, and a rest is the last. */
function isWholeRun(evidence: Evidence, index: number, parts: readonly number[]): boolean {
  return parts.every((i, k) => i === index + 1 + k) && isRest(evidence, evidence.figures[parts.at(-1) as number] as Figure);
}

/** The members follow one another with nothing but their shares and brackets between them. */
function inOneRun(figures: readonly Figure[], parts: readonly number[]): boolean {
  const first = figures[parts[0] as number] as Figure;
  const own = new Set(parts);
  for (let i = (parts[0] as number) + 1; i < (parts.at(-1) as number); i += 1) {
    const figure = figures[i] as Figure;
    if (!own.has(i) && figure.unit !== '%' && figure.zone.bracketOwner === first.zone.bracketOwner) return false;
  }
  return true;
}

/** All members are of one indicator, or none has one. */
function ofOneKind(figures: readonly Figure[], parts: readonly number[]): boolean {
  const first = figures[parts[0] as number]?.indicator;
  return parts.every((i) => figures[i]?.indicator === first);
}
