/** A set of words, answered in one walk: which of them begin at a place of a text. */
export class Trie {
  /** For each UTF-16 unit its class; 0 where no word has it. */
  readonly #classes = new Uint16Array(0x10000);
  /** Open-addressed table of edges, two numbers each: node × classes + class, next node; 0 where empty. */
  #edges = new Int32Array(1 << 13);
  /** Nodes of the first characters, by class, 0 where no word begins so. */
  readonly #roots: Int32Array;
  readonly #classCount: number;
  #nodes = 1;
  /** Word that ends at each node, -1 for none. */
  #words = new Int32Array(1 << 12).fill(-1);

  constructor(words: readonly string[]) {
    let classes = 1;
    for (const word of words) {
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        if (this.#classes[unit] === 0) this.#classes[unit] = classes++;
      }
    }
    this.#classCount = classes;
    this.#roots = new Int32Array(classes);
    for (let id = 0; id < words.length; id += 1) this.#add(words[id] as string, id);
  }

  #add(word: string, id: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const unit = this.#classes[word.charCodeAt(i)] as number;
      const next = i === 0 ? (this.#roots[unit] as number) : this.#next(node, unit);
      if (next > 0) node = next;
      else {
        const made = this.#addNode();
        if (i === 0) this.#roots[unit] = made;
        else this.#put(node * this.#classCount + unit, made);
        node = made;
      }
    }
    this.#words[node] = id;
  }

  #addNode(): number {
    const node = this.#nodes;
    this.#nodes += 1;
    if (this.#nodes > this.#words.length) {
      const words = new Int32Array(this.#words.length * 2).fill(-1);
      words.set(this.#words);
      this.#words = words;
    }
    if (this.#nodes * 4 > this.#edges.length) this.#grow();
    return node;
  }

  #put(key: number, target: number): void {
    const edges = this.#edges;
    const mask = edges.length - 1;
    let slot = place(key) & mask;
    while (edges[slot] !== 0) slot = (slot + 2) & mask;
    edges[slot] = key;
    edges[slot + 1] = target;
  }

  #grow(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) this.#put(old[i] as number, old[i + 1] as number);
  }

  /** The node behind `node` by a character's class; 0 for none. */
  #next(node: number, unit: number): number {
    const edges = this.#edges;
    const key = node * this.#classCount + unit;
    const mask = edges.length - 1;
    let slot = place(key) & mask;
    for (;;) {
      const there = edges[slot] as number;
      if (there === key) return edges[slot + 1] as number;
      if (there === 0) return 0;
      slot = (slot + 2) & mask;
    }
  }

  /** Fills `into` with the words that begin at `start` and end by `end`, shortest first; returns their number. */
  at(text: string, start: number, end: number, into: number[]): number {
    const classes = this.#classes;
    let node = this.#roots[classes[text.charCodeAt(start)] as number] as number;
    let found = 0;
    for (let i = start + 1; node > 0; i += 1) {
      const word = this.#words[node] as number;
      if (word >= 0) {
        into[found] = word;
        found += 1;
      }
      if (i >= end) break;
      const unit = classes[text.charCodeAt(i)] as number;
      node = unit === 0 ? 0 : this.#next(node, unit);
    }
    return found;
  }
}

/** An even slot for an edge; 0x9e3779b1 is 2³² divided by the golden ratio (Knuth, TAOCP 6.4). */
function place(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
}
