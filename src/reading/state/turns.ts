import type { Span } from '../../model/document.ts';
import { hasContent } from '../text/content.ts';

/** Names that share the object of the last one have no more characters: 取消, 确认违法. */
const LONGEST_VERB = 4;

/** Names that figures take in turn: 司法建议、检察建议分别收到6份和15份. */
export class Turns {
  #open: { readonly names: readonly Span[]; readonly first: number; readonly said: Span | null } | null = null;

  /** `first`: the figure that takes the first name; `said`: what is said of each of them. */
  open(names: readonly Span[], first: number, said: Span | null = null): void {
    this.#open = { names, first, said };
  }

  close(): void {
    this.#open = null;
  }

  /** The names taken in turn; none where no turn is open. */
  names(): readonly Span[] {
    return this.#open?.names ?? [];
  }

  /** What is said of all that take their turn; null for nothing. */
  said(): Span | null {
    return this.#open?.said ?? null;
  }

  /** Whether the figure before was the last to take a name. */
  endsBefore(index: number): boolean {
    return this.#open !== null && index === this.#open.first + this.#open.names.length;
  }

  /** Where the names begin. */
  start(): number {
    return this.#open?.names[0]?.start ?? 0;
  }

  /** The name that a figure takes by its turn: A率、B率分别为95%、98%; null where it has its own in `before`: 法院、检察院分别发来司法建议7份、检察建议22份. */
  name(index: number, before: string): Span | null {
    return this.of(index, before)?.name ?? null;
  }

  /** The names and whose turn it is; null where the figure has a name of its own in `before`. */
  of(index: number, before: string): { readonly names: readonly Span[]; readonly turn: number; readonly name: Span } | null {
    if (!this.#open || (index > this.#open.first && hasContent(before))) return null;
    const { names, first } = this.#open;
    const name = names[index - first];
    return name ? { names, turn: index - first, name } : null;
  }

  /** What the last name says of the one whose turn it is too; null where that is nothing. */
  tail(index: number): Span | null {
    return this.#open && tailOf(this.#open.names, index - this.#open.first);
  }
}

/** What the last of several names says of one before it too: 行政复议案件 for 受理 in 受理、审结行政复议案件; null where that is nothing. */
export function tailOf(names: readonly Span[], turn: number): Span | null {
  const [name, last] = [names[turn], names.at(-1)];
  if (!name || !last || name === last) return null;
  const length = name.end - name.start;
  return length <= LONGEST_VERB && last.start + length < last.end ? { start: last.start + length, end: last.end } : null;
}
