import type { Figure } from '../reading/figure.ts';
import { aboutFigure, type AuditFinding, type AuditInput } from './finding.ts';

/** Rates that have no business above a hundred are all but these. */
const MAY_EXCEED = /压缩|增长|完成率/;

/** A rate above 100 % where none can be. */
export function checkRatesOverHundred({ figures }: AuditInput): AuditFinding[] {
  return figures.flatMap((figure, i) => {
    const over = figure.indicator !== null && figure.status === 'actual' && figure.unit === '%' && Number(figure.quantity.decimal) > 100 && !MAY_EXCEED.test(figure.row?.info.name ?? '');
    return over ? [aboutFigure('audit/rate-over-hundred', 'warning', figures, i, { name: figure.row?.info.name ?? '', value: figure.quantity.decimal ?? '' })] : [];
  });
}

/** Indicators that a report gives once a year: two different exact values for one of them contradict each other. */
export function checkConflictingValues({ figures }: AuditInput): AuditFinding[] {
  const byKey = new Map<string, number[]>();
  for (const [i, figure] of figures.entries()) {
    if (figure.indicator === null || figure.status !== 'actual' || figure.quantity.qualifier !== 'exact' || figure.origin !== 'number' || figure.past || figure.partOf >= 0) continue;
    const dimensions = Object.entries(figure.dimensions).map((entry) => entry.join('\t')).sort();
    const key = [figure.indicator, figure.period?.start, figure.period?.end, figure.unit, figure.label, ...dimensions].join('\n');
    const indexes = byKey.get(key);
    if (indexes) indexes.push(i);
    else byKey.set(key, [i]);
  }
  return [...byKey.values()].flatMap((indexes) => conflict(figures, indexes));
}

function conflict(figures: readonly Figure[], indexes: readonly number[]): AuditFinding[] {
  const values = [...new Set(indexes.map((i) => Number((figures[i] as Figure).quantity.decimal)))];
  if (values.length < 2) return [];
  const first = figures[indexes[0] as number] as Figure;
  return [{ code: 'audit/conflicting-values', level: 'warning', params: { name: first.row?.info.name ?? '', values: values.join(' ≠ ') }, figures: indexes, start: first.quantity.textStart, end: first.quantity.textEnd }];
}
