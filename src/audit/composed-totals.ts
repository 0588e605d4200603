import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { meets } from './bounds.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { counts, sameMeasure, sameSentence, sideOf } from './scope.ts';

const COMPOSED = /^[\u4e00-\u9fff]{0,6}(?:组成|构成)/;

/** A list is looked at this far back. */
const LONGEST_LIST = 30;

/** > 共出动车辆96台次，由公安32台次、交通40台次、城管20台次组成: parts between 由 and 组成 are all there is. */
export function checkComposedTotals(evidence: Evidence): AuditFinding[] {
  const { figures, view } = evidence;
  const found: AuditFinding[] = [];
  for (const [index, last] of figures.entries()) {
    if (COMPOSED.test(view.text.slice(last.quantity.textEnd, last.quantity.textEnd + 8)) && counts(last)) found.push(...checkComposedTotal(evidence, index));
  }
  return found;
}

function checkComposedTotal(evidence: Evidence, index: number): AuditFinding[] {
  const { figures, view } = evidence;
  const last = figures[index] as Figure;
  const parts: number[] = [];
  for (let i = index; i >= 0 && parts.length < LONGEST_LIST; i -= 1) {
    const part = figures[i] as Figure;
    if (!sameSentence(part, last) || !counts(part) || !sameMeasure(part, last)) return [];
    if (parts.length >= 2 && /[,:(]由/.test(view.text.slice(part.quantity.textEnd, (figures[i + 1] as Figure).quantity.textStart))) return contradiction(evidence, i, parts);
    parts.unshift(i);
  }
  return [];
}

function contradiction(evidence: Evidence, index: number, parts: readonly number[]): AuditFinding[] {
  const total = evidence.figures[index] as Figure;
  const sum = sideOf(evidence, parts);
  if (meets(sum.bounds, sideOf(evidence, [index]).bounds)) return [];
  return [aboutFigures('audit/sum-mismatch', evidence.figures, [index, ...parts], { relation: 'list', name: total.row?.info.name ?? total.label, arithmetic: `${writtenSum(sum.terms)} ≠ ${written(total)}` })];
}
