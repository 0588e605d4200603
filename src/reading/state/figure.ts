import type { Kind, Origin, Period, Status } from '../../model/observation.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { CompiledRow } from '../rows/compiled.ts';
import type { Zone } from '../text/zones.ts';

/** One figure as read: what will be one observation. */
export interface Figure {
  readonly quantity: Quantity;
  readonly zone: Zone;
  /** The measure word: as printed, or taken from the neighbours or the indicator where the text left it out. */
  readonly unit: string;
  readonly origin: Origin;
  readonly indicator: string | null;
  readonly kind: Kind;
  /** The row that decided, or that of the figure it was inherited from. */
  readonly row: CompiledRow | null;
  /** What it would count, were it not of another, larger body: 全省败诉率9.2%; null for the report's own. */
  readonly elsewhere: CompiledRow | null;
  /** Rule keys; the last tells how: `…~list`, `…~share`, `…~change`. */
  readonly rules: readonly string[];
  readonly dimensions: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly sign: 1 | -1;
  readonly period: Period | null;
  readonly label: string;
  /** The value of the time compared with, or the first of a from-to pair. */
  readonly past: boolean;
  /** Index of the figure that this one is a part of, -1 for none. */
  readonly partOf: number;
  /** Index in the list of headings of the section, -1 for none. */
  readonly heading: number;
}
