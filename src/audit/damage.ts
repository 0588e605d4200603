import { aboutFigure, type AuditFinding, type AuditInput } from './finding.ts';

/** > 行政确权62020年: the number was split off the year it was glued to. */
export function checkGluedNumbers({ figures, view }: AuditInput): AuditFinding[] {
  return figures.flatMap((figure, i) => {
    if (!figure.quantity.glued) return [];
    const printed = view.text.slice(figure.quantity.start, figure.quantity.end + 4);
    return [aboutFigure('text/number-glued', 'warning', figures, i, { printed, value: figure.quantity.decimal ?? '' })];
  });
}

/** > 败诉4（…）: the measure word was taken from the context. */
export function checkMissingUnits({ figures }: AuditInput): AuditFinding[] {
  return figures.flatMap((figure, i) =>
    figure.origin === 'number' && figure.quantity.unit === '' && !figure.quantity.glued ? [aboutFigure('text/unit-missing', 'info', figures, i, { number: figure.quantity.decimal ?? '', unit: figure.unit })] : [],
  );
}

/** A report with fewer characters of body text than this says hardly anything. */
const LEAST_BODY = 200;

/** A page with hardly any text: a scrape of the frame only, or an attachment that was not followed. */
export function checkShortText({ lines, view }: AuditInput): AuditFinding[] {
  const body = lines.filter((line) => line.kind === 'text').reduce((sum, line) => sum + line.end - line.start, 0);
  return body < LEAST_BODY ? [{ code: 'text/short', level: 'warning', params: { characters: body }, figures: [], start: 0, end: view.text.length }] : [];
}

/** A paragraph is long enough to be no formula when it has this many characters. */
const LEAST_REPEATED = 40;

/** The same paragraph twice: each figure in it is one fact with two mentions. */
export function checkRepeatedText({ lines, view, figures }: AuditInput): AuditFinding[] {
  const first = new Map<string, number>();
  const found: AuditFinding[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || line.end - line.start < LEAST_REPEATED) continue;
    const words = view.text.slice(line.start, line.end);
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, line.start);
    else {
      const inside = figures.flatMap((f, i) => (f.quantity.start >= line.start && f.quantity.start < line.end ? [i] : []));
      found.push({ code: 'text/repeated', level: 'info', params: { characters: words.length, figures: inside.length }, figures: inside, start: line.start, end: line.end });
    }
  }
  return found;
}

/** The last body line of a page that breaks off: a search excerpt, a paywall, a cut file. */
export function checkCutOff({ lines, view }: AuditInput): AuditFinding[] {
  const last = lines.findLast((line) => line.kind === 'text');
  if (!last) return [];
  const words = view.text.slice(last.start, last.end);
  const cut = words.length > 60 && /[\u4e00-\u9fff,、\d]$/.test(words) && !/(?:报告|日|府|局|委|厅|办|会)$/.test(words);
  return cut ? [{ code: 'text/cut-off', level: 'info', params: { tail: words.slice(-12) }, figures: [], start: last.end - 1, end: last.end }] : [];
}
