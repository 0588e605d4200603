import type { Quantity } from '../../quantity/quantity.ts';
import type { Choice } from '../state/choice.ts';
import type { Context } from '../state/context.ts';
import type { Zone } from '../text/zones.ts';

/** > 而我县仅(为), 其中我局, 本市达到 */
const OWN = /^(?:其中|而|但|同期|,)*(?:我|本)(?:省|市|县|区|州|盟|旗|镇|乡|局|委|厅|街道|自治[区州县旗])(?:的|则|仅|只|平均|却|也|已|均)*(?:为|是|有|占|达到?|低至|高达|在)?了?$/;

/**
 * What the report's own figure counts that stands beside one of a larger body and says only whose it is; null elsewhere.
 *
 * > 全省行政诉讼败诉率为9.2%，我县为6.5%; 全市受理行政复议案件860件，其中我县32件
 */
export function besideAnother({ figures, words }: Context, quantity: Quantity, zone: Zone): Choice | null {
  const last = figures.at(-1);
  if (!last?.elsewhere || last.origin !== 'number' || last.status === 'change' || last.zone.sentenceStart !== zone.sentenceStart) return null;
  if (last.quantity.unitClass !== quantity.unitClass || !OWN.test(words.before)) return null;
  return { candidate: null, from: { ...last, indicator: last.elsewhere.row.id, row: last.elsewhere, rules: [last.elsewhere.key] }, how: 'pair' };
}
