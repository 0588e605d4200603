/** One value is the whole document; there is none without it. */
export const OBJECT_FRAME = { head: '', between: '', tail: '', empty: null } as const;

/** An array's frame: the bytes are those of `JSON.stringify(values, null, 2)` and a line end. */
export const ARRAY_FRAME = { head: '[\n  ', between: ',\n  ', tail: '\n]\n', empty: '[]\n' } as const;

/** A value as an indented JSON document, with a line end. */
export function jsonObject(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A value as an element of an indented array: one level deeper, without a line end. */
export function jsonElement(value: object): string {
  // A line end inside a string is escaped in JSON, so each one here is the layout's own.
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

/** A value on one line, with a line end: JSON Lines. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
