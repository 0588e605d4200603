import { createHash } from 'node:crypto';
import { DecodeError } from './error.ts';
import { countLost, likelyGb18030, looksBinary } from './plausible.ts';
import { fileKind } from './signatures.ts';
import { utf16Order } from './utf16.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text with what is known of the bytes it came from. */
export interface Decoded {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Length of the input, a byte order mark included. */
  readonly bytes: number;
  /** Of the input, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Characters lost (U+FFFD in the text): bytes cut off or damaged. 0 for a sound text. */
  readonly lost: number;
}

/** The largest input in bytes (64 MiB) where nothing else is asked for; the largest reports are under 1 MiB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The share of lost characters that a text may have, among those that are not ASCII. A file cut inside
 * a character loses one; GB18030 read as UTF-8 loses four of five.
 */
const MOST_LOST = 0.1;

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads bytes as text: UTF-8, UTF-16 in either order, GB18030 with GBK and GB/T 2312. UTF-8 with a few
 * bad bytes stays UTF-8, each read as U+FFFD and counted in `lost`, before GB18030 is tried.
 * @throws {DecodeError} for a binary file, an unknown encoding, more than `most` bytes
 */
export function decode(bytes: Uint8Array, most = MOST_BYTES): Decoded {
  if (bytes.length > most) throw new DecodeError('too-large', sizeOf(most));
  const kind = fileKind(bytes);
  if (kind !== null) throw new DecodeError('binary', kind);
  const read = readMarked(bytes) ?? readUnmarked(bytes);
  if (read === null) throw new DecodeError('undecodable');
  if (looksBinary(read.text)) throw new DecodeError('binary');
  return { ...read, ...identify(bytes) };
}

/** What tells a file from every other: its length in bytes and its SHA-256 in hexadecimal. */
export function identify(bytes: Uint8Array): Pick<Decoded, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A bound in the largest unit that it is a whole number of: `64 MiB`. */
export function sizeOf(bytes: number): string {
  if (bytes % 1024 !== 0) return `${bytes} B`;
  return bytes % (1024 * 1024) === 0 ? `${bytes / 1024 / 1024} MiB` : `${bytes / 1024} KiB`;
}

type Read = Pick<Decoded, 'text' | 'encoding' | 'lost'>;

function readMarked(bytes: Uint8Array): Read | null {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return readAs(encoding, bytes.subarray(bom.length));
  }
  return null;
}

function readUnmarked(bytes: Uint8Array): Read | null {
  if (bytes.includes(0)) {
    const order = utf16Order(bytes);
    if (order === null) throw new DecodeError('binary');
    return readAs(order, bytes);
  }
  return readAs('utf-8', bytes) ?? (likelyGb18030(bytes) ? readAs('gb18030', bytes) : null);
}

const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>();

function decoderOf(encoding: Encoding): InstanceType<typeof TextDecoder> {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
}

/** `null` where more is lost than a damaged text of this encoding would lose. */
function readAs(encoding: Encoding, bytes: Uint8Array): Read | null {
  const text = decoderOf(encoding).decode(bytes);
  if (!text.includes('\ufffd')) return { text, encoding, lost: 0 };
  const { lost, telling } = countLost(text);
  return lost > telling * MOST_LOST ? null : { text, encoding, lost };
}
