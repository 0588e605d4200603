import type { Quantity } from '../../quantity/quantity.ts';
import { hasContent } from './content.ts';
import type { Zone } from './zones.ts';

/** The words directly around one figure. */
export interface Words {
  readonly before: string;
  readonly after: string;
  /** Those before it name something. */
  readonly named: boolean;
  /** Neither those before it nor those behind it do. */
  readonly alone: boolean;
}

export const NO_WORDS: Words = { before: '', after: '', named: false, alone: true };

export function wordsAround(text: string, quantity: Quantity, zone: Zone): Words {
  const before = text.slice(zone.beforeStart, quantity.textStart);
  const after = text.slice(quantity.textEnd, zone.afterEnd);
  const named = hasContent(before);
  return { before, after, named, alone: !named && !hasContent(after) };
}
