/** Pairs of first characters are noted in this many bits: a table small enough to stay at hand. */
const PAIR_BITS = 0x10000;

type Numbers = Uint16Array | Int32Array;

/**
 * A set of words, answered in one walk: which of them begin at a place of a text. Nodes are numbered level by
 * level, so that the children of a node are a run of numbers, in order of their characters.
 */
export class Trie {
  /** The character that leads to each node; node 0 is the root. */
  readonly #labels: Uint16Array;
  /** The children of node `n` are `#first[n]` up to `#first[n + 1] - 1`. */
  readonly #first: Numbers;
  /** The word that ends at each node, and 1; 0 for none. */
  readonly #words: Numbers;
  /** The node of each first character, 0 for none. */
  readonly #roots: Numbers;
  /** Which two characters may begin a word: most places of a text end here. */
  readonly #pairs = new Uint8Array(PAIR_BITS / 8);

  /** Takes words in the order of their UTF-16 units (`sort()`), each once. */
  constructor(words: readonly string[]) {
    const most = words.reduce((sum, word) => sum + word.length, 2);
    const labels = new Uint16Array(most);
    const roots = new Int32Array(0x10000);
    const first = new Int32Array(most);
    const ends = new Int32Array(most);
    // The words below node n are those from `low[n]` up to `high[n] - 1`, and share their first `depth` characters.
    const low = new Int32Array(most);
    const high = new Int32Array(most);
    high[0] = words.length;
    let nodes = 1;
    for (let node = 0, depth = 0, level = 1; node < nodes; node += 1) {
      if (node === level) [depth, level] = [depth + 1, nodes];
      first[node] = nodes;
      let i = low[node] as number;
      if (i < (high[node] as number) && (words[i] as string).length === depth) ends[node] = ++i;
      while (i < (high[node] as number)) {
        const label = (words[i] as string).charCodeAt(depth);
        low[nodes] = i;
        while (i < (high[node] as number) && (words[i] as string).charCodeAt(depth) === label) i += 1;
        high[nodes] = i;
        labels[nodes] = label;
        if (depth === 0) roots[label] = nodes;
        if (depth === 1) this.#notePair(labels[node] as number, label);
        nodes += 1;
      }
    }
    first[nodes] = nodes;
    // Looked up at each place of each text: half the size is more of it at hand.
    const small = (numbers: Int32Array): Numbers => (nodes < 0x10000 ? new Uint16Array(numbers) : numbers);
    this.#roots = small(roots);
    this.#labels = labels.slice(0, nodes);
    this.#first = small(first.subarray(0, nodes + 1));
    this.#words = small(ends.subarray(0, nodes));
  }

  #notePair(a: number, b: number): void {
    const bit = pairBit(a, b);
    this.#pairs[bit >> 3] = (this.#pairs[bit >> 3] as number) | (1 << (bit & 7));
  }

  /** Fills `into` with the words that begin at `start` and end by `end`, shortest first; returns their number. */
  at(text: string, start: number, end: number, into: number[]): number {
    const opening = text.charCodeAt(start);
    let node = this.#roots[opening] as number;
    if (node === 0) return 0;
    const words = this.#words;
    let found = 0;
    if (words[node] !== 0) into[found++] = (words[node] as number) - 1;
    if (start + 1 >= end) return found;
    const bit = pairBit(opening, text.charCodeAt(start + 1));
    if (((this.#pairs[bit >> 3] as number) & (1 << (bit & 7))) === 0) return found;
    const first = this.#first;
    const labels = this.#labels;
    for (let i = start + 1; i < end; i += 1) {
      const label = text.charCodeAt(i);
      let low = first[node] as number;
      let high = first[node + 1] as number;
      const last = high;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((labels[middle] as number) < label) low = middle + 1;
        else high = middle;
      }
      if (low === last || labels[low] !== label) break;
      node = low;
      if (words[node] !== 0) into[found++] = (words[node] as number) - 1;
    }
    return found;
  }
}

/** A bit for two characters; the odd factor spreads the first one. */
function pairBit(a: number, b: number): number {
  return (Math.imul(a, 0x9e5) + b) & (PAIR_BITS - 1);
}
