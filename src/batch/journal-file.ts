import type { FileHandle } from 'node:fs/promises';

/** The first line: what the file is, and the key of the run. */
interface Opening {
  readonly fazhi: 'journal';
  readonly key: string;
}

/** The line before a block: the path and SHA-256 of each report in it, and the length of what follows in bytes. */
export interface BlockLine {
  readonly entries: readonly (readonly [path: string, sha256: string])[];
  readonly bytes: number;
}

/** A block as it stands in the file. `offset`: of its first byte after its line. */
export interface Block extends BlockLine {
  readonly offset: number;
}

/** What a file holds as far as it is whole. */
export interface Contents {
  /** `null` where the file is empty; `undefined` where it is no journal. */
  readonly key: string | null | undefined;
  /** Where the last whole block ends; what comes after was being written when the run ended. */
  readonly end: number;
}

/** Reads a journal from its beginning and tells each whole block. */
export async function scanJournal(file: FileHandle, onBlock: (block: Block) => void): Promise<Contents> {
  const { size } = await file.stat();
  if (size === 0) return { key: null, end: 0 };
  const opening = await lineAt<Opening>(file, 0);
  if (opening?.value.fazhi !== 'journal' || typeof opening.value.key !== 'string') return { key: undefined, end: 0 };
  let { end } = opening;
  for (;;) {
    const line = await lineAt<BlockLine>(file, end);
    if (line === null || line.end + line.value.bytes > size) return { key: opening.value.key, end };
    onBlock({ ...line.value, offset: line.end });
    end = line.end + line.value.bytes;
  }
}

export function openingLine(key: string): string {
  return lineOf<Opening>({ fazhi: 'journal', key });
}

export function blockLine(line: BlockLine): string {
  return lineOf<BlockLine>(line);
}

function lineOf<Value>(value: Value): string {
  return `${JSON.stringify(value)}\n`;
}

/** Bytes read at a time while the end of a line is looked for. */
const STEP = 65_536;

/** The longest line looked for: 256 paths of 4 KiB and more. */
const MOST_LINE = 16 * 1024 * 1024;

/** The JSON line that starts here and where it ends, `null` where there is no whole one. */
async function lineAt<Value>(file: FileHandle, start: number): Promise<{ readonly value: Value; readonly end: number } | null> {
  const parts: Buffer[] = [];
  for (let at = start; at - start < MOST_LINE; at += STEP) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(STEP), 0, STEP, at);
    const stop = buffer.subarray(0, bytesRead).indexOf(0x0a);
    parts.push(buffer.subarray(0, stop === -1 ? bytesRead : stop));
    if (stop !== -1) return parsed(Buffer.concat(parts).toString(), at + stop + 1);
    if (bytesRead < STEP) break;
  }
  return null;
}

function parsed<Value>(line: string, end: number): { readonly value: Value; readonly end: number } | null {
  try {
    return { value: JSON.parse(line) as Value, end };
  } catch {
    return null;
  }
}
