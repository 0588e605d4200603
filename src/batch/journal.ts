import { createHash } from 'node:crypto';
import { mkdir, open, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { DigestMap } from './digest-map.ts';
import { systemName } from './file-name.ts';
import type { Input } from './input.ts';
import { blockLine, openingLine, scanJournal, type Block } from './journal-file.ts';
import { ProblemError } from './problem.ts';
import { readInput } from './read.ts';
import { explained } from './sink.ts';
import type { Work } from './work.ts';

/**
 * The finished reports of a run, beside its output, so that a run that was interrupted goes on where it was. A report is
 * known by its path and the SHA-256 of its bytes; what is kept of it is its whole piece of the output, compressed in
 * blocks, so that nothing depends on how far the output itself was written.
 */
export interface Journal {
  readonly path: string;
  /** Reports finished before this run. */
  readonly finished: number;
  /** Whether there was a journal of other options, packs or version, which was dropped. */
  readonly dropped: boolean;
  /** What became of an input, whose bytes are still the same; `null` where it is to be read. */
  find: (input: Input) => Promise<Work | null>;
  keep: (input: Input, work: Work) => Promise<void>;
  /** Writes what is not written yet. Rejects where another run has taken the journal over. */
  flush: () => Promise<void>;
  /** `done`: the run is complete, and the journal goes. */
  close: (done: boolean) => Promise<void>;
}

/** Reports in a block at most: what an interruption costs. */
const MOST_ENTRIES = 256;

/** Characters in a block (2 Mi), and so in memory, but for one report that is longer by itself. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/**
 * Opens the journal at this path for a run with this key: of what, beside the inputs, the output depends on. The last run to
 * open it owns it. `mostBytes`: the largest input.
 * @throws {ProblemError} where it cannot be written, or the file is something else
 */
export async function openJournal(path: string, key: string, mostBytes: number): Promise<Journal> {
  return explained(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    const kept = new KeptBlocks(file);
    const contents = await scanJournal(file, (block) => kept.add(block));
    if (contents.key === undefined) throw new ProblemError('resume/no-journal', { path });
    const dropped = contents.key !== null && contents.key !== key;
    if (dropped) kept.clear();
    await file.truncate(dropped ? 0 : contents.end);
    // A line of its own for each run tells an older one that still runs that it has lost the journal.
    await file.appendFile(dropped || contents.key === null ? openingLine(key) : blockLine({ entries: [], bytes: 0 }));
    return { path, finished: kept.left, dropped, ...(await openPages(path, file)), find: async (input) => find(input, kept, mostBytes) };
  });
}

/** What earlier runs have written. */
class KeptBlocks {
  /** By path and SHA-256: the number of the block and the place in it. */
  readonly known = new DigestMap();
  /** Reports not asked for yet. */
  left = 0;
  readonly #file: FileHandle;
  readonly #blocks: { readonly offset: number; readonly bytes: number }[] = [];
  /** The block read last; reports are asked for in the order in which they were kept. */
  #last: { readonly block: number; readonly lines: Promise<readonly string[]> } | null = null;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  add({ entries, offset, bytes }: Block): void {
    entries.forEach(([path, sha256], i) => this.known.set(`${path}\0${sha256}`, this.#blocks.length * MOST_ENTRIES + i));
    this.#blocks.push({ offset, bytes });
    this.left = this.known.size;
  }

  clear(): void {
    this.left = 0;
  }

  /** `null` where there is none, or its block is damaged. */
  async work(path: string, sha256: string): Promise<Work | null> {
    const place = this.known.get(`${path}\0${sha256}`);
    if (place === undefined) return null;
    this.left -= 1;
    const block = Math.floor(place / MOST_ENTRIES);
    if (this.#last?.block !== block) this.#last = { block, lines: this.#lines(block) };
    const line = (await this.#last.lines.catch(() => []))[place % MOST_ENTRIES];
    return line === undefined ? null : (JSON.parse(line) as Work);
  }

  async #lines(block: number): Promise<readonly string[]> {
    const { offset, bytes } = this.#blocks[block] ?? { offset: 0, bytes: 0 };
    const { buffer } = await this.#file.read(Buffer.alloc(bytes), 0, bytes, offset);
    const { gunzip } = await import('node:zlib');
    return (await promisify(gunzip)(buffer)).toString().split('\n');
  }
}

async function find(input: Input, kept: KeptBlocks, mostBytes: number): Promise<Work | null> {
  if (kept.left <= 0 || !(await canBeReadTwice(input))) return null;
  try {
    return await kept.work(input.path, createHash('sha256').update(await readInput(input, mostBytes)).digest('hex'));
  } catch {
    return null; // The reading will say what is wrong with it.
  }
}

/** Not so standard input and pipes. */
async function canBeReadTwice({ file, record }: Input): Promise<boolean> {
  if (record !== undefined) return record.problem === null;
  return file !== null && stat(systemName(file)).then((known) => known.isFile(), () => false);
}

/** The side of a journal that is written: reports go into blocks. `file` is open for appending. */
async function openPages(path: string, file: FileHandle): Promise<Pick<Journal, 'keep' | 'flush' | 'close'>> {
  let { size } = await file.stat();
  let entries: [string, string][] = [];
  let lines: string[] = [];
  let characters = 0;
  const mine = async (): Promise<void> => {
    const now = await stat(path).then((found) => found.size, () => null);
    if (now !== size) throw new ProblemError('resume/taken', { path });
  };
  const flush = async (): Promise<void> =>
    explained(path, async () => {
      if (entries.length === 0) return mine();
      const { gzip } = await import('node:zlib');
      const block = await promisify(gzip)(lines.join('\n'), { level: 1 });
      const bytes = Buffer.concat([Buffer.from(blockLine({ entries, bytes: block.length })), block]);
      [entries, lines, characters] = [[], [], 0];
      // Right before it is written: of two runs at the same journal one goes on.
      await mine();
      await file.appendFile(bytes);
      size += bytes.length;
    });
  return {
    keep: async (input, work) => {
      if (work.text === null || work.sha256 === null || (input.file === null && input.record === undefined)) return;
      const line = JSON.stringify(work);
      entries.push([input.path, work.sha256]);
      lines.push(line);
      characters += line.length;
      if (entries.length >= MOST_ENTRIES || characters >= MOST_CHARACTERS) await flush();
    },
    flush,
    close: async (done) => {
      await file.close();
      if (done) await rm(path, { force: true });
    },
  };
}
