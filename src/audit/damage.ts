import type { Figure } from '../reading/state/figure.ts';
import { aboutFigures, aboutPage, type AuditFinding, type Evidence } from './finding.ts';

/** Classes of measure words that count whole things. */
const WHOLE = new Set(['case', 'document', 'body', 'person', 'visit', 'event', 'household', 'entry', 'item']);

/** What a number lost: the mark between it and a year, its measure word, its 万. */
export function checkDamagedNumbers(evidence: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const [i, figure] of evidence.figures.entries()) {
    const { quantity } = figure;
    if (figure.origin !== 'number') continue;
    if (quantity.glued) found.push(gluedNumber(evidence, i));
    else if (quantity.unit === '') found.push(...missingUnit(evidence, i));
    else if (quantity.decimal?.includes('.') && WHOLE.has(quantity.unitClass)) found.push(...lostScale(evidence, i));
  }
  return found;
}

/** > 行政确权62020年: the number was split off the year it was glued to. */
function gluedNumber({ figures, view }: Evidence, i: number): AuditFinding {
  const { quantity } = figures[i] as Figure;
  return aboutFigures('text/number-glued', figures, [i], { printed: view.text.slice(quantity.start, quantity.end + 4), value: quantity.decimal ?? '' });
}

/** > 败诉4（…）: the measure word was taken from the context. A table keeps it in its head, and 340片 has one that is not in the list. */
function missingUnit({ figures, view }: Evidence, i: number): AuditFinding[] {
  const { quantity, unit, indicator } = figures[i] as Figure;
  if (unit === '' || indicator === null) return [];
  if (/[|\n]/.test(view.text[quantity.start - 1] ?? '\n') || !/[,;:。、()\n]/.test(view.text[quantity.textEnd] ?? '\n')) return [];
  return [aboutFigures('text/unit-missing', figures, [i], { number: quantity.decimal ?? '', unit })];
}

/** > 开展宣传3.2次: there is no fifth of a visit, so 万 was lost. An average may have a fraction. */
function lostScale({ figures, view }: Evidence, i: number): AuditFinding[] {
  const { quantity, zone, kind } = figures[i] as Figure;
  const around = view.text.slice(Math.max(zone.clauseStart, quantity.textStart - 60), zone.afterEnd);
  if (kind !== 'count' || Number(quantity.decimal) < 1 || /均|每|压|缩|减|倍|比|率/.test(around)) return [];
  return [aboutFigures('text/scale-lost', figures, [i], { printed: view.text.slice(quantity.textStart, quantity.textEnd) })];
}

/** A report with fewer characters of body text than this says hardly anything. */
const LEAST_BODY = 200;

/** A page with hardly any text: a scrape of the frame only, or an attachment that was not followed. */
export function checkShortText(evidence: Evidence): AuditFinding[] {
  let body = 0;
  for (const line of evidence.lines) {
    if (line.kind === 'text') body += line.end - line.start;
    if (body >= LEAST_BODY) return [];
  }
  return [aboutPage('text/short', evidence, { characters: body })];
}
