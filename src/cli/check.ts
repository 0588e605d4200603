import { normalize } from 'node:path';
import { checkInput, updateExpected } from '../batch/check.ts';
import type { Input } from '../batch/input.ts';
import { findInputs } from '../batch/inputs.ts';
import { ProblemError } from '../batch/problem.ts';
import { fileSink } from '../batch/sink.ts';
import { SECTIONS, type Section } from '../check/items.ts';
import type { CheckResult } from '../check/result.ts';
import type { ExtractOptions } from '../extract.ts';
import { choose } from './choose.ts';
import { sayProblem, type Context } from './context.ts';
import { compiledPacks } from './packs.ts';
import { readReporters, reporterOf, type ChosenReporter } from './reporters.ts';
import { VERSION } from './version.ts';

export interface RawCheckOptions {
  readonly reporter?: readonly string[];
  readonly only?: readonly string[];
  readonly update?: boolean;
  readonly quiet?: boolean;
  readonly pack?: readonly string[];
  readonly color: boolean;
}

/** What a comparison covers where the user does not say; `indicators` is a part of `observations`. */
const EVERYTHING: readonly Section[] = SECTIONS.filter((section) => section !== 'indicators');

/**
 * Runs `fazhi check`. Gives the exit code: 0 all as expected, 1 a difference, 2 a report or an expected record could not be read.
 * @throws {ProblemError} for a wrong use, or a document that cannot be written
 */
export async function check(args: readonly string[], raw: RawCheckOptions, context: Context): Promise<number> {
  if (args.length === 0) throw new ProblemError('input/none');
  const reporters = readReporters(raw.reporter);
  const sections = raw.only === undefined ? EVERYTHING : raw.only.flatMap((list) => list.split(',')).map((name) => choose('--only', name.trim(), SECTIONS));
  if (raw.update === true && raw.only !== undefined) throw new ProblemError('check/with-update');
  const { inputs: found, problems } = await findInputs(args);
  const inputs = [...found];
  if (inputs.some(({ file }) => file === null)) throw new ProblemError('check/needs-file');
  for (const problem of problems) sayProblem(context, problem);
  const packs = await compiledPacks(raw.pack, context);
  const options: ExtractOptions = { lang: context.lang, ...(packs ? { packs } : {}) };
  const quiet = raw.quiet === true;
  const failed = raw.update === true ? await update(inputs, named(args), options, quiet, context) : await compare(inputs, sections, options, { reporters, quiet, color: raw.color }, context);
  return problems.length > 0 ? 2 : failed;
}

/** The paths that the arguments name themselves: for these an expected record may be begun. */
function named(args: readonly string[]): ReadonlySet<string> {
  return new Set(args.map((arg) => normalize(arg)));
}

interface Output {
  readonly reporters: readonly ChosenReporter[];
  readonly quiet: boolean;
  readonly color: boolean;
}

async function compare(inputs: readonly Input[], sections: readonly Section[], options: ExtractOptions, { reporters, quiet, color }: Output, context: Context): Promise<number> {
  const results: CheckResult[] = [];
  const failed = await eachInput(inputs, context, async (input) => {
    const result = await checkInput(input, sections, options);
    if (result) results.push(result);
  });
  if (results.length === 0 && failed === 0) throw new ProblemError('check/nothing');
  for (const reporter of reporters) {
    const text = await (await reporterOf(reporter, context.terminal, color))({ results, sections, lang: context.lang, version: VERSION });
    if (reporter.file === null) await context.terminal.print(text);
    else await write(reporter.file, text);
  }
  const different = results.filter(({ differences }) => differences.length > 0);
  const differences = different.reduce((sum, result) => sum + result.differences.length, 0);
  if (!quiet) {
    context.say('summary/check', { checked: results.length, same: results.length - different.length, different: different.length, differences });
    const skipped = inputs.length - results.length - failed;
    if (skipped > 0) context.say('summary/check-skipped', { skipped });
  }
  return failed > 0 ? 2 : Math.min(1, different.length);
}

async function update(inputs: readonly Input[], mayBegin: ReadonlySet<string>, options: ExtractOptions, quiet: boolean, context: Context): Promise<number> {
  let [checked, written] = [0, 0];
  const failed = await eachInput(inputs, context, async (input) => {
    const wrote = await updateExpected(input, mayBegin.has(input.file ?? ''), options);
    if (wrote !== null) checked += 1;
    if (wrote === true) written += 1;
  });
  if (checked === 0 && failed === 0) throw new ProblemError('check/nothing');
  if (!quiet) context.say('summary/update', { checked, written, same: checked - written });
  return failed > 0 ? 2 : 0;
}

/** Does a task for each input in order; one that fails is said and does not stop the others. Gives how many failed. */
async function eachInput(inputs: readonly Input[], context: Context, task: (input: Input) => Promise<void>): Promise<number> {
  let failed = 0;
  for (const input of inputs) {
    try {
      await task(input);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      sayProblem(context, error.problem);
      failed += 1;
    }
  }
  return failed;
}

async function write(path: string, text: string): Promise<void> {
  const sink = await fileSink(path);
  await sink.write(text);
  await sink.close();
}
