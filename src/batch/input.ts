import { sep } from 'node:path';

/** One report to read. */
export interface Input {
  /** As the record names it: as given, with `/` between folders; `-` for standard input. */
  readonly path: string;
  /** The file, `null` for standard input. */
  readonly file: string | null;
  /** The path below the folder it was found in, or the file's own name: where it goes in an output folder. */
  readonly name: string;
  /** The real path, which tells whether two paths are one file. */
  readonly real: string;
}

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A path as it is shown and written: `/` between folders on every system, so that records do not depend on it. */
export function shownPath(path: string): string {
  return path.split(sep).join('/');
}
