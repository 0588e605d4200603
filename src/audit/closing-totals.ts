import type { Figure } from '../reading/figure.ts';
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
  const { figures, view } = evidence;
  return figures.flatMap((total, index) => {
    if (index < 2 || !counts(total) || total.origin !== 'number' || total.unit === '%') return [];
    if (total.quantity.textStart - total.zone.beforeStart > 8 || !CLOSING.test(ownWords(evidence, total))) return [];
    const parts: number[] = [];
    for (let i = index - 1; i >= 0 && parts.length < LONGEST_LIST; i -= 1) {
      const part = figures[i] as Figure;
      if (!sameSentence(part, total) || part.zone.bracketOwner !== total.zone.bracketOwner || !counts(part) || !sameMeasure(part, total) || !samePeriod(part, total)) break;
      parts.unshift(i);
      // Any tail of the list may be what is added up.
      if (parts.length >= 2 && meets(sideOf(evidence, parts).bounds, sideOf(evidence, [index]).bounds)) return [];
    }
    const own = parts.filter((i) => (figures[i] as Figure).partOf < 0 || (figures[i] as Figure).partOf !== parts[0]);
    const words = view.text.slice(figures[own[0] ?? index]?.zone.sentenceStart ?? 0, total.quantity.textStart);
    if (own.length < 2 || own.length < parts.length || /其中|等/.test(words)) return [];
    const sum = sideOf(evidence, own);
    return [aboutFigures('audit/sum-mismatch', figures, [index, ...own], { relation: 'list', name: total.row?.info.name ?? total.label, arithmetic: `${writtenSum(sum.terms)} ≠ ${written(total)}` })];
  });
}
