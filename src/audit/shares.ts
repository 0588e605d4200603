import type { Figure } from '../reading/state/figure.ts';
import { written, writtenRate } from './arithmetic.ts';
import { boundsOf, exceeds, meets, rateBounds } from './bounds.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { relationsOf } from './relations.ts';
import { counts, sameMeasure, samePeriod, sideOf } from './scope.ts';

/** > 求助类692件，占比72.69%; 占受理总数的64%: a share of the list's total, not of the province's or of last year's. */
const OF_TOTAL = /^[件起宗次人名个家项户份本卷条余多]{0,2}[,，、;(]?(?:约|共|总)?占(?:比|(?:受理|收案|办结|审结|申请|案件|工单|诉求|收到|全部|总|数|量|件|的|比|例|重|为|达|约|到|了)*)(?:约|为|达|到|了)*$/;

/** A part followed by its share: the share must be that of some count before it. */
export function checkShares(evidence: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const [index, share] of evidence.figures.entries()) {
    if (share.unit === '%' && index > 0 && counts(share) && share.origin === 'number') found.push(...checkShare(evidence, index));
  }
  return found;
}

function checkShare(evidence: Evidence, index: number): AuditFinding[] {
  const { figures, view } = evidence;
  const [part, share] = [figures[index - 1] as Figure, figures[index] as Figure];
  if (share.quantity.textStart - part.quantity.textEnd > 20 || !OF_TOTAL.test(view.text.slice(part.quantity.textEnd, share.quantity.textStart))) return [];
  if (!counts(part) || part.origin !== 'number' || part.unit === '%' || part.zone.bracketOwner !== share.zone.bracketOwner) return [];
  const wholeAt = wholeOf(evidence, part);
  const whole = figures[wholeAt];
  if (!whole || !counts(whole) || !samePeriod(whole, part) || !sameMeasure(whole, part)) return [];
  const printed = rateBounds(share.quantity);
  const own = boundsOf(part.quantity, view.text);
  const is = (base: Figure): boolean => {
    const { low, high } = boundsOf(base.quantity, view.text);
    return high > 0 && meets(printed, { low: (100 * own.low) / high, high: low <= 0 ? Infinity : (100 * own.high) / low });
  };
  if (exceeds(own, boundsOf(whole.quantity, view.text)) || baseBefore(figures, index, part, is) || haveOtherBase(evidence, index)) return [];
  const arithmetic = `${writtenRate(sideOf(evidence, [index - 1]).terms, sideOf(evidence, [wholeAt]).terms, share)} ≠ ${written(share)}`;
  return [aboutFigures('audit/share-mismatch', figures, [wholeAt, index - 1, index], { name: part.row?.info.name ?? part.label, arithmetic })];
}

/** > 诉求284406件，其中咨询86374件，占比44.2%；投诉108158件，占比55.3%: every share of the list is of one other base, say of those that were valid */
function haveOtherBase({ figures, view }: Evidence, index: number): boolean {
  const { partOf } = figures[index - 1] as Figure;
  let [low, high, shares] = [0, Infinity, 0];
  for (let i = Math.max(1, index - REACH); i < Math.min(figures.length, index + REACH); i += 1) {
    const [part, share] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (share.unit !== '%' || part.unit === '%' || part.partOf !== partOf || !OF_TOTAL.test(view.text.slice(part.quantity.textEnd, share.quantity.textStart))) continue;
    const [printed, own] = [rateBounds(share.quantity), boundsOf(part.quantity, view.text)];
    low = Math.max(low, (100 * own.low) / printed.high);
    high = Math.min(high, (100 * own.high) / printed.low);
    shares += 1;
  }
  return shares > 1 && low <= high;
}

/** The total that a part stands under, or the one before it that the pack knows it to be a slice of. */
function wholeOf({ figures, byIndicator, pack }: Evidence, part: Figure): number {
  const total = figures[part.partOf];
  if (total && sameMeasure(total, part)) return part.partOf;
  if (part.indicator === null) return -1;
  const totals = (relationsOf(pack).splitsOfPart.get(part.indicator) ?? []).flatMap((row) => (row.by in part.dimensions ? row.totals : []));
  const near = totals.flatMap((id) => byIndicator.get(id) ?? []).filter((i) => isWholeOf(figures[i] as Figure, part));
  return near.length === 0 ? -1 : Math.max(...near);
}

function isWholeOf(whole: Figure, part: Figure): boolean {
  return whole.zone.lineStart === part.zone.lineStart && whole.quantity.start < part.quantity.start && Object.keys(whole.dimensions).every((name) => whole.dimensions[name] === part.dimensions[name]);
}

/** Counts this many figures back may be the base. */
const REACH = 40;

const isSister = (a: Figure, b: Figure): boolean => a.partOf >= 0 && a.partOf === b.partOf;

function baseBefore(figures: readonly Figure[], index: number, part: Figure, is: (base: Figure) => boolean): boolean {
  for (let i = index - 1; i >= 0 && index - i < REACH; i -= 1) {
    const base = figures[i] as Figure;
    if (base.zone.lineStart !== part.zone.lineStart) return false;
    if (base !== part && !isSister(base, part) && sameMeasure(base, part) && is(base)) return true;
  }
  return false;
}
