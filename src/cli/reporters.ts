import { ProblemError } from '../batch/problem.ts';
import type { Reporter } from '../check/result.ts';
import { wantsColour, type Terminal } from './terminal.ts';

const REPORTERS = ['text', 'github', 'junit', 'sarif'] as const;
type ReporterName = (typeof REPORTERS)[number];

/** A reporter and the file it writes to; null for standard output. */
export interface ChosenReporter {
  readonly name: ReporterName;
  readonly file: string | null;
}

/**
 * The reporters that values such as `github` and `junit=results.xml` ask for; text where none is asked for.
 * @throws {ProblemError} for an unknown name, or two that write to standard output
 */
export function readReporters(values: readonly string[] = ['text']): ChosenReporter[] {
  const chosen = values.map((value) => {
    const at = value.indexOf('=');
    const name = REPORTERS.find((known) => known === (at < 0 ? value : value.slice(0, at)));
    if (name === undefined || at === value.length - 1) throw new ProblemError('check/bad-reporter', { value, choices: REPORTERS.join(', ') });
    return { name, file: at < 0 ? null : value.slice(at + 1) };
  });
  if (chosen.filter(({ file }) => file === null).length > 1) throw new ProblemError('check/one-to-output');
  return chosen;
}

/** A reporter at work. Each is loaded when asked for. */
export async function reporterOf({ name, file }: ChosenReporter, terminal: Terminal, color: boolean): Promise<Reporter> {
  switch (name) {
    case 'text': {
      const { checkText } = await import('../check/text.ts');
      const paint = file === null && wantsColour(terminal.outIsTerminal, color) ? (await import('../check/paint.ts')).TERMINAL_DIFF : undefined;
      return (run) => checkText(run, paint);
    }
    case 'github':
      return (await import('../check/github.ts')).checkGithub;
    case 'junit':
      return (await import('../check/junit.ts')).checkJunit;
    case 'sarif':
      return (await import('../check/sarif.ts')).checkSarif;
  }
}
