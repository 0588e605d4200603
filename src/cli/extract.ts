import { availableParallelism } from 'node:os';
import { FINDING_LEVELS, type FindingCode } from '../audit/finding.ts';
import { findInputs } from '../batch/inputs.ts';
import { STANDARD_INPUT, type Input } from '../batch/input.ts';
import { ProblemError } from '../batch/problem.ts';
import { isRecordsName } from '../batch/record-lines.ts';
import { runBatch } from '../batch/run.ts';
import { standardInput } from '../batch/standard-input.ts';
import { onInterrupt } from '../batch/temporary.ts';
import type { Totals } from '../batch/tally.ts';
import type { Manner } from '../batch/work.ts';
import { defaultJobs } from '../batch/workers.ts';
import type { Style } from '../emit/format.ts';
import { readBatchOptions } from './batch-options.ts';
import { words } from '../messages/words.ts';
import { sayProblem, type Context } from './context.ts';
import { Failures } from './failures.ts';
import { NO_PROGRESS, openProgress } from './progress.ts';
import { readExtractOptions, type ExtractOptions, type RawExtractOptions } from './extract-options.ts';
import { resumeKey } from './resume-key.ts';
import { packsOf } from './packs.ts';

/** As a shell tells that a program ended by Ctrl-C: 128 + SIGINT. */
const INTERRUPTED = 130;

const BINARY = new Set<Style>(['xlsx', 'parquet-long', 'parquet-wide']);

/**
 * Runs `fazhi extract`. Gives the exit code: 0 done (or the reader has had enough), 1 findings at or above `--fail-on`,
 * 2 an input could not be read.
 * @throws {ProblemError} for a wrong use, or an output that cannot be written
 */
export async function extract(args: readonly string[], raw: RawExtractOptions, context: Context): Promise<number> {
  if (args.length === 0 && raw.filesFrom === undefined) throw new ProblemError('input/none');
  const { shard, timeout, mostBytes } = readBatchOptions(raw, process.env);
  const { inputs, problems, several } = await findInputs(args, { filesFrom: raw.filesFrom, output: raw.output === '-' ? undefined : raw.output, keepText: raw.keepText, shard });
  const packs = await packsOf(raw.pack, context);
  const piped = args.includes(STANDARD_INPUT) && raw.inputFormat === undefined && (await standardInput.holdsRecords());
  const options = await readExtractOptions(raw, several || piped || raw.inputFormat === 'jsonl', context.terminal.out, packs);
  if (options.destination.kind === 'stream' && context.terminal.outIsTerminal && BINARY.has(options.style)) throw new ProblemError('usage/binary-terminal', { format: options.style.replace(/-.*/, '') });
  for (const problem of problems) sayProblem(context, problem);
  const holdsRecords = ({ path }: Input): boolean => options.kind === 'jsonl' || (options.kind === null && (path === STANDARD_INPUT ? piped : isRecordsName(path)));
  const total = someOf(inputs, holdsRecords) ? null : inputs.length;
  const progress = options.quiet || inputs.length === 0 ? NO_PROGRESS : openProgress(total, context.terminal, context.lang);
  const failures = new Failures(problems);
  const interrupt = new AbortController();
  const resume = onInterrupt(() => {
    interrupt.abort();
    progress.aside(() => context.say('run/stopping'));
  });
  const manner: Manner = { style: options.style, colour: false, table: options.table, lang: context.lang, kind: options.kind === 'jsonl' ? null : options.kind, keepText: options.keepText !== null, mostBytes, packs: packs.length === 0 ? '' : JSON.stringify(packs) };
  const totals = await runBatch({
    inputs,
    manner,
    destination: options.destination,
    keepText: options.keepText,
    holdsRecords,
    jobs: options.jobs ?? defaultJobs(inputs.length, availableParallelism()),
    timeout,
    resumeKey: raw.resume === true ? resumeKey(manner) : null,
    onResume: ({ finished, dropped, path }) => {
      if (dropped) context.say('resume/dropped', { path });
      if (finished > 0 && !options.quiet) context.say('resume/continues', { finished });
    },
    onProblem: (problem) => {
      failures.add(problem);
      progress.aside(() => sayProblem(context, problem));
    },
    onDone: progress.step,
    signal: interrupt.signal,
  }).finally(() => {
    progress.stop();
    resume();
  });
  if (totals.closed) return 0;
  const failed = totals.failed + problems.length;
  if (!options.quiet) saySummary(totals, failed, failures, context);
  if (interrupt.signal.aborted) {
    context.say('run/interrupted', { done: totals.reports + totals.failed, total: total ?? '?' });
    return INTERRUPTED;
  }
  return failed > 0 ? 2 : findingsCode(totals, options.failOn);
}

function someOf<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): boolean {
  for (const item of items) if (holds(item)) return true;
  return false;
}

function saySummary(totals: Totals, failed: number, failures: Failures, { say, lang }: Context): void {
  const { reports, observations, claimed, indicators, findings, codes } = totals;
  say('summary/extract', { reports, observations, claimed, indicators: indicators.size, errors: findings.error, warnings: findings.warning, infos: findings.info });
  for (const [code, level] of Object.entries(FINDING_LEVELS)) {
    const count = codes.get(code);
    if (count !== undefined) say('summary/finding', { level: words(lang, `level/${level}`), code, name: words(lang, `name/${code as FindingCode}`), count });
  }
  if (failed > 0) say('summary/failed', { failed, paths: failures.paths() });
}

function findingsCode({ findings }: Totals, failOn: ExtractOptions['failOn']): number {
  if (failOn === 'never') return 0;
  return findings.error > 0 || (failOn === 'warning' && findings.warning > 0) ? 1 : 0;
}
