import { appendFileSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Chunk } from '../emit/writer.ts';
import { ProblemError, reasonOf } from './problem.ts';
import { forget, remember } from './temporary.ts';

/** Where a document goes. Each call settles when the chunk is taken, so a slow reader holds the program back. */
export interface Sink {
  write: (chunk: Chunk) => Promise<void>;
  /** The document is complete. */
  close: () => Promise<void>;
  /** The document will not be completed; nothing of it stays in a file. */
  abandon: () => Promise<void>;
}

/** The reader of a pipe has closed it, as `| head` does: there is nobody left to write for. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Writes to a stream, which stays open. `write` rejects with `ClosedPipe` when its reader is gone. */
export function streamSink(stream: Writable): Sink {
  // A failed write is reported to its own callback; without a listener it would also end the program.
  stream.on('error', () => {});
  const write = async (chunk: Chunk): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(chunk, (error) => {
        if (error === null || error === undefined) resolve();
        else if (['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(reasonOf(error))) reject(new ClosedPipe());
        else reject(new ProblemError('output/unwritable', { path: '-', reason: reasonOf(error) }));
      });
    });
  return { write, close: async () => {}, abandon: async () => {} };
}

/**
 * Writes a file that appears all at once: what is written goes to a temporary file in the same folder (or to `place`), which takes
 * the file's name when complete. What is no regular file (`/dev/null`, a named pipe) is written to directly.
 * @throws {ProblemError} where the file cannot be written, here and in each call
 */
export async function fileSink(path: string, place?: string): Promise<Sink> {
  const target = await realpath(path).catch(() => path);
  return explained(path, async () => {
    await mkdir(dirname(target), { recursive: true });
    const direct = await stat(target).then((found) => !found.isFile(), () => false);
    const draft = direct ? target : (place ?? join(dirname(target), `.${basename(target)}.${process.pid}.tmp`));
    const file = await open(draft, 'w');
    if (!direct) remember(draft);
    return {
      // A pipe may keep its writer waiting, a regular file does not.
      write: async (chunk) => explained(path, async () => (direct ? file.appendFile(chunk) : appendFileSync(file.fd, chunk))),
      close: async () =>
        explained(path, async () => {
          await file.close();
          if (!direct) await rename(draft, target);
          forget(draft);
        }),
      abandon: async () => {
        await file.close();
        if (!direct) await rm(draft, { force: true });
        forget(draft);
      },
    };
  });
}

/** Runs a task; what the system says against it is a problem of writing this path. */
export async function explained<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('output/unwritable', { path, reason: reasonOf(error) });
  }
}
