import type { Kind } from '../../model/observation.ts';

/** What is said of an indicator to a reader. */
export interface IndicatorInfo {
  readonly id: string;
  /** The part of the id before the dot. */
  readonly topic: string;
  readonly name: string;
  readonly kind: Kind;
  /** The measure words most often printed, the first one first. */
  readonly units: readonly string[];
  readonly meaning: string;
}
