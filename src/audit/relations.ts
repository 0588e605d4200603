import type { FlowRow, LimitRow, Pack, RateRow, SplitRow, SumRow } from '../packs/pack.ts';

/** The relations of a pack by kind; slices by the indicator of their total and by their own. */
export interface Relations {
  readonly sums: readonly SumRow[];
  readonly rates: readonly RateRow[];
  readonly limits: readonly LimitRow[];
  readonly flows: readonly FlowRow[];
  readonly splitsOfTotal: ReadonlyMap<string, readonly SplitRow[]>;
  readonly splitsOfPart: ReadonlyMap<string, readonly SplitRow[]>;
}

const made = new WeakMap<Pack, Relations>();

/** The relations of a pack, sorted once. */
export function relationsOf(pack: Pack): Relations {
  const earlier = made.get(pack);
  if (earlier) return earlier;
  const { relations } = pack;
  const splits = relations.filter((row) => row.kind === 'split');
  const sorted: Relations = {
    sums: relations.filter((row) => row.kind === 'sum'),
    rates: relations.filter((row) => row.kind === 'rate'),
    limits: relations.filter((row) => row.kind === 'limit'),
    flows: relations.filter((row) => row.kind === 'flow'),
    splitsOfTotal: byIndicator(splits, (row) => row.totals),
    splitsOfPart: byIndicator(splits, (row) => [row.part]),
  };
  made.set(pack, sorted);
  return sorted;
}

function byIndicator(rows: readonly SplitRow[], ids: (row: SplitRow) => readonly string[]): Map<string, SplitRow[]> {
  const index = new Map<string, SplitRow[]>();
  for (const row of rows) for (const id of ids(row)) index.set(id, [...(index.get(id) ?? []), row]);
  return index;
}
