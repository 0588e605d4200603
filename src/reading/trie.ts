/** A set of words, answered in one walk: which of them begin at a place of a text. */
export class Trie {
  /** Open-addressed table of edges: node × 65536 + character → next node. */
  #keys = new Float64Array(1024).fill(-1);
  #targets = new Int32Array(1024);
  /** Nodes of the first characters, 0 where no word begins so: most places end here. */
  readonly #roots = new Int32Array(0x10000);
  #edges = 0;
  #nodes = 1;
  /** Word that ends at each node, -1 for none. */
  #words: number[] = [-1];

  constructor(words: readonly string[]) {
    for (const [id, word] of words.entries()) this.#add(word, id);
  }

  #add(word: string, id: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const key = node * 0x10000 + word.charCodeAt(i);
      const slot = this.#slot(key);
      if (this.#keys[slot] === key) node = this.#targets[slot] as number;
      else {
        this.#keys[slot] = key;
        this.#targets[slot] = this.#nodes;
        node = this.#nodes;
        this.#nodes += 1;
        this.#words.push(-1);
        if (i === 0) this.#roots[word.charCodeAt(0)] = node;
        this.#edges += 1;
        if (this.#edges * 3 > this.#keys.length) this.#grow();
      }
    }
    this.#words[node] = id;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x10000) | 0, 0x85ebca6b)) & mask;
    for (;;) {
      const there = this.#keys[slot] as number;
      if (there === key || there === -1) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#targets = new Int32Array(keys.length * 2);
    for (const [i, key] of keys.entries()) {
      if (key === -1) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#targets[slot] = targets[i] as number;
    }
  }

  /** Fills `into` with the words that begin at `start` and end by `end`, shortest first; returns their number. */
  at(text: string, start: number, end: number, into: number[]): number {
    let node = this.#roots[text.charCodeAt(start)] as number;
    if (node === 0) return 0;
    let found = 0;
    if ((this.#words[node] as number) >= 0) {
      into[0] = this.#words[node] as number;
      found = 1;
    }
    for (let i = start + 1; i < end; i += 1) {
      const key = node * 0x10000 + text.charCodeAt(i);
      const slot = this.#slot(key);
      if (this.#keys[slot] !== key) return found;
      node = this.#targets[slot] as number;
      const word = this.#words[node] as number;
      if (word >= 0) {
        into[found] = word;
        found += 1;
      }
    }
    return found;
  }
}
