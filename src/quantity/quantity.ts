import type { Span } from '../model/document.ts';
import type { Qualifier } from '../model/observation.ts';
import type { UnitClass } from './units.ts';
import type { ExclusionReason } from './exclusions.ts';

/** A number of the text that counts or measures something. Offsets are of the reading text. */
export interface Quantity extends Span {
  /** Where the hedge before the numeral begins; `start` where there is none. */
  readonly textStart: number;
  /** Behind the numeral, its hedge and its measure word. */
  readonly textEnd: number;
  /** Exact digits in `unit`, unsigned; null for a range. */
  readonly decimal: string | null;
  /** Lower and upper bound for 1-2名, exact digits. */
  readonly range: readonly [string, string] | null;
  /** The measure word as kept; '' where the text has none. */
  readonly unit: string;
  readonly unitClass: UnitClass;
  readonly qualifier: Qualifier;
  /** Written in Chinese numerals. */
  readonly han: boolean;
  /** Split off a year that lost its separator: 行政确权62020年. */
  readonly glued: boolean;
}

/** A run of digits that is no quantity, with the reason. */
export interface ExcludedNumber extends Span {
  readonly reason: ExclusionReason;
}

/** Every number of a text, in order of place. */
export interface NumberReading {
  readonly quantities: readonly Quantity[];
  readonly excluded: readonly ExcludedNumber[];
}
