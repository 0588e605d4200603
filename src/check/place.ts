/** A place for an editor: line and column from 1, in code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of a text by code point offset. */
export class Lines {
  /** Code point offset of the first character of each line. */
  readonly #starts = [0];

  constructor(text: string) {
    let at = 0;
    let previous = '';
    for (const character of text) {
      at += 1;
      if (character === '\n' && previous === '\r') this.#starts[this.#starts.length - 1] = at;
      else if (character === '\n' || character === '\r') this.#starts.push(at);
      previous = character;
    }
  }

  /** The line and column of a code point; one behind the end is on the last line. */
  at(offset: number): LinePlace {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
