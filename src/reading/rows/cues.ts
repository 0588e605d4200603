import type { Quantity } from '../../quantity/quantity.ts';
import { asideBefore } from '../text/asides.ts';
import { NONE } from './experience.ts';
import type { Zone } from '../text/zones.ts';

/** Where a figure stands, for the words around it. Offsets are of the reading text. */
export interface CuePlace {
  /** Where its hedge or its numeral begins. */
  readonly start: number;
  /** Behind its measure word. */
  readonly end: number;
  readonly unit: string;
  readonly sentenceStart: number;
  /** Indicator of the figure before it, empty for none. */
  readonly previous: string;
  /** Characters between that figure and this one; Infinity for no figure before it. */
  readonly gap: number;
  /** Indicator of the figure that it is a part of, empty for none. */
  readonly total: string;
}

/** The place of a figure, `before` being the figure before it with its indicator, `total` the indicator of what it is a part of. */
export function cuePlace(quantity: Quantity, zone: Zone, before: { readonly quantity: Quantity; readonly indicator: string | null } | null, total: string | null): CuePlace {
  return {
    start: quantity.textStart,
    end: quantity.textEnd,
    unit: quantity.unit,
    sentenceStart: zone.sentenceStart,
    previous: before ? (before.indicator ?? NONE) : '',
    gap: before ? quantity.textStart - before.quantity.textEnd : Infinity,
    total: total ?? '',
  };
}

/** How far a sentence was followed, and the character there. */
export interface Trail {
  place: number;
  last: number;
}

/** The begin of a sentence. */
export function trailFrom(place: number): Trail {
  return { place, last: EDGE };
}

/** Takes a cue: a number of 32 bits that says what stands where. One may come more than once. */
export type Visit = (cue: number) => void;

/** A clause is followed so far to either side of a figure, in characters. */
const FARTHEST = { before: 120, after: 40 } as const;
/** The figure before tells something up to this far, and more up to this near. */
const NEIGHBOUR = { far: 80, near: 25 } as const;

/** Where a cue stands: each is a kind of its own. */
const KIND = { clause: 1, earlier: 2, sentence: 3, after: 4, heading: 5, unit: 6, end: 7, previous: 8, neighbour: 9, topic: 10, total: 11, totalTopic: 12, counted: 13, done: 14 } as const;

/** The edge of a stretch of words, and any other figure in it. */
const EDGE = 1;
const FIGURE = 2;

/** Pairs of characters of a sentence from where the trail is to `to`; the trail moves on. */
export function sentenceCues(text: string, trail: Trail, to: number, visit: Visit): void {
  for (; trail.place < to; trail.place += 1) {
    const c = characterAt(text, trail.place);
    if (c === FIGURE && trail.last === FIGURE) continue;
    visit(pair(KIND.sentence, trail.last, c));
    trail.last = c;
  }
}

/** Pairs of characters of a heading. */
export function headingCues(title: string, visit: Visit): void {
  pairs(KIND.heading, title, 0, title.length, visit);
}

/**
 * What stands near a figure: pairs and triples of characters of its clause, pairs of the clause before, characters behind
 * it, its measure word, the indicator before it. `last`: the last character of the sentence before it, as its trail has it.
 */
export function nearCues(text: string, place: CuePlace, last: number, visit: Visit): void {
  const { start, end } = unwrapped(text, place);
  const { sentenceStart } = place;
  const least = Math.max(sentenceStart, start - FARTHEST.before);
  const aside = asideBefore(text, start);
  let clause = aside?.start ?? start;
  while (clause > least && !isCut(text, clause - 1)) clause -= 1;
  const words = aside ? text.slice(clause, aside.start) + text.slice(aside.end, start) : text.slice(clause, start);
  pairs(KIND.clause, words, 0, words.length, visit);
  triples(KIND.clause, words, 0, words.length, visit);
  let earlierEnd = clause;
  while (earlierEnd > least && isCut(text, earlierEnd - 1)) earlierEnd -= 1;
  let earlier = earlierEnd;
  while (earlier > least && !isComma(text, earlier - 1)) earlier -= 1;
  pairs(KIND.earlier, text, earlier, earlierEnd, visit);
  visit(pair(KIND.sentence, last, EDGE));
  const farthest = Math.min(text.length, end + FARTHEST.after);
  let after = end;
  while (after < farthest && !isCut(text, after) && text.charCodeAt(after) !== 0x29 && characterAt(text, after) !== FIGURE) after += 1;
  for (let i = end; i < after; i += 1) visit(settle(mix(KIND.after, text.charCodeAt(i))));
  pairs(KIND.after, text, end, after, visit);
  visit(wordCue(KIND.unit, place.unit));
  // > (案件)26件, 26件(均已): the measure word with what stands right beside it
  visit(wordCue(KIND.counted, place.unit + words.slice(-2)));
  visit(wordCue(KIND.done, place.unit + text.slice(end, Math.min(after, end + 2))));
  for (const n of [2, 3]) visit(wordCue(KIND.end, words.slice(-n)));
  if (place.gap <= NEIGHBOUR.far) {
    visit(wordCue(KIND.previous, place.previous));
    visit(wordCue(KIND.topic, topicOf(place.previous)));
  }
  if (place.total !== '') {
    visit(wordCue(KIND.total, place.total));
    visit(wordCue(KIND.totalTopic, topicOf(place.total)));
  }
  if (place.gap <= NEIGHBOUR.near) visit(wordCue(KIND.neighbour, place.previous));
}

/** > 行政许可(120件), 行政许可:120件: a bracket around nothing but the figure, and a colon before it, part it from no word */
function unwrapped(text: string, { start, end }: CuePlace): { readonly start: number; readonly end: number } {
  if (text[start - 1] === '(' && text[end] === ')') return { start: start - 1, end: end + 1 };
  return { start: text[start - 1] === ':' ? start - 1 : start, end };
}

/** > openness of openness.applications */
function topicOf(indicator: string): string {
  const dot = indicator.indexOf('.');
  return dot < 0 ? indicator : indicator.slice(0, dot);
}

/** All cues of a figure under a heading, each once. */
export function cuesOf(text: string, place: CuePlace, heading: string): Set<number> {
  const cues = new Set<number>();
  const visit: Visit = (cue) => cues.add(cue);
  const trail = trailFrom(place.sentenceStart);
  sentenceCues(text, trail, place.start, visit);
  headingCues(heading, visit);
  nearCues(text, place, trail.last, visit);
  return cues;
}

/** The character at a place, any digit of a figure as the same one. */
function characterAt(text: string, i: number): number {
  const c = text.charCodeAt(i);
  return isDigit(c) || ((c === 0x2e || c === 0x2c) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) ? FIGURE : c;
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
/** > , : ; ( 、 。 ! ? and the end of a line */
const CUTS = new Set([0x2c, 0x3a, 0x3b, 0x28, 0x3001, 0x3002, 0x21, 0x3f, 0x0a]);
const isCut = (text: string, i: number): boolean => CUTS.has(characterAt(text, i));
const isComma = (text: string, i: number): boolean => {
  const c = characterAt(text, i);
  return c === 0x2c || c === 0x3a;
};

function pairs(kind: number, text: string, start: number, end: number, visit: Visit): void {
  let last = EDGE;
  for (let i = start; i < end; i += 1) {
    const c = characterAt(text, i);
    if (c === FIGURE && last === FIGURE) continue;
    visit(pair(kind, last, c));
    last = c;
  }
  visit(pair(kind, last, EDGE));
}

function triples(kind: number, text: string, start: number, end: number, visit: Visit): void {
  let [first, second] = [0, EDGE];
  for (let i = start; i <= end; i += 1) {
    const c = i < end ? characterAt(text, i) : EDGE;
    if (c === FIGURE && second === FIGURE) continue;
    if (first !== 0) visit(settle(mix(mix(mix(kind, first), second), c)));
    [first, second] = [second, c];
  }
}

function pair(kind: number, a: number, b: number): number {
  return settle(mix(mix(kind, a), b));
}

function wordCue(kind: number, word: string): number {
  let hash = kind;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return settle(hash);
}

/** FNV-1a by 16 bits. */
function mix(hash: number, c: number): number {
  return Math.imul(hash ^ c, 0x01000193);
}

/** The last steps of MurmurHash3. */
function settle(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
