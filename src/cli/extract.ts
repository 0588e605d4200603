import { availableParallelism } from 'node:os';
import { FINDING_LEVELS, type FindingCode } from '../audit/finding.ts';
import { findInputs } from '../batch/inputs.ts';
import { ProblemError } from '../batch/problem.ts';
import { runBatch } from '../batch/run.ts';
import type { Totals } from '../batch/tally.ts';
import { defaultJobs } from '../batch/workers.ts';
import type { Style } from '../emit/format.ts';
import { indicatorsOf } from '../packs/merge.ts';
import { readBatchOptions } from './batch-options.ts';
import { words } from '../messages/words.ts';
import { sayProblem, type Context } from './context.ts';
import { readExtractOptions, type ExtractOptions, type RawExtractOptions } from './extract-options.ts';
import { packsOf } from './packs.ts';

const BINARY = new Set<Style>(['xlsx', 'parquet-long', 'parquet-wide']);

/**
 * Runs `fazhi extract`. Gives the exit code: 0 done (or the reader has had enough), 1 findings at or above `--fail-on`,
 * 2 an input could not be read.
 * @throws {ProblemError} for a wrong use, or an output that cannot be written
 */
export async function extract(args: readonly string[], raw: RawExtractOptions, context: Context): Promise<number> {
  if (args.length === 0 && raw.filesFrom === undefined) throw new ProblemError('input/none');
  const { shard, timeout, mostBytes } = readBatchOptions(raw, process.env);
  const { inputs, problems, several } = await findInputs(args, { filesFrom: raw.filesFrom, output: raw.output === '-' ? undefined : raw.output, shard });
  const packs = await packsOf(raw.pack, context);
  const options = readExtractOptions(raw, several, context.terminal.out, packs.flatMap(indicatorsOf));
  if (options.destination.kind === 'stream' && context.terminal.outIsTerminal && BINARY.has(options.style)) throw new ProblemError('usage/binary-terminal', { format: options.style.replace(/-.*/, '') });
  for (const problem of problems) sayProblem(context, problem);
  const totals = await runBatch({
    inputs,
    manner: { style: options.style, colour: false, table: options.table, lang: context.lang, kind: options.kind, keepText: options.keepText !== null, mostBytes, packs: packs.length === 0 ? '' : JSON.stringify(packs) },
    destination: options.destination,
    keepText: options.keepText,
    jobs: options.jobs ?? defaultJobs(inputs.length, availableParallelism()),
    timeout,
    onProblem: (problem) => sayProblem(context, problem),
  });
  if (totals.closed) return 0;
  const failed = totals.failed + problems.length;
  if (!options.quiet) saySummary(totals, failed, context);
  return failed > 0 ? 2 : findingsCode(totals, options.failOn);
}

function saySummary(totals: Totals, failed: number, { say, lang }: Context): void {
  const { reports, observations, claimed, indicators, findings, codes } = totals;
  say('summary/extract', { reports, observations, claimed, indicators: indicators.size, errors: findings.error, warnings: findings.warning, infos: findings.info });
  for (const [code, level] of Object.entries(FINDING_LEVELS)) {
    const count = codes.get(code);
    if (count !== undefined) say('summary/finding', { level: words(lang, `level/${level}`), code, name: words(lang, `name/${code as FindingCode}`), count });
  }
  if (failed > 0) say('summary/failed', { failed });
}

function findingsCode({ findings }: Totals, failOn: ExtractOptions['failOn']): number {
  if (failOn === 'never') return 0;
  return findings.error > 0 || (failOn === 'warning' && findings.warning > 0) ? 1 : 0;
}
