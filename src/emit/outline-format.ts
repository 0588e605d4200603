import { framed, type Format } from './format.ts';
import { ARRAY_FRAME, jsonElement, jsonObject, OBJECT_FRAME } from './json.ts';
import { NO_PAINT, outlineOf, outlineText, type Paint } from './outline.ts';

/** One heading tree as JSON. */
export const OUTLINE_OBJECT = framed(() => OBJECT_FRAME, (report) => jsonObject(outlineOf(report)));

/** An array of heading trees as JSON. */
export const OUTLINE_ARRAY = framed(() => ARRAY_FRAME, (report) => jsonElement(outlineOf(report)));

/** Heading trees as text, an empty line between them; without paint there are no colours. */
export function outlineTree(paint: Paint | null): Format {
  return framed(() => ({ head: '', between: '\n', tail: '', empty: '' }), (report) => outlineText(report, paint ?? NO_PAINT));
}
