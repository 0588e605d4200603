import { DecodeError } from '../decode/error.ts';
import { SourceError } from '../source/error.ts';
import type { Problem } from './problem.ts';

/** What to say of an error in making source text of an input; `null` for an error of another kind. */
export function sourceProblem(error: unknown, path: string): Problem | null {
  if (error instanceof DecodeError) return { code: `decode/${error.code}`, params: { path, detail: error.detail } };
  if (error instanceof SourceError) return { code: `source/${error.code}`, params: { path, detail: error.detail } };
  return null;
}
