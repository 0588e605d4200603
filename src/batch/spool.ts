import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Spool } from '../emit/writer.ts';
import { forget, remember } from './temporary.ts';

/** Characters that a spool holds before it goes to a file; less than a hundred reports need none. */
const MOST_HELD = 1 << 20;

/** A spool with its end: `clear` removes what it wrote. */
export interface OpenSpool extends Spool {
  readonly clear: () => Promise<void>;
}

/** A spool in memory while it is small, then in a temporary file, so that memory does not grow with the lines. */
export function openSpool(): OpenSpool {
  let held: string[] = [];
  let length = 0;
  let folder = '';
  let file: FileHandle | null = null;
  const flush = async (): Promise<void> => {
    if (file === null) {
      folder = await mkdtemp(join(tmpdir(), 'fazhi-'));
      remember(folder);
      file = await open(join(folder, 'lines'), 'w');
    }
    await file.appendFile(held.join(''));
    held = [];
    length = 0;
  };
  return {
    add: async (line) => {
      held.push(`${line}\n`);
      length += line.length;
      if (length > MOST_HELD) await flush();
    },
    lines: async function* lines() {
      if (file !== null) {
        await flush();
        yield* createInterface({ input: createReadStream(join(folder, 'lines')), crlfDelay: Infinity });
      } else for (const line of held) yield line.slice(0, -1);
    },
    clear: async () => {
      held = [];
      if (file === null) return;
      await file.close();
      await rm(folder, { recursive: true, force: true });
      forget(folder);
      file = null;
    },
  };
}
