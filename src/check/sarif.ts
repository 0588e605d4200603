import { words } from '../messages/words.ts';
import type { CheckRun } from './result.ts';
import { differenceLines } from './text.ts';

/** The run as SARIF 2.1.0: a rule a section, a result a difference; columns are code points. */
export async function checkSarif({ results, sections, lang, version }: CheckRun): Promise<string> {
  const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } = await import('node-sarif-builder');
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'fazhi', toolDriverVersion: version });
  run.run.columnKind = 'unicodeCodePoints';
  for (const section of sections) run.addRule(new SarifRuleBuilder().initSimple({ ruleId: `check/${section}`, shortDescriptionText: words(lang, `check/section-${section}`) }));
  for (const result of results) {
    for (const difference of result.differences) {
      const start = result.lines.at(difference.start ?? 0);
      const end = result.lines.at(difference.end ?? difference.start ?? 0);
      run.addResult(
        new SarifResultBuilder().initSimple({
          level: 'error', ruleId: `check/${difference.section}`, messageText: differenceLines(result, difference, lang).join('\n').trim(), fileUri: encodeURI(result.path),
          startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
        }),
      );
    }
  }
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  return `${sarif.buildSarifJsonString({ indent: true })}\n`;
}
