import type { Figure } from '../reading/state/figure.ts';
import { checkChanges } from './changes.ts';
import { checkClosingTotals } from './closing-totals.ts';
import { checkComposedTotals } from './composed-totals.ts';
import { checkCutOff } from './cut-off.ts';
import { checkDamagedNumbers, checkShortText } from './damage.ts';
import type { AuditFinding, AuditInput, Check, Evidence } from './finding.ts';
import { checkLimits } from './limits.ts';
import { checkHeadingYears, checkMissingMetadata } from './metadata.ts';
import { checkOpenTotals } from './open-totals.ts';
import { checkRates } from './rates.ts';
import { checkRepeatedText } from './repeats.ts';
import { checkShares } from './shares.ts';
import { checkSplits } from './splits.ts';
import { checkFlows, checkSums } from './sums.ts';
import { checkConflictingValues, checkRatesOverHundred } from './values.ts';

/** Arithmetic: of two checks that see the same contradiction the earlier speaks. */
const ARITHMETIC: readonly Check[] = [checkFlows, checkSums, checkSplits, checkOpenTotals, checkClosingTotals, checkComposedTotals, checkLimits, checkRates, checkShares, checkChanges];

const OTHERS: readonly Check[] = [
  checkMissingMetadata, checkHeadingYears, checkShortText, checkCutOff, checkRepeatedText,
  checkDamagedNumbers, checkRatesOverHundred, checkConflictingValues,
];

/** Runs every check; findings in order of place. Nothing is corrected. */
export function audit(input: AuditInput): AuditFinding[] {
  const evidence: Evidence = { ...input, byIndicator: indexBy(input.figures, (f) => f.indicator), partsOf: indexBy(input.figures, (f) => (f.partOf < 0 ? null : f.partOf)) };
  const found: AuditFinding[] = [];
  const about = new Map<number, AuditFinding[]>();
  for (const check of ARITHMETIC) {
    for (const finding of check(evidence)) {
      if (isSeen(finding.figures.flatMap((i) => about.get(i) ?? []), finding)) continue;
      found.push(finding);
      for (const i of finding.figures) about.set(i, [...(about.get(i) ?? []), finding]);
    }
  }
  for (const check of OTHERS) found.push(...check(evidence));
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

function indexBy<K>(figures: readonly Figure[], key: (figure: Figure) => K | null): Map<K, number[]> {
  const index = new Map<K, number[]>();
  for (const [i, figure] of figures.entries()) {
    const k = key(figure);
    if (k === null) continue;
    const all = index.get(k);
    if (all) all.push(i);
    else index.set(k, [i]);
  }
  return index;
}

/** Whether one of the findings about its figures is about all of them, or says the same sum once more. */
function isSeen(found: readonly AuditFinding[], { code, params, figures }: AuditFinding): boolean {
  return found.some((earlier) => figures.every((i) => earlier.figures.includes(i)) || (earlier.code === code && earlier.params['arithmetic'] === params['arithmetic']));
}
