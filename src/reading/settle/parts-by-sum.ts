import type { Context } from '../state/context.ts';
import { partDimension } from '../rows/dimensions.ts';
import type { Figure } from '../state/figure.ts';

/** No total has more parts than this told one behind another. */
const MOST_PARTS = 12;

/**
 * Figures that no indicator claimed, and that add up to one before them that has one: they are its parts.
 *
 * > 市级政务服务事项1126项，即办件318项、承诺件808项
 */
export function settleParts(context: Context): void {
  const { figures, input: { text } } = context;
  const last = figures.at(-1) as Figure;
  if (!isPart(last) || Number(last.quantity.decimal) === 0) return;
  let sum = Number(last.quantity.decimal);
  for (let i = figures.length - 2; i >= Math.max(0, figures.length - 1 - MOST_PARTS); i -= 1) {
    const total = figures[i] as Figure;
    if (total.zone.sentenceStart !== last.zone.sentenceStart || total.quantity.unit !== last.quantity.unit || total.origin !== 'number' || total.status !== 'actual' || total.past) return;
    const isTotal = i < figures.length - 2 && Number(total.quantity.decimal) === sum;
    if (isTotal && total.indicator !== null && total.row !== null) {
      for (let k = i + 1; k < figures.length; k += 1) figures[k] = partOf(figures[k] as Figure, i, total, text);
      return;
    }
    // > 重大行政决策5项，已出台2项，其余3项正在推进: how far each of them is, no kinds
    if (!isPart(total) || !isListed(text, total, figures[i + 1] as Figure)) return;
    sum += Number(total.quantity.decimal);
  }
}

function isListed(text: string, { quantity }: Figure, next: Figure): boolean {
  return /^[、和与及]/.test(text.slice(quantity.textEnd, next.quantity.textStart)) && /[\u4e00-\u9fff]{2}$/.test(text.slice(next.zone.beforeStart, next.quantity.textStart));
}

/** What may be a part: a count of its own that nothing claimed. */
function isPart({ indicator, origin, status, past, quantity, elsewhere }: Figure): boolean {
  return indicator === null && elsewhere === null && origin === 'number' && status === 'actual' && !past && quantity.decimal !== null && quantity.unit !== '' && quantity.unitClass !== 'percent' && quantity.unitClass !== 'points';
}

function partOf(part: Figure, whole: number, { indicator, row, rules, kind }: Figure, text: string): Figure {
  const named = partDimension(text.slice(part.zone.beforeStart, part.quantity.textStart), '');
  return { ...part, indicator, row, kind, rules: rules.map((rule) => `${rule.replace(/~.*$/, '')}~list`), dimensions: named ? { [named.name]: named.value } : {}, partOf: whole };
}
