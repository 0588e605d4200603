/** Something wrong with a pack of a user's own; the code names its words in `messages`. */
export interface PackFault {
  readonly code: PackFaultCode;
  /** A pack with an error cannot be used. */
  readonly level: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
  /** Where in the pack: `rows`, 3, `own`, 0. */
  readonly path: PackPath;
}

export type PackPath = readonly (string | number)[];

/** A fault with its place in the file, from 1. */
export interface PlacedFault extends PackFault {
  readonly line: number;
  readonly column: number;
}

export type PackFaultCode =
  | 'pack/syntax' | 'pack/shape' | 'pack/missing' | 'pack/name-taken' | 'pack/indicator-twice' | 'pack/indicator-taken' | 'pack/indicator-unknown' | 'pack/indicator-unsaid'
  | 'pack/list-unknown' | 'pack/list-circular' | 'pack/list-empty' | 'pack/term-form' | 'pack/pattern' | 'pack/unit-unknown' | 'pack/unit-kept'
  | 'pack/dimension-unknown' | 'pack/frame-unknown' | 'pack/no-phrase' | 'pack/no-near-miss'
  | 'pack/phrase-differs' | 'pack/near-miss-read' | 'pack/row-idle' | 'pack/term-collides' | 'pack/term-shared';
