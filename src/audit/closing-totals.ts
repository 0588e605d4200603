import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { meets } from './bounds.ts';
import { ownWords } from './closure.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { counts, samePeriod, sameMeasure, sameSentence, sideOf } from './scope.ts';

/** > 办理建议60件、提案40件，合计110件: nothing but the word stands before a total that closes its list */
const CLOSING = /^(?:[两二三四五]项)?(?:合计|总计|共计合计|合起来)(?:共|为|达)?$/;

/** A list is looked at this far back. */
const LONGEST_LIST = 30;

/** Parts that come before their total. */
export function checkClosingTotals(evidence: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const [index, total] of evidence.figures.entries()) {
    const { quantity, zone } = total;
    const length = quantity.textStart - zone.beforeStart;
    if (length >= 2 && length <= 8 && index >= 2 && CLOSING.test(ownWords(evidence, total)) && counts(total) && total.origin === 'number' && total.unit !== '%') found.push(...checkClosingTotal(evidence, index));
  }
  return found;
}

function checkClosingTotal(evidence: Evidence, index: number): AuditFinding[] {
  const { figures, view } = evidence;
  const total = figures[index] as Figure;
  const whole = sideOf(evidence, [index]);
  const parts: number[] = [];
  for (let i = index - 1; i >= 0 && parts.length < LONGEST_LIST; i -= 1) {
    const part = figures[i] as Figure;
    if (!sameSentence(part, total)) break;
    // > 合同126份、文件12件，合计138件: the list is of several measures
    if (part.zone.bracketOwner !== total.zone.bracketOwner || !counts(part) || !sameMeasure(part, total) || !samePeriod(part, total)) return [];
    parts.unshift(i);
    // Any tail of the list may be what is added up.
    if (parts.length >= 2 && meets(sideOf(evidence, parts).bounds, whole.bounds)) return [];
  }
  const words = view.text.slice(figures[parts[0] ?? index]?.zone.sentenceStart ?? 0, total.quantity.textStart);
  if (parts.length < 2 || /其中|等/.test(words)) return [];
  const sum = sideOf(evidence, parts);
  return [aboutFigures('audit/sum-mismatch', figures, [index, ...parts], { relation: 'list', name: total.row?.info.name ?? total.label, arithmetic: `${writtenSum(sum.terms)} ≠ ${written(total)}` })];
}
