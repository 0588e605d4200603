import { ProblemError } from '../batch/problem.ts';
import type { Shard } from '../batch/shard.ts';
import { MOST_BYTES } from '../decode/decode.ts';
import { readShard } from './shard.ts';

/** The options of `extract` for large runs, as parsed. */
export interface RawBatchOptions {
  readonly filesFrom?: string;
  readonly shard?: string;
  readonly timeout?: string;
  readonly maxBytes?: string;
  readonly resume?: boolean;
}

export interface BatchOptions {
  readonly shard: Shard | undefined;
  /** Seconds that one report may take, `null` for any. */
  readonly timeout: number | null;
  /** The largest input, in bytes. */
  readonly mostBytes: number;
}

/** A day; more is a slip of the keyboard. */
const MOST_SECONDS = 86_400;

/** V8 holds no longer string, and a text of one byte a character comes near it. */
const MOST_MAX_BYTES = 512 * 1024 * 1024;

const UNITS = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const;

/**
 * The options as they are meant. `env`: what `--shard auto` reads.
 * @throws {ProblemError} for a value that is none
 */
export function readBatchOptions(raw: RawBatchOptions, env: NodeJS.ProcessEnv): BatchOptions {
  return {
    shard: raw.shard === undefined ? undefined : readShard(raw.shard, env),
    timeout: raw.timeout === undefined ? null : readSeconds(raw.timeout),
    mostBytes: raw.maxBytes === undefined ? MOST_BYTES : readBytes(raw.maxBytes),
  };
}

function readSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds <= 0 || seconds > MOST_SECONDS) throw new ProblemError('usage/bad-timeout', { value, most: MOST_SECONDS });
  return seconds;
}

function readBytes(value: string): number {
  const [, digits = '0', unit = ''] = /^(\d{1,12})([KMG]?)$/i.exec(value) ?? [];
  const bytes = Number(digits) * UNITS[unit.toUpperCase() as keyof typeof UNITS];
  if (bytes < 1 || bytes > MOST_MAX_BYTES) throw new ProblemError('usage/bad-bytes', { value });
  return bytes;
}
