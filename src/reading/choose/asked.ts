import type { Quantity } from '../../quantity/quantity.ts';
import { bodyBehind } from '../text/body.ts';
import type { Asked } from '../rows/candidates.ts';
import type { Context } from '../state/context.ts';
import { measureOf, type Measure } from '../rows/unit-fit.ts';
import type { Zone } from '../text/zones.ts';

/** A figure's measure word, for the rows. */
export function measureFor({ input: { text } }: Context, quantity: Quantity): Measure {
  // > 3451.9万农村居民: what is counted stands behind the scale and is no listed measure word
  const noun = quantity.unit === '' && /[万亿]/.test(text[quantity.end - 1] ?? '') && /[\u4e00-\u9fff]/.test(text[quantity.textEnd] ?? '');
  return measureOf(quantity.unit, noun ? 'measure' : quantity.unitClass);
}

/** What is asked of the rows for a figure; `named`: the words before it name something. */
export function askedFor(context: Context, quantity: Quantity, zone: Zone, named = context.words.named): Asked {
  return {
    measure: measureFor(context, quantity),
    anyUnit: false,
    only: null,
    isPart: zone.total >= 0 || zone.bracketOwner >= 0 || context.previous.inList(),
    ownEnd: zone.shared && named ? quantity.textEnd : Infinity,
    body: bodyBehind(context.input.text, quantity),
    topic: quantity.unitClass === 'percent' ? topicBefore(context, zone) : null,
    figure: { start: quantity.textStart, end: quantity.textEnd },
  };
}

function topicBefore({ figures, input: { pack } }: Context, zone: Zone): string | null {
  const last = figures.at(-1);
  return last && last.indicator !== null && last.zone.sentenceStart === zone.sentenceStart ? (pack.indicators.get(last.indicator)?.topic ?? null) : null;
}
