import type { Input } from '../batch/input.ts';
import { findInputs } from '../batch/inputs.ts';
import { realPlace } from '../batch/place.ts';
import { ProblemError } from '../batch/problem.ts';
import { recordsOf } from '../batch/records.ts';
import { ClosedPipe, fileSink, streamSink } from '../batch/sink.ts';
import { PLAIN_TABLE } from '../emit/choice.ts';
import { panelReport } from '../panel/figures.ts';
import { Panel } from '../panel/panel.ts';
import { writePanel, type PanelFormat } from '../panel/write.ts';
import { choose } from './choose.ts';
import { sayProblem, type Context } from './context.ts';
import { Failures } from './failures.ts';

export interface RawPanelOptions {
  readonly output?: string;
  readonly format?: string;
  readonly layout?: string;
  readonly header?: string;
  readonly bom?: boolean;
  readonly quiet?: boolean;
}

const FORMATS = ['csv', 'jsonl', 'parquet', 'xlsx'] as const satisfies readonly PanelFormat[];

/**
 * Runs `fazhi panel`. Gives the exit code: 0 done, 2 an input could not be read.
 * @throws {ProblemError} for a wrong use, or an output that cannot be written
 */
export async function panel(args: readonly string[], raw: RawPanelOptions, context: Context): Promise<number> {
  if (args.length === 0) throw new ProblemError('input/none');
  const file = raw.output === undefined || raw.output === '-' ? null : raw.output;
  const format = readFormat(raw.format, file);
  if (format === 'xlsx' && raw.layout !== undefined) throw new ProblemError('usage/tables-only', { option: '--layout', formats: 'csv, jsonl, parquet' });
  if (format !== 'csv' && raw.bom === true) throw new ProblemError('usage/tables-only', { option: '--bom', formats: 'csv' });
  const layout = raw.layout === undefined ? 'long' : choose('--layout', raw.layout, ['long', 'wide']);
  const header = raw.header === undefined ? 'id' : choose('--header', raw.header, ['id', 'zh']);
  if (file === null && context.terminal.outIsTerminal && (format === 'xlsx' || format === 'parquet')) throw new ProblemError('usage/binary-terminal', { format });
  const { inputs, problems } = await findInputs(args, { output: file ?? undefined });
  if (file !== null && inputs.has(await realPlace(file))) throw new ProblemError('output/is-input', { path: file });
  for (const problem of problems) sayProblem(context, problem);
  const failures = new Failures(problems);
  const gathered = await gather(inputs, failures, context);
  const sink = file === null ? streamSink(context.terminal.out) : await fileSink(file);
  try {
    await writePanel(gathered.panel, format, layout, { ...PLAIN_TABLE, header, bom: raw.bom === true }, { write: sink.write, warn: context.say });
    await sink.close();
  } catch (error) {
    await sink.abandon();
    if (!(error instanceof ClosedPipe)) throw error;
    return 0;
  }
  if (raw.quiet !== true) saySummary(gathered, failures, problems.length + gathered.failed, context);
  return problems.length + gathered.failed > 0 ? 2 : 0;
}

interface Gathered {
  readonly panel: Panel;
  readonly reports: number;
  readonly failed: number;
}

/** Takes each record in, one at a time. */
async function gather(inputs: Iterable<Input>, failures: Failures, context: Context): Promise<Gathered> {
  const into = new Panel();
  let [reports, failed] = [0, 0];
  for (const input of inputs) {
    try {
      for await (const record of recordsOf(input, { lang: context.lang })) {
        const found = panelReport(record);
        if (found === null) context.say('panel/no-place', { path: record.source.path });
        else into.add(found);
        reports += 1;
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      sayProblem(context, error.problem);
      failures.add(error.problem);
      failed += 1;
    }
  }
  return { panel: into, reports, failed };
}

function saySummary({ panel: into, reports }: Gathered, failures: Failures, failed: number, { say }: Context): void {
  const { units, cells, later, conflicts } = into.totals();
  say('summary/panel', { reports, units, cells, later, conflicts });
  if (failed > 0) say('summary/failed', { failed, paths: failures.paths() });
}

function readFormat(asked: string | undefined, file: string | null): PanelFormat {
  if (asked !== undefined) return choose('--format', asked, FORMATS);
  if (file === null) return 'csv';
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS.find((known) => known === extension);
  if (format === undefined) throw new ProblemError('panel/no-extension', { path: file });
  return format;
}
