import { runMerge } from '../batch/merge-run.ts';
import { ProblemError } from '../batch/problem.ts';
import { sayProblem, type Context } from './context.ts';
import { readExtractOptions, type RawExtractOptions } from './extract-options.ts';
import { packsOf } from './packs.ts';

export type RawMergeOptions = Pick<RawExtractOptions, 'output' | 'format' | 'layout' | 'bom' | 'header' | 'columns' | 'where' | 'filesFrom' | 'pack' | 'quiet'>;

/**
 * Runs `fazhi merge`. Gives the exit code.
 * @throws {ProblemError} for a wrong use, parts that are none or do not belong together, an output that cannot be written
 */
export async function merge(files: readonly string[], raw: RawMergeOptions, context: Context): Promise<number> {
  const table = files.find((file) => /\.csv$/i.test(file));
  const chosen = [raw.layout, raw.bom, raw.header, raw.columns, raw.where].some((option) => option !== undefined);
  if (table !== undefined && chosen) throw new ProblemError('merge/table-as-is', { path: table });
  // Without a name that says it, the output is of the kind of the parts.
  const format = raw.format ?? (raw.output === undefined || raw.output === '-' ? /\.(jsonl|csv)$/i.exec(files[0] ?? '')?.[1]?.toLowerCase() : undefined);
  const packs = await packsOf(raw.pack, context);
  const { style, table: choice, destination, quiet } = await readExtractOptions({ ...raw, ...(format === undefined ? {} : { format }) }, true, context.terminal.out, packs);
  const reports = await runMerge({ files, filesFrom: raw.filesFrom, destination, manner: { style, table: choice }, onProblem: (problem) => sayProblem(context, problem) });
  if (reports !== null && !quiet) context.say('summary/merge', { reports, parts: files.length });
  return 0;
}
