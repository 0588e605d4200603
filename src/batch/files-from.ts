import { createReadStream } from 'node:fs';
import { nameOf } from './file-name.ts';
import { STANDARD_INPUT } from './input.ts';
import { piecesOf } from './lines.ts';

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
  const { start, whole } = await begin(stream[Symbol.asyncIterator]());
  const separator = start.includes(NUL) ? NUL : LINE_END;
  let first = true;
  for await (const line of piecesOf(whole, separator)) {
    const path = nameOf(separator === NUL || line.at(-1) !== RETURN ? line : line.subarray(0, -1));
    const clean = first && path.startsWith(BYTE_ORDER_MARK) ? path.slice(1) : path;
    first = false;
    if (clean !== '') yield clean;
  }
}

/** The first bytes of a stream, and the stream with them. */
async function begin(stream: AsyncIterator<Buffer>): Promise<{ readonly start: Buffer; readonly whole: AsyncIterable<Buffer> }> {
  let start: Buffer = Buffer.alloc(0);
  while (start.length < DECIDED_AFTER) {
    const next = await stream.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  const whole = async function* whole(): AsyncGenerator<Buffer> {
    yield start;
    yield* { [Symbol.asyncIterator]: () => stream };
  };
  return { start, whole: whole() };
}
