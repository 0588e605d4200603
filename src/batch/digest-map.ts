import { createHash } from 'node:crypto';

/** Slots at first; a power of two, doubled when half are taken. */
const FIRST_SLOTS = 1024;

/** The words of 32 bits kept of a digest: 128 bits, of which two strings never share all. */
const WORDS = 4;

/**
 * A map from strings to whole numbers (0 to 2^32 − 2) that keeps a digest of each string and not the string: 40 to 80
 * bytes an entry however long the strings are, so that a million paths fit.
 */
export class DigestMap {
  size = 0;
  #keys = new Uint32Array(FIRST_SLOTS * WORDS);
  /** 0 for a free slot, else the value + 1. */
  #values = new Uint32Array(FIRST_SLOTS);

  /** `undefined` where there is none. */
  get(key: string): number | undefined {
    const value = this.#values[this.#slotOf(digestOf(key))] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, value: number): void {
    this.#put(digestOf(key), value);
  }

  /** Puts a string in, with 0 for its value, unless it is there. Gives whether it was new. */
  add(key: string): boolean {
    const digest = digestOf(key);
    const isNew = this.#values[this.#slotOf(digest)] === 0;
    if (isNew) this.#put(digest, 0);
    return isNew;
  }

  #put(digest: Uint32Array, value: number): void {
    const slot = this.#slotOf(digest);
    if (this.#values[slot] === 0) this.size += 1;
    this.#keys.set(digest, slot * WORDS);
    this.#values[slot] = value + 1;
    if (this.size * 2 > this.#values.length) this.#grow();
  }

  #slotOf(digest: Uint32Array): number {
    const last = this.#values.length - 1;
    let slot = (digest[0] ?? 0) & last;
    while (this.#values[slot] !== 0 && !this.#isAt(slot, digest)) slot = (slot + 1) & last;
    return slot;
  }

  #isAt(slot: number, digest: Uint32Array): boolean {
    for (let i = 0; i < WORDS; i += 1) if (this.#keys[slot * WORDS + i] !== digest[i]) return false;
    return true;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Uint32Array(values.length * 2);
    values.forEach((value, slot) => {
      if (value === 0) return;
      const digest = keys.subarray(slot * WORDS, (slot + 1) * WORDS);
      const free = this.#slotOf(digest);
      this.#keys.set(digest, free * WORDS);
      this.#values[free] = value;
    });
  }
}

function digestOf(key: string): Uint32Array {
  const digest = createHash('sha256').update(key, 'utf16le').digest();
  return Uint32Array.from({ length: WORDS }, (_, i) => digest.readUInt32LE(i * 4));
}
