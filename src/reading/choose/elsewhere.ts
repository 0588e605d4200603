import type { Quantity } from '../../quantity/quantity.ts';
import type { Context } from '../state/context.ts';
import { isForeign, isOfCourts } from '../text/foreign.ts';
import type { Zone } from '../text/zones.ts';

/** Whose work it is stands no farther before a figure than this, in characters, and what goes on behind it no farther than that. */
const REACH = { before: 200, after: 24 } as const;

/** Whether a figure is of the courts, or of a larger whole than the report's place. */
export function isElsewhere({ input: { text }, whole }: Context, { textStart, textEnd }: Quantity, zone: Zone): boolean {
  const far = text.slice(Math.max(zone.sentenceStart, textStart - REACH.before), textStart);
  return isOfCourts(far.slice(far.lastIndexOf(';') + 1), text.slice(textEnd, textEnd + REACH.after)) || isForeign(text.slice(Math.max(zone.clauseStart, textStart - REACH.before), textStart), whole);
}
