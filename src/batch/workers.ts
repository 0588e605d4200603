import type { Input } from './input.ts';
import { reasonOf } from './problem.ts';
import { processInput, type Manner, type Work } from './work.ts';

/** What does the reading: this thread, or a pool of workers. Never rejects. */
export interface Workers {
  process: (input: Input, manner: Manner) => Promise<Work>;
  close: () => Promise<void>;
}

/** `jobs` workers, or this thread for 1. Standard input is always read here. */
export async function openWorkers(jobs: number): Promise<Workers> {
  if (jobs === 1) return { process: processInput, close: async () => {} };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, minThreads: jobs, maxThreads: jobs });
  const process = async (input: Input, manner: Manner): Promise<Work> => {
    if (input.file === null) return processInput(input, manner);
    try {
      return (await pool.run({ input, manner }, { name: 'work' })) as Work;
    } catch (error) {
      return { text: null, tally: null, problems: [{ code: 'input/failed', params: { path: input.path, reason: reasonOf(error) } }] };
    }
  };
  return { process, close: async () => pool.destroy() };
}

/** From how many inputs on starting workers is worth its time (some 0.2 s, as much as 100 reports of 15 KB). */
const MANY_INPUTS = 400;

/** More workers than this cost memory without gain: one thread writes for all. */
const MOST_DEFAULT_JOBS = 4;

/** The jobs to use where the user does not say: 1 for few inputs. `cores` is the number of processors at hand. */
export function defaultJobs(inputs: number, cores: number): number {
  return inputs < MANY_INPUTS ? 1 : Math.min(cores, MOST_DEFAULT_JOBS);
}
