import type { IndicatorInfo } from '../../packs/catalogue.ts';
import type { IndicatorRow } from '../../packs/pack.ts';
import type { Pattern } from '../../packs/pattern.ts';

/** A row made ready: lists as group numbers, units as sets. */
export interface CompiledRow {
  readonly row: IndicatorRow;
  /** `reconsideration.accepted#2`: which row of the indicator decided; `work-report@1.0.0/economy.gdp#1` in a pack of a user's own. */
  readonly key: string;
  readonly info: IndicatorInfo;
  readonly own: readonly number[];
  readonly scope: readonly number[];
  readonly not: number;
  readonly notScope: number;
  /** Words of work that the row's pack counts nothing of. */
  readonly otherWork: number;
  readonly units: ReadonlySet<string>;
  /** The same by their numbers. */
  readonly unitWords: readonly number[];
  /** The classes of the measure words, as bits. */
  readonly unitClasses: number;
  /** The row names its measure words itself. */
  readonly ownUnits: boolean;
  /** It counts bodies: its measure word is 家, also where 个 is printed and the body named. */
  readonly bodies: boolean;
  /** It is of the built-in pack, whose vocabulary says which words belong beside its figures. */
  readonly builtIn: boolean;
  readonly pattern: Pattern | null;
}

/** A dimension made ready: its values with the lists that name them. */
export interface CompiledDimension {
  readonly name: string;
  readonly reachesSentence: boolean;
  /** List of terms that count for rows which do not list the dimension; -1 for none. */
  readonly anyRow: number;
  readonly values: readonly { readonly value: string; readonly group: number }[];
}
