import type { Span } from '../../model/document.ts';

/** Where terms of the lexicon stand in the reading text, by place; at one place longer ones first. */
export class Hits {
  count = 0;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  /** Numbers of the lexicon. */
  terms: Int32Array<ArrayBuffer>;

  /** `room` is how many there may be before it must grow. */
  constructor(room: number) {
    this.starts = new Int32Array(room + 16);
    this.ends = new Int32Array(room + 16);
    this.terms = new Int32Array(room + 16);
  }

  /** Adds a term behind all others. */
  push(start: number, end: number, term: number): void {
    if (this.count === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
      this.terms = doubled(this.terms);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.terms[this.count] = term;
    this.count += 1;
  }

  /** The index of the first term that begins at `place` or behind it. */
  firstFrom(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the longest term that begins at `place` ends; `place` where none begins there. */
  endOf(place: number): number {
    const i = this.firstFrom(place);
    return i < this.count && this.starts[i] === place ? (this.ends[i] as number) : place;
  }

  /** Leaves out some terms where they stand inside one of `spans`, which are in order and apart. */
  dropInside(spans: readonly Span[], terms: ReadonlySet<number>): void {
    if (spans.length === 0) return;
    let kept = 0;
    let next = 0;
    for (let i = 0; i < this.count; i += 1) {
      const start = this.starts[i] as number;
      const end = this.ends[i] as number;
      const term = this.terms[i] as number;
      while (next < spans.length && (spans[next] as Span).start < start) next += 1;
      const inside = next > 0 && end < (spans[next - 1] as Span).end;
      if (inside && terms.has(term)) continue;
      this.starts[kept] = start;
      this.ends[kept] = end;
      this.terms[kept] = term;
      kept += 1;
    }
    this.count = kept;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
