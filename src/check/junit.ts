import { words } from '../messages/words.ts';
import type { CheckRun } from './result.ts';
import { differenceLines } from './text.ts';

/** The run as JUnit XML: a suite a report, a case a section; its differences are the failure. No times, no host. */
export async function checkJunit({ results, sections, lang }: CheckRun): Promise<string> {
  // The library says of its types that they stand one level deeper than they do.
  const { default: junit } = (await import('junit-report-builder')) as unknown as { default: import('junit-report-builder').Builder };
  const builder = junit.newBuilder().name('fazhi check');
  for (const result of results) {
    const suite = builder.testSuite().name(result.path);
    for (const section of sections) {
      const differences = result.differences.filter((difference) => difference.section === section);
      const test = suite.testCase().className(result.path).name(section).file(result.path);
      if (differences.length === 0) continue;
      test.failure(words(lang, 'check/differences', { count: differences.length }), 'difference');
      test.stacktrace(differences.flatMap((difference) => differenceLines(result, difference, lang)).join('\n'));
    }
  }
  return `${builder.build().trimEnd()}\n`;
}
