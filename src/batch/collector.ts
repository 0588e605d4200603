import type { Format } from '../emit/format.ts';
import { LimitError } from '../emit/limit.ts';
import type { Chunk } from '../emit/writer.ts';
import type { Input } from './input.ts';
import { ProblemError } from './problem.ts';
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
export async function oneDocument(sink: Sink, format: Pick<Format, 'open'>): Promise<Collector> {
  const spools: OpenSpool[] = [];
  const clear = async (): Promise<void> => {
    for (const spool of spools) await spool.clear();
  };
  const spool = (): OpenSpool => {
    const opened = openSpool();
    spools.push(opened);
    return opened;
  };
  const write = async (chunk: Chunk): Promise<void> => (chunk.length > 0 ? sink.write(chunk) : undefined);
  const writer = await format.open({ write, spool });
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

async function withinLimits<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof LimitError ? new ProblemError(error.code, error.params) : error;
  }
}
