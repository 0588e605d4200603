import type { IndicatorInfo } from './catalogue.ts';
import type { IndicatorRow, Pack, UserPack } from './pack.ts';
import { spellOutPack } from './terms.ts';

/** Several packs as one. */
export interface MergedPack {
  readonly pack: Pack;
  readonly catalogue: readonly IndicatorInfo[];
  /** What stands before the keys of a row: `work-report@1.0.0/`, nothing for the built-in pack. */
  readonly origin: (row: IndicatorRow) => string;
}

/**
 * The built-in pack with packs of a user's own. Rows of all of them compete for each figure; masks, frames and
 * dimensions hold for all. A pack's named lists are its own; it sees the built-in ones too.
 * @throws {ListError} for a list that cannot be spelled out
 */
export function mergePacks(builtIn: Pack, catalogue: readonly IndicatorInfo[], packs: readonly UserPack[]): MergedPack {
  const origins = new Map<IndicatorRow, string>();
  const spelled = packs.map((pack) => spellOutPack(pack, builtIn.terms));
  for (const pack of spelled) for (const row of pack.rows) origins.set(row, `${packLabel(pack)}/`);
  return {
    pack: {
      name: builtIn.name,
      version: builtIn.version,
      terms: builtIn.terms,
      masks: [builtIn.masks, ...spelled.map((pack) => pack.masks)].filter((masks) => masks !== '').join('|'),
      ...(builtIn.otherWork === undefined ? {} : { otherWork: builtIn.otherWork }),
      ...(builtIn.titled === undefined ? {} : { titled: builtIn.titled }),
      ...(builtIn.learnt === undefined ? {} : { learnt: builtIn.learnt }),
      ...(builtIn.vocabulary === undefined ? {} : { vocabulary: builtIn.vocabulary }),
      frames: [...builtIn.frames, ...spelled.flatMap((pack) => pack.frames)],
      dimensions: [...builtIn.dimensions, ...spelled.flatMap((pack) => pack.dimensions)],
      rows: [...builtIn.rows, ...spelled.flatMap((pack) => pack.rows)],
      shares: [...spelled.flatMap((pack) => pack.shares), ...builtIn.shares],
      relations: [...builtIn.relations, ...spelled.flatMap((pack) => pack.relations)],
      overHundred: [...builtIn.overHundred, ...spelled.flatMap((pack) => pack.overHundred)],
    },
    catalogue: [...catalogue, ...packs.flatMap(indicatorsOf)],
    origin: (row) => origins.get(row) ?? '',
  };
}

/** A pack's name and version: `work-report@1.0.0`. */
export function packLabel({ name, version }: Pick<Pack, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** The indicators that a pack adds, as catalogue rows. */
export function indicatorsOf(pack: UserPack): IndicatorInfo[] {
  return pack.indicators.map((indicator) => ({ ...indicator, topic: indicator.id.slice(0, indicator.id.indexOf('.')) }));
}
