import { framed } from './format.ts';
import { ARRAY_FRAME, jsonElement, jsonLine, jsonObject, OBJECT_FRAME } from './json.ts';

/** One record, indented. */
export const JSON_OBJECT = framed(() => OBJECT_FRAME, jsonObject);

/** An array of records, indented. */
export const JSON_ARRAY = framed(() => ARRAY_FRAME, jsonElement);

/** A record a line. */
export const JSON_LINES = framed(() => ({ head: '', between: '', tail: '', empty: '' }), jsonLine);
