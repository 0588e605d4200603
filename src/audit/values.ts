import type { Figure } from '../reading/state/figure.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { counts } from './scope.ts';

/** A rate above 100 % where none can be; the pack tells which can. */
export function checkRatesOverHundred({ figures, pack }: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const [i, figure] of figures.entries()) {
    if (figure.unit !== '%' || figure.indicator === null || figure.status !== 'actual' || Number(figure.quantity.decimal) <= 100 || pack.overHundred.includes(figure.indicator)) continue;
    found.push(aboutFigures('audit/rate-over-hundred', figures, [i], { name: figure.row?.info.name ?? '', value: figure.quantity.decimal ?? '' }));
  }
  return found;
}

/** Said in the same words, an indicator has one value a period and slice: two exact ones contradict each other. */
export function checkConflictingValues({ figures, byIndicator }: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const indexes of byIndicator.values()) {
    if (indexes.length < 2) continue;
    const byLabel = new Map<string, number[]>();
    for (const i of indexes) {
      const figure = figures[i] as Figure;
      if (figure.label.length < TOPIC || !counts(figure) || figure.quantity.qualifier !== 'exact' || figure.origin !== 'number' || figure.partOf >= 0) continue;
      const same = byLabel.get(figure.label);
      if (same) same.push(i);
      else byLabel.set(figure.label, [i]);
    }
    for (const same of byLabel.values()) if (same.length > 1) found.push(...conflicts(figures, same));
  }
  return found;
}

/** Those of one label that speak of one period and slice in one measure word. */
function conflicts(figures: readonly Figure[], indexes: readonly number[]): AuditFinding[] {
  const byKey = new Map<string, number[]>();
  for (const i of indexes) {
    const key = keyOf(figures[i] as Figure);
    byKey.set(key, [...(byKey.get(key) ?? []), i]);
  }
  return [...byKey.values()].flatMap((same) => conflict(figures, same));
}

function keyOf({ period, unit, dimensions }: Figure): string {
  const slices = Object.entries(dimensions).map((pair) => pair.join('=')).sort().join();
  return `${period?.start} ${period?.end} ${unit} ${slices}`;
}

/** Words that name a topic have at least so many characters: 受理行政复议案件, not 合格人数. */
const TOPIC = 6;

/** Two values this near to each other, in characters, are of two things told apart by the words between: 第一批…，第二批…. */
const APART = 60;

function conflict(figures: readonly Figure[], indexes: readonly number[]): AuditFinding[] {
  const places = indexes.map((i) => (figures[i] as Figure).quantity.start);
  if (places.some((place, k) => k > 0 && place - (places[k - 1] as number) < APART)) return [];
  const values = [...new Set(indexes.map((i) => Number((figures[i] as Figure).quantity.decimal)))];
  if (values.length < 2) return [];
  return [aboutFigures('audit/conflicting-values', figures, indexes, { name: figures[indexes[0] as number]?.row?.info.name ?? '', arithmetic: values.join(' ≠ ') })];
}
