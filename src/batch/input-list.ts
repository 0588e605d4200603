import { basename, join } from 'node:path';
import { DigestMap } from './digest-map.ts';
import { shownPath } from './file-name.ts';
import { STANDARD_INPUT, type Input } from './input.ts';
import { inShard, type Shard } from './shard.ts';

/** Files of one folder that stand together in the list: `below` is the folder's path below the one it was found in, `null` for files named by themselves. */
interface Group {
  readonly folder: string;
  readonly below: string | null;
  readonly names: (string | null)[];
}

/**
 * The reports to read, in order, each file once. Of each it holds the name only, so that a million of them fit in
 * some 100 MB. Iterating gives those of the shard.
 */
export class InputList implements Iterable<Input> {
  /** The number of inputs of the shard. */
  length = 0;
  readonly #shard: Shard | null;
  readonly #groups: Group[] = [];
  readonly #reals = new DigestMap();

  constructor(shard: Shard | null = null) {
    this.#shard = shard;
  }

  /** Puts in a file of a folder, unless its real path is there already. `name`: its path below `folder`. */
  add(folder: string, below: string | null, name: string, real: string): void {
    if (!this.#reals.add(real)) return;
    this.#put(folder, below, name);
  }

  addStandardInput(): void {
    if (this.#reals.add(STANDARD_INPUT)) this.#put('', null, null);
  }

  /** Whether the file at this real path is among the inputs, of whichever shard. */
  has(real: string): boolean {
    return this.#reals.has(real);
  }

  *[Symbol.iterator](): Generator<Input> {
    for (const input of this.whole()) if (this.#isMine(input)) yield input;
  }

  /** The inputs of all shards. */
  *whole(): Generator<Input> {
    for (const group of this.#groups) for (const name of group.names) yield inputOf(group, name);
  }

  #put(folder: string, below: string | null, name: string | null): void {
    let group = this.#groups.at(-1);
    if (group?.folder !== folder || group.below !== below) this.#groups.push((group = { folder, below, names: [] }));
    group.names.push(name);
    if (this.#shard === null || this.#isMine(inputOf(group, name))) this.length += 1;
  }

  #isMine({ path }: Input): boolean {
    return this.#shard === null || inShard(path, this.#shard);
  }
}

function inputOf({ folder, below }: Group, name: string | null): Input {
  if (name === null) return { path: STANDARD_INPUT, file: null, name: 'stdin' };
  const file = join(folder, name);
  return { path: shownPath(file), file, name: below === null ? basename(name) : below + name };
}
