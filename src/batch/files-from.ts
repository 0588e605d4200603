import { createReadStream } from 'node:fs';
import { nameOf } from './file-name.ts';
import { STANDARD_INPUT } from './input.ts';

const [NUL, LINE_END, RETURN] = [0x00, 0x0a, 0x0d];

/** No path is longer on any system; what is read before the separator is decided. */
const DECIDED_AFTER = 65_536;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The paths of a list, of a file or `-` for standard input: one a line, or with NUL behind each (`find -print0`), as the
 * first 64 KiB show. Empty lines are left out. The list is not held.
 * @throws what the system says of the file
 */
export async function* listedPaths(list: string): AsyncGenerator<string> {
  const stream: AsyncIterable<Buffer> = list === STANDARD_INPUT ? process.stdin : createReadStream(list);
  let rest: Buffer = Buffer.alloc(0);
  let separator: number | null = null;
  let first = true;
  const paths = function* (lines: Iterable<Buffer>): Generator<string> {
    for (const line of lines) {
      const path = nameOf(separator === NUL || line.at(-1) !== RETURN ? line : line.subarray(0, -1));
      const clean = first && path.startsWith(BYTE_ORDER_MARK) ? path.slice(1) : path;
      first = false;
      if (clean !== '') yield clean;
    }
  };
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    if (separator === null && rest.length < DECIDED_AFTER) continue;
    separator ??= separatorOf(rest);
    const end = rest.lastIndexOf(separator) + 1;
    yield* paths(split(rest.subarray(0, end), separator));
    rest = rest.subarray(end);
  }
  yield* paths(split(rest, separator ??= separatorOf(rest)));
}

function separatorOf(start: Buffer): number {
  return start.includes(NUL) ? NUL : LINE_END;
}

function* split(bytes: Buffer, separator: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(separator, start);
    const end = at === -1 ? bytes.length : at;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}
