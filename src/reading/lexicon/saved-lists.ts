import type { SpelledLists } from './spelling.ts';
import { TermGroups } from './term-groups.ts';

/** Spelled lists as text, to be read back in a fraction of the time that spelling takes. */
export interface SavedLists {
  /** The terms, a line each. */
  readonly terms: string;
  /** For each term a character: twice the number of its lists, and 1 for a mask. */
  readonly counts: string;
  /** The lists of the terms, one term after another, a character each. */
  readonly groups: string;
}

/** Surrogates begin at 0xd800; no pack has as many lists. */
const FIRST = 0x30;
const MOST = 0xd000;

/** @throws {Error} for more than 53,000 lists */
export function saveLists({ terms, isMask, groupsOf }: SpelledLists): SavedLists {
  const counts = terms.map((_, term) => 2 * ((groupsOf.from[term + 1] as number) - (groupsOf.from[term] as number)) + (isMask(term) ? 1 : 0));
  return { terms: terms.join('\n'), counts: characters(counts), groups: characters(groupsOf.groups) };
}

/** Gives what `saveLists` was given. */
export function savedLists({ terms, counts, groups }: SavedLists): SpelledLists {
  const from = new Int32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term += 1) from[term + 1] = (from[term] as number) + ((counts.charCodeAt(term) - FIRST) >> 1);
  const numbers = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i += 1) numbers[i] = groups.charCodeAt(i) - FIRST;
  return { terms: terms.split('\n'), isMask: (term) => ((counts.charCodeAt(term) - FIRST) & 1) === 1, groupsOf: new TermGroups(from, numbers) };
}

function characters(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => {
    if (number > MOST) throw new Error(`too many lists: ${number}`);
    return String.fromCharCode(FIRST + number);
  }).join('');
}
