export type Utf16 = 'utf-16le' | 'utf-16be';

/** Line ends, space, digits, and the space and stops of Chinese print: one in ten characters of a report. */
const FREQUENT = new Set([...'\r\n 0123456789\u3000、。，；：'].map((c) => c.charCodeAt(0)));

/** A tenth of what a text has; pairs of other bytes make these characters far more rarely. */
const LEAST_SHARE = 0.01;

/**
 * The byte order of UTF-16 without a byte order mark, or `null` for other bytes: the order in which more
 * of the frequent characters are read, if there are enough of them.
 */
export function utf16Order(bytes: Uint8Array): Utf16 | null {
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    if (FREQUENT.has(first + 256 * second)) little += 1;
    if (FREQUENT.has(256 * first + second)) big += 1;
  }
  if (Math.max(little, big) < (bytes.length / 2) * LEAST_SHARE || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}
