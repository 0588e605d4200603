import { findInputs } from '../batch/inputs.ts';
import { ProblemError } from '../batch/problem.ts';
import { isRecordsName } from '../batch/record-lines.ts';
import { runBatch } from '../batch/run.ts';
import { MOST_BYTES } from '../decode/decode.ts';
import { PLAIN_TABLE } from '../emit/choice.ts';
import type { Style } from '../emit/format.ts';
import { choose } from './choose.ts';
import { sayProblem, type Context } from './context.ts';
import { wantsColour } from './terminal.ts';

export interface RawSegmentOptions {
  readonly format?: string;
  readonly color: boolean;
}

/**
 * Runs `fazhi segment`: a text tree, in colour on a terminal, or JSON. Gives the exit code: 0 done, 2 an input could not be read.
 * @throws {ProblemError} for a wrong use
 */
export async function segment(args: readonly string[], { format, color }: RawSegmentOptions, context: Context): Promise<number> {
  if (args.length === 0) throw new ProblemError('input/none');
  const chosen = choose('--format', format ?? 'text', ['text', 'json']);
  const { inputs, problems, several } = await findInputs(args);
  for (const problem of problems) sayProblem(context, problem);
  const { out, outIsTerminal } = context.terminal;
  const totals = await runBatch({
    inputs,
    manner: { style: styleOf(chosen, several), colour: wantsColour(outIsTerminal, color), table: PLAIN_TABLE, lang: context.lang, kind: null, keepText: false, mostBytes: MOST_BYTES, packs: '' },
    keepText: null,
    holdsRecords: ({ path }) => isRecordsName(path),
    destination: { kind: 'stream', stream: out },
    jobs: 1,
    timeout: null,
    resumeKey: null,
    onProblem: (problem) => sayProblem(context, problem),
  });
  return !totals.closed && totals.failed + problems.length > 0 ? 2 : 0;
}

function styleOf(format: 'text' | 'json', several: boolean): Style {
  if (format === 'text') return 'outline-text';
  return several ? 'outline-array' : 'outline-json';
}
