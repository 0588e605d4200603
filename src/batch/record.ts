import { decode, MOST_BYTES } from '../decode/decode.ts';
import { DecodeError } from '../decode/error.ts';
import { extractReport, type ExtractOptions } from '../extract.ts';
import type { Report } from '../model/record.ts';
import type { Input } from './input.ts';
import { ProblemError, reasonOf } from './problem.ts';
import { readInput } from './read.ts';

/** A report with the text it was read from. */
export interface ReadReport {
  readonly report: Report;
  readonly text: string;
}

/**
 * Reads one input from bytes to its record.
 * @throws {ProblemError} for an input that cannot be read
 */
export async function readReport(input: Input, options: ExtractOptions): Promise<ReadReport> {
  const { path } = input;
  try {
    const { lost: _lost, ...source } = decode(await readInput(input, MOST_BYTES));
    return { report: extractReport({ path, ...source }, options), text: source.text };
  } catch (error) {
    if (error instanceof DecodeError) throw new ProblemError(`decode/${error.code}`, { path, detail: error.detail });
    throw new ProblemError('input/unreadable', { path, reason: reasonOf(error) });
  }
}
