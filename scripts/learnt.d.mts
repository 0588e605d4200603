import type { Learnt } from '../src/packs/pack.ts';

/** A figure with the cues around it: the indicators that are right, or those that are never right there. */
export type Example = { readonly cues: Iterable<number>; readonly weight?: number } & ({ readonly indicators: readonly string[] } | { readonly never: readonly string[] });

declare const weights: unique symbol;
export interface Weights {
  readonly [weights]: never;
}
export function learn(examples: readonly Example[], leastWeight?: number): Weights;
export function packed(learnt: Weights): Learnt;
