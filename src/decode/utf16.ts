export type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * The byte order of UTF-16 without a byte order mark, or `null`. Line ends, digits and spaces give a
 * NUL byte in one half of their two bytes; a text of another encoding has no NUL at all, a binary
 * file has them in both halves.
 */
export function utf16Order(bytes: Uint8Array): Utf16 | null {
  let even = 0;
  let odd = 0;
  for (let i = bytes.indexOf(0); i !== -1; i = bytes.indexOf(0, i + 1)) {
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  // A few characters such as U+4E00 一 end in 00 and put a NUL into the other half.
  if (odd > 10 * even) return 'utf-16le';
  if (even > 10 * odd) return 'utf-16be';
  return null;
}
