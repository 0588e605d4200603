import { createReadStream, readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { standardInput } from './standard-input.ts';

/**
 * The bytes of an input: a file, a pipe, standard input, or one report of several. Reading stops after `most` + 1 bytes, enough to say
 * that an input is too large without holding it.
 * @throws what the system says (`EACCES`, `ENOENT`…)
 */
export async function readInput(input: Input, most: number): Promise<Uint8Array> {
  if (input.record) return Buffer.from(input.record.text);
  if (input.file === null) return readStream(standardInput.chunks(), most);
  const file = systemName(input.file);
  // At once: the trips to the thread pool and back would take ten times as long as the file. Signals get their turn before.
  await setImmediate();
  const known = statSync(file);
  if (known.isFile() && known.size <= most) return readFileSync(file);
  return readStream(createReadStream(file), most);
}

async function readStream(stream: AsyncIterable<Buffer>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
