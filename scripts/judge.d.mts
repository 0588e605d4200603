import type { decode, extractReport } from '../src/index.ts';

export interface Verdict {
  readonly right: boolean;
  readonly read: string;
  readonly wanted: string;
  readonly context: string;
}
export function judge(library: { decode: typeof decode; extractReport: typeof extractReport }, sets: readonly (readonly [reports: string, gold: string])[]): Map<string, Verdict>;
