import { DecodeError } from '../decode/error.ts';
import { SegmenterError } from '../segmenter/error.ts';
import { SourceError } from '../source/error.ts';
import { reasonOf, type Problem } from './problem.ts';

/** The longest string that V8 makes, in characters (2^29 − 24, 512 MiB where each takes a byte). */
const TOO_LONG = new Set(['Invalid string length', 'ERR_STRING_TOO_LONG']);

/** What to say of an error in reading an input that the user can mend; `null` for an error of another kind. */
export function sourceProblem(error: unknown, path: string): Problem | null {
  if (error instanceof DecodeError) return { code: `decode/${error.code}`, params: { path, detail: error.detail } };
  if (error instanceof SourceError) return { code: `source/${error.code}`, params: { path, detail: error.detail } };
  if (error instanceof SegmenterError) return { code: 'input/no-segmenter', params: { path } };
  if (TOO_LONG.has(reasonOf(error))) return { code: 'input/record-too-long', params: { path } };
  return null;
}
