import { readFile } from 'node:fs/promises';
import { compareRecords } from '../check/compare.ts';
import { expectedJson, expectedPath } from '../check/expected.ts';
import { SECTIONS, type Section } from '../check/items.ts';
import { Lines } from '../check/place.ts';
import type { CheckResult } from '../check/result.ts';
import type { ExtractOptions } from '../extract.ts';
import { ReportSchema, type Report } from '../model/record.ts';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { ProblemError, reasonOf } from './problem.ts';
import { readReport } from './record.ts';
import { fileSink } from './sink.ts';

/** What stands beside a report: its expected record, `null` for an empty file, `undefined` for none. */
type Beside = Report | null | undefined;

/** Compares one report with its expected record; null where it has none. @throws {ProblemError} where either cannot be read */
export async function checkInput(input: Input, sections: readonly Section[], options: ExtractOptions): Promise<CheckResult | null> {
  const expected = await readExpected(input);
  if (expected === undefined) return null;
  const { report, text } = await readReport(input, options);
  return { path: input.path, differences: compareRecords(expected ?? nothingOf(report), report, sections), lines: new Lines(text) };
}

/**
 * Writes the expected record of a report where it differs from what is read; `isNew`: also where there is none. Gives
 * whether it wrote, null where there is none and none was asked for.
 * @throws {ProblemError} where the report cannot be read or the record not be written
 */
export async function updateExpected(input: Input, isNew: boolean, options: ExtractOptions): Promise<boolean | null> {
  const expected = await readExpected(input).catch(() => null);
  if (expected === undefined && !isNew) return null;
  const { report } = await readReport(input, options);
  if (expected && compareRecords(expected, report, SECTIONS).length === 0) return false;
  const sink = await fileSink(expectedPath(input.file ?? ''));
  await sink.write(expectedJson(report));
  await sink.close();
  return true;
}

async function readExpected(input: Input): Promise<Beside> {
  const path = expectedPath(input.file ?? '');
  let text: string;
  try {
    text = await readFile(systemName(path), 'utf8');
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw new ProblemError('input/unreadable', { path, reason: reasonOf(error) });
  }
  if (text.trim() === '') return null;
  try {
    const parsed = ReportSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new ProblemError('check/expected-unreadable', { path, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('check/expected-unreadable', { path, reason: reasonOf(error) });
  }
}

/** The record of which everything is still to be read. */
function nothingOf(report: Report): Report {
  const { metadata, source, schemaVersion } = report;
  const empty = Object.fromEntries(Object.keys(metadata).map((name) => [name, null]));
  return { schemaVersion, source: { ...source }, metadata: { ...empty, evidence: {} } as unknown as Report['metadata'], headings: [], observations: [], findings: [], ledger: { numbers: 0, observations: 0, excluded: {} } };
}
