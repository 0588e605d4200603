import { createReadStream } from 'node:fs';
import { MOST_BYTES } from '../decode/decode.ts';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { reasonOf, type Problem } from './problem.ts';
import { standardInput } from './standard-input.ts';

const LINE_END = 0x0a;

/** Whether a file holds several reports, a JSON object a line, by its name. */
export function isRecordsName(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/**
 * The reports of a file with a JSON object a line: its `text` under its `path`, which without one is the file's with
 * the number of the line. A line that is no such object is a problem of that line. Memory is that of one line.
 */
export async function* reportLines(input: Input): AsyncGenerator<Input> {
  const file: AsyncIterable<Buffer> = input.file === null ? standardInput.chunks() : createReadStream(systemName(input.file));
  let number = 0;
  try {
    for await (const line of linesOf(file)) {
      number += 1;
      if (line === null) yield broken(input, { code: 'input/line-too-long', params: { path: input.path, line: number, most: MOST_BYTES / 1024 / 1024 } });
      else if (line.trim() !== '') yield recordOf(input, line, number);
    }
  } catch (error) {
    yield broken(input, { code: 'input/unreadable', params: { path: input.path, reason: reasonOf(error) } });
  }
}

function recordOf(input: Input, line: string, number: number): Input {
  const value = parsed(number === 1 ? line.replace(/^\ufeff/, '') : line);
  if (typeof value?.['text'] !== 'string') return broken(input, { code: 'input/bad-line', params: { path: input.path, line: number } });
  const path = typeof value['path'] === 'string' ? value['path'] : '';
  return { path: path || `${input.path}:${number}`, file: input.file, name: fileName(path) || String(number), record: { within: input, text: value['text'], problem: null } };
}

const broken = (input: Input, problem: Problem): Input => ({ ...input, record: { within: input, text: '', problem } });

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Names on disks are no longer than 255 bytes, 80 characters of Chinese. */
const LONGEST_NAME = 80;

/** A record's path as a path below a folder: no way up, no drive, nothing that a system refuses. */
function fileName(path: string): string {
  // oxlint-disable-next-line no-control-regex
  const parts = path.split(/[/\\]+/).map((part) => part.slice(-LONGEST_NAME).replace(/[\0-\x1f<>:"|?*]/g, '_').replace(/^\.+$/, ''));
  return parts.filter((part) => part !== '').join('/');
}

/** The lines of a stream; `null` for one that is longer than any input may be. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  let pieces: Buffer[] = [];
  let length = 0;
  const taken = (): string | null => {
    const line = length > MOST_BYTES ? null : Buffer.concat(pieces).toString();
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      pieces.push(chunk.subarray(from, end));
      length += end - from;
      yield taken();
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= MOST_BYTES) pieces.push(chunk.subarray(from));
    else pieces = [];
  }
  if (length > 0) yield taken();
}
