import type { Figure } from '../reading/state/figure.ts';
import { sumOf, total, written, type Term } from './arithmetic.ts';
import { addBounds, boundsOf, meets, rateBounds, type Bounds } from './bounds.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { sameSentence } from './scope.ts';

/** The value and its base stand among so many figures before the change. */
const REACH = 3;

/** > 全程网办率72.14%，较去年的59.16%提高12.98个百分点: a value less its change that is not its base. */
export function checkChanges(evidence: Evidence): AuditFinding[] {
  const { figures } = evidence;
  const found: AuditFinding[] = [];
  for (const [index, change] of figures.entries()) {
    if (change.status !== 'change' || change.origin !== 'number') continue;
    const near = valuesBefore(figures, index);
    const past = near.filter((i) => figures[i]?.past);
    const present = near.filter((i) => !figures[i]?.past);
    if (past.length === 1 && present.length === 1) found.push(...checkChange(evidence, present[0] as number, past[0] as number, index));
  }
  return found;
}

/** The values of the change's indicator right before it, in its sentence. */
function valuesBefore(figures: readonly Figure[], index: number): number[] {
  const change = figures[index] as Figure;
  const near: number[] = [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const figure = figures[i] as Figure;
    if (!sameSentence(figure, change) || figure.indicator !== change.indicator || figure.status !== 'actual' || figure.origin !== 'number') break;
    near.push(i);
  }
  return near;
}

/** > 国内生产总值由54万亿元增加到82.7万亿元，年均增长7.1%: a yearly mean, or growth at constant prices */
const NOT_PLAIN = /年均|平均|每年|可比|实际增长|生产总值|增加值|扣除/;

function checkChange(evidence: Evidence, nowAt: number, beforeAt: number, changeAt: number): AuditFinding[] {
  const { figures, view } = evidence;
  const [now, before, change] = [figures[nowAt], figures[beforeAt], figures[changeAt]] as [Figure, Figure, Figure];
  if (NOT_PLAIN.test(view.text.slice(Math.min(now.zone.beforeStart, before.zone.beforeStart), change.quantity.textStart))) return [];
  if (now.unit !== before.unit || now.quantity.decimal === null || before.quantity.decimal === null || change.quantity.decimal === null) return [];
  if (JSON.stringify(now.dimensions) !== JSON.stringify(before.dimensions)) return [];
  const of = ({ quantity }: Figure): Bounds => (quantity.unitClass === 'percent' || quantity.unitClass === 'points' ? rateBounds(quantity) : boundsOf(quantity, view.text));
  const [a, b, c] = [of(now), of(before), of(change)];
  const signed = change.sign > 0 ? c : { low: -c.high, high: -c.low };
  const difference = addBounds([{ bounds: a, sign: 1 }, { bounds: b, sign: -1 }]);
  const points = now.unit === '%' && (change.unit === '个百分点' || change.unit === '%');
  const absolute = points || change.unit === now.unit;
  const relative = change.unit === '%' || change.unit === '倍';
  if (!absolute && !relative) return [];
  if (absolute && meets(difference, signed)) return [];
  const factor = change.unit === '%' ? 100 : 1;
  const share = b.low > 0 ? { low: factor * (a.low / b.high - 1), high: factor * (a.high / b.low - 1) } : null;
  if (relative && (share === null || meets(share, signed) || (change.unit === '倍' && meets({ low: share.low + 1, high: share.high + 1 }, signed)))) return [];
  const terms: Term[] = [{ figure: now, sign: 1 }, { figure: before, sign: -1 }];
  const percent = change.unit === '倍' ? `${(Number(now.quantity.decimal) / Number(before.quantity.decimal)).toFixed(2)} 倍` : `${((100 * sumOf(terms)) / Number(before.quantity.decimal)).toFixed(2)}%`;
  const made = absolute ? `${now.quantity.decimal} − ${before.quantity.decimal} = ${total(terms)}` : `${written(now)} ÷ ${written(before)} → ${percent}`;
  const arithmetic = `${made} ≠ ${change.sign < 0 ? '−' : ''}${change.quantity.decimal}${change.unit === '%' && !absolute ? '%' : ''}`;
  return [aboutFigures('audit/change-mismatch', figures, [nowAt, beforeAt, changeAt], { name: now.row?.info.name ?? before.label, arithmetic })];
}
