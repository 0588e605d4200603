import type { Figure } from '../reading/state/figure.ts';
import { isShare } from '../reading/choose/share.ts';
import { meets } from './bounds.ts';
import type { Evidence } from './finding.ts';

/** What comes after all that was named: 其他类事项131项, 其余10件. */
const REST = /其他|其它|其余|剩余|余下/;

/** > 分别为; 分为; 由…组成: the text gives the whole list */
const WHOLE_LIST = /分别(?:是|为)|分为|由[^,。;]{0,20}$/;

/** > 化解241件；邻里、山林土地两类占了大头，分别是82件和67件: the greatest of more */
const GREATEST = /大头|最多|居多|主要|突出|集中|为主|居前|前[两二三四五]|靠前|较多|多发/;

/** > 包括A10件、B20件和C5件: the last member is joined by 和, and no 等 follows */
const INCLUDING = /(?:包括|包含)/;

/** Words before a figure that are its own, from the last cut or figure on. */
export function ownWords({ view }: Evidence, { zone, quantity }: Figure): string {
  return view.text.slice(zone.beforeStart, quantity.textStart);
}

export function isRest(evidence: Evidence, figure: Figure): boolean {
  return REST.test(ownWords(evidence, figure)) || Object.values(figure.dimensions).includes('其他');
}

/**
 * Whether the text says that a list is all there is: it has a rest, it is opened by 分别为 or 分为 or 由, it is closed
 * by 和 after 包括, or its members carry shares that add up to a hundred. 其中 alone says nothing: 受理5件、审结5件、不予受理5件.
 */
export function isClosed(evidence: Evidence, total: Figure, members: readonly number[]): boolean {
  const { figures, view } = evidence;
  const list = members.map((i) => figures[i] as Figure);
  const [first, last] = [list[0] as Figure, list.at(-1) as Figure];
  if (/^(?:余|多)?[^,。;:、\d]{0,6}等/.test(view.text.slice(last.quantity.textEnd, last.quantity.textEnd + 10))) return false;
  if (list.some((figure) => isRest(evidence, figure))) return true;
  const opening = view.text.slice(total.quantity.textEnd, first.quantity.textStart);
  if (GREATEST.test(opening)) return false;
  if (WHOLE_LIST.test(opening)) return true;
  if (INCLUDING.test(opening) && /[和及](?:[^,。;:、\d]*)$/.test(view.text.slice(list.at(-2)?.quantity.textEnd ?? 0, last.quantity.textStart))) return true;
  return sharesAddUp(evidence, members);
}

/** > 求助类692件，占比72.69%；投诉类254件，占比26.68%；举报类6件，占比0.63% */
function sharesAddUp({ figures, view }: Evidence, members: readonly number[]): boolean {
  let [low, high] = [0, 0];
  for (const i of members) {
    const share = figures[i + 1];
    if (!share || share.unit !== '%' || share.quantity.decimal === null || !isShare(view.text.slice((figures[i] as Figure).quantity.textEnd, share.quantity.textStart))) return false;
    const step = 10 ** -(share.quantity.decimal.split('.')[1]?.length ?? 0);
    low += Number(share.quantity.decimal) - step;
    high += Number(share.quantity.decimal) + step;
  }
  return members.length > 1 && meets({ low, high }, { low: 100, high: 100 });
}
