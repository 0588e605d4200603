import { openDestination, type Destination } from './destination.ts';
import type { InputList } from './input-list.ts';
import type { Input } from './input.ts';
import { openJournal, type Journal } from './journal.ts';
import { keptText } from './kept-text.ts';
import { inOrder } from './ordered.ts';
import type { Problem } from './problem.ts';
import { reportLines } from './record-lines.ts';
import { resumePlaces } from './resume.ts';
import { ClosedPipe } from './sink.ts';
import { Totals } from './tally.ts';
import { openWorkers } from './workers.ts';
import type { Manner } from './work.ts';

export interface Run {
  readonly inputs: InputList;
  readonly manner: Manner;
  readonly destination: Destination;
  /** The folder for source texts, `null` for none. */
  readonly keepText: string | null;
  /** Which inputs hold several reports, a JSON object a line. */
  readonly holdsRecords: (input: Input) => boolean;
  /** Worker threads, 1 for none. */
  readonly jobs: number;
  /** The seconds that one report may take, `null` for any. */
  readonly timeout: number | null;
  /** For a run that can be resumed: of what, beside the inputs, its output depends on. `null` for another. */
  readonly resumeKey: string | null;
  /** Told, before anything is read, what an earlier run has left. */
  readonly onResume?: (journal: Journal) => void;
  /** Told each problem of an input as it comes. */
  readonly onProblem: (problem: Problem) => void;
  /** Told of each report when it is written, or failed. */
  readonly onDone?: () => void;
  /** Aborted: no further input is begun, and what is complete is written. */
  readonly signal?: AbortSignal;
}

/**
 * Reads every input and writes the records in input order; the same bytes for any number of jobs. An input that
 * fails is a problem and does not stop the others. A reader that closes its pipe ends the run quietly.
 * @throws {ProblemError} where the output cannot be written
 */
export async function runBatch({ inputs, manner, destination, keepText, holdsRecords, jobs, timeout, resumeKey, onResume, onProblem, onDone, signal }: Run): Promise<Totals> {
  const totals = new Totals();
  const places = resumeKey === null ? null : await resumePlaces(destination);
  const collector = await openDestination(destination, inputs, manner, onProblem, places);
  const kept = keepText === null ? null : keptText(keepText, inputs);
  const workers = await openWorkers({ jobs, timeout });
  let journal: Journal | null = null;
  try {
    if (places !== null && resumeKey !== null) journal = await openJournal(places.journal, resumeKey, manner.mostBytes);
    if (journal !== null) onResume?.(journal);
    const works = inOrder(reportsOf(inputs, holdsRecords, signal), 2 * jobs, async (input) => {
      const found = (await journal?.find(input)) ?? null;
      return { input, isNew: found === null, work: found ?? (await workers.process(input, manner)) };
    });
    for await (const { input, isNew, work } of works) {
      if (isNew) await journal?.keep(input, work);
      for (const problem of work.problems) onProblem(problem);
      if (work.tally === null) totals.failed += 1;
      else totals.add(work.tally);
      if (work.source !== null) await kept?.add(input, work.source);
      if (work.text !== null) await collector.add(input, work.text);
      onDone?.();
    }
    await journal?.flush();
    if (journal !== null && signal?.aborted === true) {
      await collector.abandon();
      await journal.close(false);
    } else {
      await collector.finish();
      await journal?.close(true);
    }
  } catch (error) {
    await collector.abandon();
    await leave(journal);
    if (!(error instanceof ClosedPipe)) throw error;
    totals.closed = true;
  } finally {
    await workers.close();
  }
  return totals;
}

async function* reportsOf(inputs: InputList, holdsRecords: (input: Input) => boolean, signal: AbortSignal | undefined): AsyncGenerator<Input> {
  for (const input of inputs) {
    const reports = holdsRecords(input) ? reportLines(input) : [input];
    for await (const report of reports) {
      if (signal?.aborted === true) return;
      yield report;
    }
  }
}

/** Leaves a journal for the next run, with what is still to be written where that can be done. */
async function leave(journal: Journal | null): Promise<void> {
  await journal?.flush().catch(() => {});
  await journal?.close(false);
}
