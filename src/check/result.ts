import type { Lang } from '../messages/words.ts';
import type { Difference } from './compare.ts';
import type { Section } from './items.ts';
import type { Lines } from './place.ts';

/** What became of one report that has an expected record. */
export interface CheckResult {
  /** The report, as given by the user. */
  readonly path: string;
  readonly differences: readonly Difference[];
  /** Lines of the source. */
  readonly lines: Lines;
}

/** What a reporter is told. */
export interface CheckRun {
  readonly results: readonly CheckResult[];
  readonly sections: readonly Section[];
  readonly lang: Lang;
  /** The version of the program. */
  readonly version: string;
}

/** Puts the results of a run into a document. */
export type Reporter = (run: CheckRun) => string | Promise<string>;
