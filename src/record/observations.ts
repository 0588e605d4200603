import { sourceEnd, sourceStart } from '../fold/fold.ts';
import type { ReadingText } from '../model/document.ts';
import type { Observation } from '../model/observation.ts';
import type { IndicatorInfo } from '../packs/catalogue.ts';
import type { Figure } from '../reading/state/figure.ts';
import { behindPair, wholePairs, type CodePoints } from './code-points.ts';

/** Makes the observations of a record out of the figures, in order of place. */
export function makeObservations(view: ReadingText, figures: readonly Figure[], points: CodePoints, indicators: ReadonlyMap<string, IndicatorInfo>): Observation[] {
  return figures.map((figure, i) => {
    const { quantity } = figure;
    const from = sourceStart(view, quantity.start);
    const to = sourceEnd(view, quantity.start, quantity.end);
    const negative = figure.sign < 0 && quantity.decimal !== null && /[1-9]/.test(quantity.decimal);
    const decimal = quantity.decimal === null ? null : `${negative ? '-' : ''}${quantity.decimal}`;
    return {
      id: `o${i + 1}`,
      indicator: figure.indicator,
      name: figure.indicator === null ? null : (indicators.get(figure.indicator)?.name ?? null),
      label: wholePairs(figure.label),
      value: decimal === null ? null : Number(decimal),
      range: quantity.range ? [Number(quantity.range[0]), Number(quantity.range[1])] : null,
      decimal,
      unit: figure.unit,
      kind: figure.kind,
      qualifier: quantity.qualifier,
      status: figure.status,
      origin: figure.origin,
      period: figure.period && { ...figure.period },
      dimensions: { ...figure.dimensions },
      partOf: figure.partOf < 0 ? null : `o${figure.partOf + 1}`,
      heading: figure.heading < 0 ? null : `h${figure.heading + 1}`,
      start: points.at(from),
      end: points.at(to),
      text: slice(view, quantity.textStart, quantity.textEnd),
      quote: quoteOf(view, figure),
      rules: [...figure.rules],
    };
  });
}

/** Words behind a figure up to this length belong to its quotation. */
const LONGEST_AFTER = 30;

/** Words before a figure that has none of its own, up to this many characters. */
const LONGEST_BEFORE = 60;

/** The figure with the words around it, as they stand in the source: 共废止41件规范性文件. */
function quoteOf(view: ReadingText, figure: Figure): string {
  const { zone, quantity } = figure;
  const start = quantity.textStart - zone.beforeStart >= 2 ? zone.beforeStart : Math.max(zone.clauseStart, quantity.textStart - LONGEST_BEFORE);
  const end = zone.afterEnd > quantity.textEnd && zone.afterEnd - quantity.textEnd <= LONGEST_AFTER ? zone.afterEnd : quantity.textEnd;
  return trimmed(slice(view, start, end));
}

const LEADS = /[\s、，,；;：:。]/u;
const TAILS = /[\s、，,；;：:]/u;

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Words without the stops and spaces around them. */
function trimmed(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isHan(words.charCodeAt(start)) && LEADS.test(words[start] as string)) start += 1;
  while (end > start && !isHan(words.charCodeAt(end - 1)) && TAILS.test(words[end - 1] as string)) end -= 1;
  return words.slice(start, end);
}

/** As `points.at` counts: a place inside a surrogate pair is behind it. */
function slice(view: ReadingText, start: number, end: number): string {
  const { source } = view;
  return source.slice(behindPair(source, sourceStart(view, start)), behindPair(source, sourceEnd(view, start, end)));
}
