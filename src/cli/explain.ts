import { MOST_BYTES } from '../decode/decode.ts';
import { findInputs } from '../batch/inputs.ts';
import type { Input } from '../batch/input.ts';
import { ProblemError, reasonOf } from '../batch/problem.ts';
import { readInput } from '../batch/read.ts';
import { sourceProblem } from '../batch/source-problem.ts';
import { explainText } from '../emit/explain.ts';
import { jsonObject } from '../emit/json.ts';
import { NO_PAINT } from '../emit/outline.ts';
import { explainReport } from '../explain.ts';
import { readSource } from '../source/read.ts';
import { choose } from './choose.ts';
import type { Context } from './context.ts';
import { compiledPacks } from './packs.ts';
import { wantsColour } from './terminal.ts';

export interface RawExplainOptions {
  readonly at?: string;
  readonly format?: string;
  readonly color: boolean;
  readonly pack?: readonly string[];
}

/**
 * Runs `fazhi explain`: text, in colour on a terminal, or JSON. Gives the exit code.
 * @throws {ProblemError} for a wrong use or an input that cannot be read
 */
export async function explain(path: string, { at, format, color, pack }: RawExplainOptions, context: Context): Promise<number> {
  const { lang, terminal, say } = context;
  const chosen = choose('--format', format ?? 'text', ['text', 'json']);
  if (at !== undefined && !/^\d{1,9}$/.test(at)) throw new ProblemError('usage/bad-offset', { value: at });
  const { inputs, problems } = await findInputs([path]);
  const [problem] = problems;
  if (problem) throw new ProblemError(problem.code, problem.params);
  const [input, ...more] = inputs;
  if (!input || more.length > 0) throw new ProblemError('usage/one-input', { path });
  const text = await textOf(input);
  const explained = explainReport(text, at === undefined ? undefined : Number(at), await compiledPacks(pack, context));
  if (explained.length === 0 && at !== undefined) say('explain/nothing-at', { at });
  if (chosen === 'json') await terminal.print(jsonObject(explained));
  else {
    const paint = wantsColour(terminal.outIsTerminal, color) ? (await import('../emit/paint.ts')).TERMINAL_PAINT : NO_PAINT;
    await terminal.print(explainText(explained, lang, paint));
  }
  return 0;
}

async function textOf(input: Input): Promise<string> {
  const { path } = input;
  try {
    return (await readSource(await readInput(input, MOST_BYTES), path)).text;
  } catch (error) {
    const problem = sourceProblem(error, path) ?? { code: 'input/unreadable' as const, params: { path, reason: reasonOf(error) } };
    throw new ProblemError(problem.code, problem.params);
  }
}
