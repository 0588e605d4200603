import { createHash } from 'node:crypto';

/** One part of a run that is shared out over `count` machines; `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Whether the report at this path is of the shard: the first 48 bits of the SHA-256 of the path in UTF-8, as a number,
 * leave index − 1 when divided by the count. The path is the one that the record names.
 */
export function inShard(path: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUIntBE(0, 6) % count === index - 1;
}
