import { aboutFigures, aboutPage, type AuditFinding, type Evidence } from './finding.ts';

/** > 行政确权62020年: the number was split off the year it was glued to. */
export function checkGluedNumbers({ figures, view }: Evidence): AuditFinding[] {
  return figures.flatMap((figure, i) => {
    if (!figure.quantity.glued) return [];
    const printed = view.text.slice(figure.quantity.start, figure.quantity.end + 4);
    return [aboutFigures('text/number-glued', figures, [i], { printed, value: figure.quantity.decimal ?? '' })];
  });
}

/** > 败诉4（…）: the measure word was taken from the context. A table keeps it in its head, and 340片 has one that is not in the list. */
export function checkMissingUnits({ figures, view }: Evidence): AuditFinding[] {
  return figures.flatMap((figure, i) => {
    const { quantity, unit } = figure;
    if (quantity.unit !== '' || figure.origin !== 'number' || quantity.glued || unit === '' || figure.indicator === null) return [];
    if (/[|\n]/.test(view.text[quantity.start - 1] ?? '\n') || !/[,;:。、()\n]/.test(view.text[quantity.textEnd] ?? '\n')) return [];
    return [aboutFigures('text/unit-missing', figures, [i], { number: quantity.decimal ?? '', unit })];
  });
}

/** Classes of measure words that count whole things. */
const WHOLE = new Set(['case', 'document', 'body', 'person', 'visit', 'event', 'household', 'entry', 'item']);

/** > 开展宣传3.2次: there is no fifth of a visit, so 万 was lost. An average may have a fraction. */
export function checkLostScales({ figures, view }: Evidence): AuditFinding[] {
  return figures.flatMap((figure, i) => {
    const { quantity, zone } = figure;
    if (quantity.decimal?.includes('.') !== true || !WHOLE.has(quantity.unitClass) || figure.kind !== 'count' || figure.origin !== 'number' || Number(quantity.decimal) < 1) return [];
    const around = view.text.slice(Math.max(zone.clauseStart, quantity.textStart - 60), zone.afterEnd);
    if (/均|每|压|缩|减|倍|比|率/.test(around)) return [];
    return [aboutFigures('text/scale-lost', figures, [i], { printed: view.text.slice(quantity.textStart, quantity.textEnd) })];
  });
}

/** A report with fewer characters of body text than this says hardly anything. */
const LEAST_BODY = 200;

/** A page with hardly any text: a scrape of the frame only, or an attachment that was not followed. */
export function checkShortText(evidence: Evidence): AuditFinding[] {
  const body = evidence.lines.filter((line) => line.kind === 'text').reduce((sum, line) => sum + line.end - line.start, 0);
  return body < LEAST_BODY ? [aboutPage('text/short', evidence, { characters: body })] : [];
}
