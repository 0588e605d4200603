/**
 * The text as it is read: characters folded to one form (full-width to half-width, Traditional to
 * Simplified), spaces and invisible characters left out, hard line wraps joined. Each character
 * stands for one UTF-16 unit of the source.
 */
export interface ReadingText {
  /** The decoded source, untouched. */
  readonly source: string;
  /** The folded text; lines end with `\n`. */
  readonly text: string;
  /** `at[i]` is the source index (UTF-16) of `text[i]`; one more entry for the end. */
  readonly at: Int32Array;
  /** Page numbers between the halves of a sentence, left out of `text`: source offsets (UTF-16). */
  readonly pageNumbers: readonly Span[];
}

/** A stretch of the reading text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line of the page is: body text, a metadata row (索引号…), the title, or page furniture. */
export type LineKind = 'text' | 'title' | 'metadata' | 'furniture';

/** One non-empty line of the reading text without its line end. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** The furniture row that decided, where `kind` is not `text`. */
  readonly rule: string | null;
}

/** A heading in reading-text offsets. */
export interface HeadingSpan extends Span {
  readonly level: 1 | 2 | 3 | 4;
  /** As printed. */
  readonly marker: string;
  readonly title: string | null;
  /** Index of the parent heading, -1 for none. */
  readonly parent: number;
  /** Where the marker and its title end and the body begins. */
  readonly bodyStart: number;
}
