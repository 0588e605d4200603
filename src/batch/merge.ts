import type { PartPiece, Part } from './part.ts';
import { ProblemError } from './problem.ts';

/** A piece with the part that it came from. */
export interface MergedPiece extends PartPiece {
  readonly part: Part;
}

/** Less than 0 where the first path comes before the second in the run that is to be rebuilt. */
export type PathOrder = (a: string, b: string) => number;

/** The order of one folder or glob: by path, in code units. */
export const byPath: PathOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

interface Head {
  readonly part: Part;
  piece: PartPiece;
}

/**
 * The pieces of all parts in order; one piece of each part is held. Each part must be in this order by itself, and each report in
 * one part only.
 * @throws {ProblemError} where they are not
 */
export async function* mergeParts(parts: readonly Part[], order: PathOrder): AsyncGenerator<MergedPiece> {
  const heads: Head[] = [];
  for (const part of parts) {
    const first = await part.pieces.next();
    if (first.done !== true) insert(heads, { part, piece: first.value }, order);
  }
  for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
    const { part, piece } = head;
    yield { ...piece, part };
    const next = await part.pieces.next();
    if (next.done === true) continue;
    if (order(piece.path, next.value.path) >= 0) throw new ProblemError('merge/out-of-order', { path: part.file, report: next.value.path });
    insert(heads, { part, piece: next.value }, order);
  }
}

/** Puts a head where it belongs among the others, which are in order. */
function insert(heads: Head[], head: Head, order: PathOrder): void {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(heads[middle]?.piece.path ?? '', head.piece.path) < 0) low = middle + 1;
    else high = middle;
  }
  const same = heads[low];
  if (same !== undefined && order(same.piece.path, head.piece.path) === 0) throw new ProblemError('merge/twice', { report: head.piece.path, path: same.part.file, other: head.part.file });
  heads.splice(low, 0, head);
}
