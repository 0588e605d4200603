import type { MessagePort } from 'node:worker_threads';
import type { Input } from './input.ts';
import { processInput, type Manner, type Work } from './work.ts';

/** One input for a worker thread. */
export interface Task {
  readonly input: Input;
  readonly manner: Manner;
  /** Where to say that the work begins, when it is timed. */
  readonly clock?: MessagePort;
}

/** What a worker thread does for one input. */
export async function work({ input, manner, clock }: Task): Promise<Work> {
  clock?.postMessage('begin', []);
  return processInput(input, manner);
}
