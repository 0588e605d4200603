import type { Line, ReadingText } from '../model/document.ts';
import type { Division, NamedDivision } from './division-index.ts';
import { mentions } from './mentions.ts';
import { validIn } from './validity.ts';

/** How much of the body is looked at for the names of other places, in characters. */
const BODY_LENGTH = 20000;

/** What the page's own lines say of the place counts more than what the body names. */
const PAGE_WEIGHT = 5;

/** How often a page names each province, prefecture and county, or a place in it; by code prefix (2, 4 or 6 digits). */
export type Context = ReadonlyMap<string, number>;

/** Counts the places that a page names, without those of one name (`except`), which is the open question. */
export function readContext(view: ReadingText, lines: readonly Line[], except: string): Context {
  const weights = new Map<string, number>();
  const add = (prefix: string, weight: number): void => void weights.set(prefix, (weights.get(prefix) ?? 0) + weight);
  const count = (start: number, end: number, weight: number): void => {
    for (const { name, places } of mentions(view.text, start, end)) {
      if (name === except || places.every(({ form }) => form === 'bare' || form === 'zone')) continue;
      const provinces = new Set(places.map(({ division }) => division.code.slice(0, 2)));
      if (provinces.size > 1) continue;
      const prefixes = new Set(places.map(({ division }) => (division.level === 'province' ? division.code.slice(0, 2) : division.code.slice(0, 4))));
      for (const prefix of prefixes) {
        add(prefix, weight);
        if (prefix.length === 4) add(prefix.slice(0, 2), weight);
      }
      const [only] = places;
      if (only !== undefined && only.division.level === 'county') add(only.division.code, weight);
    }
  };
  let left = BODY_LENGTH;
  for (const { start, end, kind } of lines) {
    if (kind !== 'text') count(start, end, PAGE_WEIGHT);
    else if (left > 0) {
      count(start, Math.min(end, start + left), 1);
      left -= end - start;
    }
  }
  return weights;
}

/**
 * The one place that a name stands for, in the report's year and given the other places named on
 * the page; null where it stays open. `context` is asked for only where it is needed.
 */
export function settle(places: readonly NamedDivision[], year: number | null, context: () => Context): Division | null {
  const valid = new Set(validIn(places.map(({ division }) => division), year));
  const open = places.filter(({ division }) => valid.has(division));
  const one = single(open);
  if (one !== null) return one;
  const weights = context();
  const score = ({ code, level }: Division): number => (level === 'county' ? 5 * (weights.get(code) ?? 0) + 3 * (weights.get(code.slice(0, 4)) ?? 0) : 0) + (weights.get(code.slice(0, 2)) ?? 0);
  const best = Math.max(...open.map(({ division }) => score(division)));
  const likely = open.filter(({ division }) => score(division) === best);
  if (best > 0 && single(likely) !== null) return single(likely);
  const official = likely.filter(({ form }) => form === 'official');
  return official.length < likely.length ? single(official) : null;
}

/** The place, where all are the same one; of several codes it had, the one of the latest years. */
function single(places: readonly NamedDivision[]): Division | null {
  const [first] = places;
  if (first === undefined) return null;
  const same = places.every(({ division }) => division.name === first.division.name && division.level === first.division.level && division.code.slice(0, 2) === first.division.code.slice(0, 2));
  if (!same && places.length > 1) return null;
  const inOneProvince = new Set(places.map(({ division }) => division.code.slice(0, 4)));
  if (inOneProvince.size > 1 && places.every(({ division }) => division.to === 0)) return null;
  return places.reduce((a, b) => (b.division.from > a.division.from ? b : a)).division;
}
