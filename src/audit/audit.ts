import { checkCutOff, checkGluedNumbers, checkMissingUnits, checkRepeatedText, checkShortText } from './damage.ts';
import type { AuditFinding, AuditInput, Check } from './finding.ts';
import { checkHeadingYears, checkMissingMetadata } from './metadata.ts';
import { checkConflictingValues, checkRatesOverHundred } from './values.ts';

const CHECKS: readonly Check[] = [
  checkMissingMetadata, checkHeadingYears, checkShortText, checkCutOff, checkRepeatedText,
  checkGluedNumbers, checkMissingUnits, checkRatesOverHundred, checkConflictingValues,
];

/** Runs every check; findings in order of place. Nothing is corrected. */
export function audit(input: AuditInput): AuditFinding[] {
  return CHECKS.flatMap((check) => check(input)).sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));
}
