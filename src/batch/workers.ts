import { statSync } from 'node:fs';
import type { MessageChannel, MessagePort } from 'node:worker_threads';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { reasonOf, type Problem } from './problem.ts';
import { openTurns } from './turns.ts';
import { processInput, type Manner, type Work } from './work.ts';

/** What does the reading: this thread, or a pool of workers. Never rejects. */
export interface Workers {
  process: (input: Input, manner: Manner) => Promise<Work>;
  close: () => Promise<void>;
}

export interface WorkerOptions {
  /** Worker threads, 1 for none where none is needed. */
  readonly jobs: number;
  /** The seconds that one report may take, `null` for any. */
  readonly timeout: number | null;
  /** The heap of a worker in MiB; left to Node where it is not given. */
  readonly memory?: number;
  /** What the workers run: a module with a `work` as in `worker.ts`. */
  readonly script?: URL;
}

/** Inputs of more bytes (4 MiB) are read by a worker also for one job, so that one that takes all memory ends its worker and not the run. */
const LARGE = 4 * 1024 * 1024;

/**
 * `jobs` workers, or this thread for 1 where there is neither a time limit nor a large input. Standard input and pipes are
 * always read here: a worker that waits for a writer could not be ended.
 */
export async function openWorkers(options: WorkerOptions): Promise<Workers> {
  const { jobs, timeout } = options;
  let pool: Promise<Workers> | null = null;
  return {
    process: async (input, manner) => {
      const size = sizeOf(input);
      if (size === null || (jobs === 1 && timeout === null && size <= LARGE)) return processInput(input, manner);
      pool ??= openPool(options);
      return (await pool).process(input, manner);
    },
    close: async () => (await pool)?.close(),
  };
}

async function openPool({ jobs, timeout, memory, script = new URL('./worker.js', import.meta.url) }: WorkerOptions): Promise<Workers> {
  const [{ Tinypool }, { MessageChannel }] = await Promise.all([import('tinypool'), import('node:worker_threads')]);
  const resourceLimits = memory === undefined ? {} : { maxOldGenerationSizeMb: memory };
  const pool = new Tinypool({ filename: script.href, minThreads: jobs, maxThreads: jobs, resourceLimits });
  // A worker that fails between two reports is replaced; there is nothing to say of it.
  pool.on('error', () => {});
  const turns = openTurns(jobs);
  const run = async (input: Input, manner: Manner): Promise<Work> => {
    const task = { input, manner };
    if (timeout === null) return (await pool.run(task, { name: 'work' })) as Work;
    return turns(async () => {
      const clock = openClock(timeout, new MessageChannel());
      try {
        return (await pool.run({ ...task, clock: clock.port }, { name: 'work', signal: clock.signal, transferList: [clock.port] })) as Work;
      } finally {
        clock.stop();
      }
    });
  };
  return {
    process: async (input, manner) => run(input, manner).catch((error: unknown) => ({ sha256: null, text: null, source: null, tally: null, problems: [problemOf(error, input, timeout)] })),
    close: async () => pool.destroy(),
  };
}

/** A time limit in seconds that begins when the worker says so: the start of a worker is not the report's. */
function openClock(timeout: number, { port1, port2 }: MessageChannel): { readonly port: MessagePort; readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  port1.once('message', () => (timer = setTimeout(() => controller.abort(), timeout * 1000)));
  const stop = (): void => {
    clearTimeout(timer);
    port1.close();
  };
  return { port: port2, signal: controller.signal, stop };
}

function problemOf(error: unknown, { path }: Input, timeout: number | null): Problem {
  const reason = reasonOf(error);
  if (error instanceof Error && error.name === 'AbortError') return { code: 'input/timeout', params: { path, seconds: timeout ?? '' } };
  if (reason === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'input/out-of-memory', params: { path } };
  return { code: 'input/failed', params: { path, reason } };
}

/** The bytes of a regular file, or those of one report of several, `null` for what is none. */
function sizeOf({ file, record }: Input): number | null {
  if (record) return record.text.length;
  if (file === null) return null;
  try {
    const found = statSync(systemName(file));
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** From how many inputs on starting workers is worth its time (some 0.2 s, as much as 100 reports of 15 KB). */
const MANY_INPUTS = 400;

/** More workers than this cost memory without gain: one thread writes for all. */
const MOST_DEFAULT_JOBS = 4;

/** The jobs to use where the user does not say: 1 for few inputs. `cores` is the number of processors at hand. */
export function defaultJobs(inputs: number, cores: number): number {
  return inputs < MANY_INPUTS ? 1 : Math.min(cores, MOST_DEFAULT_JOBS);
}
