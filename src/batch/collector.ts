import type { Format } from '../emit/format.ts';
import { LimitError } from '../emit/limit.ts';
import type { Chunk, Desk } from '../emit/writer.ts';
import type { Input } from './input.ts';
import { ProblemError, type OnProblem } from './problem.ts';
import type { Sink } from './sink.ts';
import { openSpool, type OpenSpool } from './spool.ts';

/** Puts the pieces of a run, which come in input order, where they go. */
export interface Collector {
  add: (input: Input, piece: string) => Promise<void>;
  finish: () => Promise<void>;
  abandon: () => Promise<void>;
}

/**
 * All pieces in one document. A document that cannot be empty and is gives no file.
 * @throws {ProblemError} in each call, where the document cannot be written or its format cannot hold it
 */
export async function oneDocument(sink: Sink, format: Pick<Format, 'open'>, onProblem: OnProblem): Promise<Collector> {
  const { desk, clear } = openDesk(sink, onProblem);
  const writer = await format.open(desk);
  return {
    add: async (_input, piece) => withinLimits(async () => writer.add(piece)),
    finish: async () => {
      await ((await withinLimits(writer.finish)) ? sink.close() : sink.abandon());
      await clear();
    },
    abandon: async () => {
      await sink.abandon();
      await clear();
    },
  };
}

/** A desk before a sink; `clear` removes what its spools wrote. */
export function openDesk(sink: Sink, onProblem: OnProblem): { readonly desk: Desk; readonly clear: () => Promise<void> } {
  const spools: OpenSpool[] = [];
  const spool = (): OpenSpool => {
    const opened = openSpool();
    spools.push(opened);
    return opened;
  };
  const write = async (chunk: Chunk): Promise<void> => (chunk.length > 0 ? sink.write(chunk) : undefined);
  const clear = async (): Promise<void> => {
    for (const opened of spools) await opened.clear();
  };
  return { desk: { write, spool, warn: (code, params) => onProblem({ code, params }) }, clear };
}

async function withinLimits<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof LimitError ? new ProblemError(error.code, error.params) : error;
  }
}
