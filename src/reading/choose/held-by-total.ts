import type { Choice } from '../state/choice.ts';
import type { Context } from '../state/context.ts';
import type { Zone } from '../text/zones.ts';

/**
 * A choice that only counts slices of the totals of one topic, in a list of the parts of a total of another topic: the
 * figure is a slice of that one.
 *
 * > 行政诉讼案件62件，其中公安类20件: no reconsideration by domain
 */
export function heldByTotal({ previous, figures, input: { pack } }: Context, zone: Zone, unit: string, choice: Choice): Choice {
  const total = figures[previous.totalIndex(zone)];
  const row = choice.candidate?.row ?? choice.from?.row;
  if (!total?.row || !row || row.info.topic === total.row.info.topic || total.quantity.unit !== unit || choice.how === 'change' || choice.how === 'base') return choice;
  const isSlice = pack.pack.relations.some((relation) => relation.kind === 'split' && relation.part === row.row.id && !relation.totals.includes(row.row.id));
  return isSlice ? { candidate: null, from: total, how: 'list' } : choice;
}
