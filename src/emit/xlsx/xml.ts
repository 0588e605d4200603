/** Characters in a cell of a workbook at most: UTF-16 units. Source: "Excel specifications and limits", Microsoft. */
export const MOST_CHARACTERS = 32_767;

/** What XML 1.0 cannot hold, and what a workbook would read as an escape: `_x0041_` (ECMA-376 part 1, 22.4.2.4). */
const UNWRITABLE = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text for a cell or an attribute. */
export function xmlText(text: string): string {
  const escaped = text.replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escaped.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The letters of a column by its place from 0: A, Z, AA. */
export function columnLetters(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : columnLetters(Math.floor(place / 26) - 1) + columnLetters(place % 26);
}
