import { createHash } from 'node:crypto';
import type { Chunk, Desk } from '../writer.ts';

/** A desk that also knows the size of what was written there, and its SHA-256 in hexadecimal. */
export interface MeasuredDesk extends Desk {
  readonly measure: () => { readonly bytes: number; readonly sha256: string };
}

export function measured(desk: Desk): MeasuredDesk {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    ...desk,
    write: async (chunk: Chunk) => {
      bytes += Buffer.byteLength(chunk);
      hash.update(chunk);
      await desk.write(chunk);
    },
    measure: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  };
}
