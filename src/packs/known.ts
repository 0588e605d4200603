import { listIndicators, type IndicatorInfo } from './catalogue.ts';
import { indicatorsOf } from './merge.ts';
import type { UserPack } from './pack.ts';
import { RULE_OF_LAW } from './rule-of-law.ts';

/** What a pack can speak of besides its own: the built-in pack's, and that of the packs before it. */
export interface Known {
  readonly names: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, IndicatorInfo>;
  readonly terms: Readonly<Record<string, string>>;
  readonly dimensions: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
}

/** What is known to a pack that comes behind these. */
export function knownTo(packs: readonly UserPack[]): Known {
  return {
    names: new Set([RULE_OF_LAW, ...packs].map(({ name }) => name)),
    indicators: new Map([...listIndicators(), ...packs.flatMap(indicatorsOf)].map((info) => [info.id, info])),
    terms: RULE_OF_LAW.terms,
    dimensions: new Set([...RULE_OF_LAW.dimensions, ...packs.flatMap((pack) => pack.dimensions)].map(({ name }) => name)),
    frames: new Set([...RULE_OF_LAW.frames, ...packs.flatMap((pack) => pack.frames)].map(({ id }) => id)),
  };
}
