import type { MessageCode, Params } from '../messages/words.ts';

/** Something that went wrong, to be put into words for the user. */
export interface Problem {
  readonly code: MessageCode;
  readonly params: Params;
}

/** Told each problem as it comes. */
export type OnProblem = (problem: Problem) => void;

/** A problem that ends the run. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(code: MessageCode, params: Params = {}) {
    super(code);
    this.problem = { code, params };
  }
}

/** The reason of a failed system call in a word (`EACCES`, `ENOSPC`), or an error's message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
