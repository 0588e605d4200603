import { isUtf8 } from 'node:buffer';
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/**
 * A file name as a string. Systems keep names as bytes; those that are no UTF-8 (a name in GBK on a Linux disk) come with
 * each such byte b as the lone surrogate U+DC00 + b, as in Python's `surrogateescape`, so that `systemName` finds the
 * file again.
 */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    name += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return name;
}

/** The length in bytes of the UTF-8 character that starts here, 0 where none does. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/** A byte that is no UTF-8, in a name of `nameOf`. */
const STRAY_BYTE = /[\udc80-\udcff]/u;

/** A name of `nameOf` as the system takes it. */
export function systemName(name: string): string | Buffer {
  if (!STRAY_BYTE.test(name)) return name;
  return Buffer.concat([...name].map((c) => (STRAY_BYTE.test(c) ? Buffer.of(c.charCodeAt(0) - 0xdc00) : Buffer.from(c))));
}

/**
 * A path as it is shown and written: `/` between folders on every system, so that records do not depend on it; a byte
 * that is no UTF-8 as `\xB1`.
 */
export function shownPath(path: string): string {
  return path.split(sep).join('/').replace(/[\udc80-\udcff]/gu, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`);
}

/**
 * The path of a file without links, which tells whether two paths are one file.
 * @throws what the system says (`ENOENT`…)
 */
export async function realPath(path: string): Promise<string> {
  return nameOf(await realpath(systemName(path), { encoding: 'buffer' }));
}
