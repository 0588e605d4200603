import { DecodeError } from '../decode/error.ts';
import { SegmenterError } from '../segmenter/error.ts';
import { SourceError } from '../source/error.ts';
import type { Problem } from './problem.ts';

/** What to say of an error in reading an input that the user can mend; `null` for an error of another kind. */
export function sourceProblem(error: unknown, path: string): Problem | null {
  if (error instanceof DecodeError) return { code: `decode/${error.code}`, params: { path, detail: error.detail } };
  if (error instanceof SourceError) return { code: `source/${error.code}`, params: { path, detail: error.detail } };
  if (error instanceof SegmenterError) return { code: 'input/no-segmenter', params: { path } };
  return null;
}
