import type { Problem } from './problem.ts';

/** One report to read. */
export interface Input {
  /** As the record names it: as given, with `/` between folders; `-` for standard input. */
  readonly path: string;
  /** The file as `nameOf` gives it, `null` for standard input. */
  readonly file: string | null;
  /** The path below the folder it was found in, or the file's own name: where it goes in an output folder. */
  readonly name: string;
  /** For one of several reports in a file: the file, and the report's text or what is wrong with its line. */
  readonly record?: { readonly within: Input; readonly text: string; readonly problem: Problem | null };
}

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';
