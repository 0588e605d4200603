/** Numbers that are the same for the same seed. */
export class Random {
  constructor(seed: number);
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  of<Item>(list: readonly Item[]): Item;
}

/** One to four damages in a row to a piece of a report; `other` is a second piece. Gives their names too. */
export function damaged(text: string, other: string, random: Random): { text: string; names: string[] };

/** The text in some encoding, mostly UTF-8, one time in five with damaged bytes. */
export function encoded(text: string, random: Random): { encoding: string; bytes: Buffer };
