import type { AuditFinding } from '../audit/finding.ts';
import { sourceEnd, sourceStart } from '../fold/fold.ts';
import { words, type Lang } from '../messages/words.ts';
import type { ReadingText } from '../model/document.ts';
import type { Finding } from '../model/record.ts';
import { wholePairs, type CodePoints } from './code-points.ts';

/** Gives the findings of the audit their words and their place in the source. */
export function makeFindings(view: ReadingText, findings: readonly AuditFinding[], points: CodePoints, lang: Lang): Finding[] {
  return findings.map((finding) => {
    const params = Object.fromEntries(Object.entries(finding.params).map(([name, value]) => [name, typeof value === 'string' ? wholePairs(value) : value]));
    return {
      code: finding.code,
      level: finding.level,
      params,
      message: words(lang, finding.code, params),
      observations: finding.figures.map((index) => `o${index + 1}`),
      start: points.at(sourceStart(view, finding.start)),
      end: points.at(sourceEnd(view, finding.start, finding.end)),
    };
  });
}
