import type { Problem } from '../batch/problem.ts';

/** Paths named in the closing line; more would hide it. */
const MOST_NAMED = 5;

/** What could not be processed, for the closing line. */
export class Failures {
  readonly #paths: string[] = [];
  #count = 0;

  constructor(problems: readonly Problem[]) {
    for (const problem of problems) this.add(problem);
  }

  /** A text with damaged characters is read all the same, and a report with a cell that was cut is written. */
  add({ code, params }: Problem): void {
    if (code === 'decode/damaged' || code === 'output/cells-cut') return;
    this.#count += 1;
    const line = params['line'];
    if (this.#paths.length < MOST_NAMED) this.#paths.push(`${params['path'] ?? '-'}${line === undefined ? '' : `:${line}`}`);
  }

  /** The first of them, with … for the others. */
  paths(): string {
    return this.#paths.join(', ') + (this.#count > this.#paths.length ? ', …' : '');
  }
}
