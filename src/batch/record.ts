import { MOST_BYTES } from '../decode/decode.ts';
import { extractReport, type ExtractOptions } from '../extract.ts';
import type { Report } from '../model/record.ts';
import { readSource } from '../source/read.ts';
import type { Input } from './input.ts';
import { ProblemError, reasonOf } from './problem.ts';
import { readInput } from './read.ts';
import { sourceProblem } from './source-problem.ts';

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
    const { lost: _lost, kind: _kind, ...source } = await readSource(await readInput(input, MOST_BYTES), path);
    return { report: extractReport({ path, ...source }, options), text: source.text };
  } catch (error) {
    const problem = sourceProblem(error, path) ?? { code: 'input/unreadable' as const, params: { path, reason: reasonOf(error) } };
    throw new ProblemError(problem.code, problem.params);
  }
}
