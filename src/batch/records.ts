import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { ExtractOptions } from '../extract.ts';
import { ReportSchema, type Report } from '../model/record.ts';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { ProblemError, reasonOf } from './problem.ts';
import { readReport } from './record.ts';

/**
 * The records of an input: those it holds, where its extension is `.json` (one, or an array) or `.jsonl`, `.ndjson` (one
 * a line; so is standard input); else the one that is read of it as a report.
 * @throws {ProblemError} for an input that cannot be read, with the line of what is no record
 */
export async function* recordsOf(input: Input, options: ExtractOptions): AsyncGenerator<Report> {
  const { path, file } = input;
  try {
    if (file === null || /\.(?:jsonl|ndjson)$/i.test(file)) yield* linesOf(file === null ? process.stdin : createReadStream(systemName(file)), path);
    else if (/\.json$/i.test(file)) yield* wholeOf(await readFile(systemName(file), 'utf8'), path);
    else yield (await readReport(input, options)).report;
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('input/unreadable', { path, reason: reasonOf(error) });
  }
}

async function* linesOf(stream: NodeJS.ReadableStream, path: string): AsyncGenerator<Report> {
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() !== '') yield recordOf(valueOf(text, path, line), path, line);
  }
}

function* wholeOf(text: string, path: string): Generator<Report> {
  const value = valueOf(text, path, 1);
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) yield recordOf(one, path, 1);
}

function valueOf(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new ProblemError('score/record-unreadable', { path, line, reason: reasonOf(error) });
  }
}

function recordOf(value: unknown, path: string, line: number): Report {
  const parsed = ReportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemError('score/record-unreadable', { path, line, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
}
