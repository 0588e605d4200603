/** Turns UTF-16 indexes of a text into code point offsets; ask with rising indexes for speed, any order is right. */
export class CodePoints {
  /** Code points of the whole text. */
  readonly length: number;
  /** UTF-16 indexes of the second halves of surrogate pairs, rising; null where the text has none. */
  readonly #seconds: Int32Array | null;

  constructor(text: string) {
    const seconds: number[] = [];
    for (let i = 1; i < text.length; i += 1) if (isSecond(text, i)) seconds.push(i);
    this.#seconds = seconds.length > 0 ? Int32Array.from(seconds) : null;
    this.length = text.length - seconds.length;
  }

  /** The code point offset of a UTF-16 index. */
  at(index: number): number {
    const seconds = this.#seconds;
    if (seconds === null) return index;
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return index - low;
  }
}

/** Whether the UTF-16 unit at this index is the second half of a surrogate pair. */
function isSecond(text: string, index: number): boolean {
  const c = text.charCodeAt(index);
  if (!(c >= 0xdc00 && c <= 0xdfff)) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** The index, or the one behind the surrogate pair that it is inside of, as `CodePoints.at` counts it. */
export function behindPair(text: string, index: number): number {
  return isSecond(text, index) ? index + 1 : index;
}

/** Words cut somewhere without the half of a surrogate pair that the cut has left at either end. */
export function wholePairs(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
