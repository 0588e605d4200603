import type { Choice } from '../state/choice.ts';
import type { CompiledPack } from '../rows/compile.ts';
import type { Context } from '../state/context.ts';
import { joined } from './differences.ts';
import type { ShareRow } from '../../packs/pack.ts';
import type { Zone } from '../text/zones.ts';

/** > 占比72.69%, 占受理总数的64%, 占26%, 比重为5% */
const SHARE = /(?:占比|占|比重|比例)[^,，;；。]{0,18}$/;

/** > 分别占, 占比分别为: nothing else before it */
const IN_TURN_SHARE = /^[,、]?(?:各|分别|依次)?(?:约)?占(?:比|总数|总量|全部|受理总数|案件总数)?的?(?:比例)?(?:分别|依次)?[为是达]?$/;

/** > 驳回20件、确认违法3件，分别占16.4%、2.5%: each share is of a count before it */
export function isShareInTurn(before: string): boolean {
  return IN_TURN_SHARE.test(before);
}

/** > 驳回20件、确认违法3件，分别占16.4%、2.5%: opens the turn of the shares that begin at `index` */
export function openShares(context: Context, index: number, zone: Zone): void {
  const { figures, previous } = context;
  const count = joined(context, index);
  const last = figures.findLast(({ origin }) => origin === 'number');
  if (count > 1 && last) previous.shares.open(count, zone, ({ quantity: { unitClass } }) => unitClass === last.quantity.unitClass && unitClass !== 'percent');
  else previous.shares.close();
}

/** Whether the words before a percentage say that it is the share of a part. */
export function isShare(before: string): boolean {
  return SHARE.test(before);
}

/** The indicator of the share of a part, by the part's indicator; null where the pack knows none. */
export function shareOf(pack: CompiledPack, indicator: string): ShareRow | null {
  return pack.pack.shares.find((row) => row.of === indicator) ?? null;
}

/** The indicator that a choice comes to, null for none. */
export function indicatorOf(pack: CompiledPack, { candidate, from, how }: Choice): string | null {
  const id = candidate?.row.row.id ?? from?.indicator ?? null;
  return id !== null && how === 'share' ? (shareOf(pack, id)?.share ?? null) : id;
}
