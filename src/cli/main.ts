import { CommanderError } from 'commander';
import { ProblemError } from '../batch/problem.ts';
import { openContext, sayProblem, type Context } from './context.ts';
import { configLanguage, openConfig } from './config.ts';
import { languageOf } from './language.ts';
import { fazhiProgram } from './program.ts';
import { openTerminal } from './terminal.ts';
import { sayUsageError } from './usage.ts';

/** Runs the program on its arguments; gives the exit code. A user's mistake is words, never a stack trace. */
async function main(argv: readonly string[]): Promise<number> {
  const config = await openConfig(argv);
  const context = openContext(languageOf(argv) ?? configLanguage(config) ?? 'zh', openTerminal());
  let code = 0;
  try {
    await fazhiProgram(context, (given) => (code = given), config).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, context);
  }
}

function explain(error: unknown, context: Context): number {
  if (error instanceof ProblemError) sayProblem(context, error.problem);
  else if (!(error instanceof CommanderError)) context.say('usage/internal', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  else if (error.exitCode === 0) return 0;
  else if (error.code !== 'commander.help') sayUsageError(context, error);
  return 2;
}

// Never process.exit: what is still to be written would be cut.
process.exitCode = await main(process.argv.slice(2));
