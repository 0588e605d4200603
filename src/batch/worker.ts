import type { Input } from './input.ts';
import { processInput, type Manner, type Work } from './work.ts';

/** What a worker thread does for one input. */
export async function work(task: { readonly input: Input; readonly manner: Manner }): Promise<Work> {
  return processInput(task.input, task.manner);
}
