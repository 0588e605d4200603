import { ProblemError } from '../batch/problem.ts';
import type { Shard } from '../batch/shard.ts';

/**
 * The value of `--shard`: `I/N`, part I of N from 1; `auto`, the place of this task in its Slurm job array; `auto/N`, the place
 * of this task in a Slurm array or a Kubernetes Indexed Job among N, whether its tasks count from 0 or from 1.
 * @throws {ProblemError} for another value, or where the environment names no task
 */
export function readShard(value: string, env: NodeJS.ProcessEnv): Shard {
  const [, index = '', , count = ''] = /^(\d{1,6}|auto)(\/(\d{1,6}))?$/.exec(value) ?? [];
  const shard = index === 'auto' ? ownShard(count, env) : { index: Number(index), count: Number(count) };
  if (shard === null) throw new ProblemError('usage/shard-unknown');
  if (shard.count < 1 || shard.index < 1 || shard.index > shard.count) throw new ProblemError('usage/bad-shard', { value });
  return shard;
}

/**
 * Tasks whose numbers follow one another take each remainder of their number once, so that a task sent again alone, as
 * `--array=7` with `auto/N`, is the same part as before.
 */
function ownShard(given: string, env: NodeJS.ProcessEnv): Shard | null {
  const task = env['SLURM_ARRAY_TASK_ID'] ?? env['JOB_COMPLETION_INDEX'];
  const count = given === '' ? countOf(env) : Number(given);
  if (task === undefined || !/^\d+$/.test(task) || count === null) return null;
  return { index: (Number(task) % count) + 1, count };
}

/** The number of tasks, `null` where it is not known or their numbers have gaps. */
function countOf(env: NodeJS.ProcessEnv): number | null {
  if (env['SLURM_ARRAY_TASK_ID'] === undefined) return wholeNumber(env['JOB_COMPLETIONS']);
  const [count, first, last] = [wholeNumber(env['SLURM_ARRAY_TASK_COUNT']), wholeNumber(env['SLURM_ARRAY_TASK_MIN']), wholeNumber(env['SLURM_ARRAY_TASK_MAX'])];
  const gapless = first === null || last === null || last - first + 1 === count;
  return gapless ? count : null;
}

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
