import type { Evidence, Region } from '../model/metadata.ts';
import type { Line, ReadingText, Span } from '../model/document.ts';
import { chains, type Chain } from './chain.ts';
import { readContext, settle, type Context } from './context.ts';
import type { Division, NamedDivision } from './division-index.ts';
import { isNational, NATION } from './nation.ts';
import { selfReferences, selfTownship } from './self-reference.ts';
import type { Page } from './page.ts';
import { countyOf } from './township-county.ts';
import { countiesOf, townshipAt } from './township.ts';
import { divisionPath } from './validity.ts';

/** A region with the place that told it. */
export interface FoundRegion extends Span {
  readonly value: Region;
  readonly basis: Evidence['basis'];
}

/** Words in which the region is looked for; `at` takes their offsets to the reading text. */
export interface Wording {
  readonly words: string;
  readonly at: (index: number) => number;
}

/** 《法治政府建设实施纲要》 and other names may hold other places. */
const NAME = /《[^《》]{1,80}》/g;

/** 中共X县委, 关于X乡…: what a township's name may follow. */
const OPENING = /^(?:(?:19|20)\d\d年度?)?(?:中共|关于)?/;

/** Furniture whose words name the owner of the site, the surest first. */
const SITE_RULES = ['site-owner', 'copyright', 'site-name', 'welcome', 'before-title'];

const blank = (words: string): string => ' '.repeat(words.length);

function regionOf(place: Division, printed: string | null, year: number | null): Region {
  return { name: printed ?? place.name, officialName: place.name, code: place.code, level: place.level, path: divisionPath(place, year) };
}

/** A township with the county (or the city without counties) that it lies in. */
function townshipOf(name: string, county: Division, year: number | null): Region {
  return { name, officialName: name, code: county.code, level: 'township', path: [...divisionPath(county, year), name] };
}

const isSpelt = ({ places }: Chain): boolean => places.some(({ form }) => form === 'official' || form === 'short');

/** Of several places of one name those that have such a township (鼓楼区中央门街道); all where the list knows none. */
function placesWith(township: string, places: readonly NamedDivision[]): readonly NamedDivision[] {
  const counties = countiesOf(township);
  const holding = places.filter(({ division }) => counties.includes(division.code));
  return holding.length > 0 ? holding : places;
}

/** The region that some words name; null where they name none, `open` where it stays open which one. */
function inWords(page: Page, { words, at }: Wording, basis: Evidence['basis']): FoundRegion | 'open' | null {
  const plain = words.replace(NAME, blank);
  const [chain] = chains(plain, 0, plain.length);
  const behind = chain?.end ?? OPENING.exec(plain)?.[0].length ?? 0;
  const township = townshipAt(plain, behind);
  if (chain === undefined) {
    if (township !== null) return inTownship(page, township.name, at(township.start), basis);
    return isNational(plain) ? { value: NATION, basis, start: at(0), end: at(Math.max(0, plain.length - 1)) + 1 } : null;
  }
  const settled = (places: readonly NamedDivision[]): Division | null => settle(places, page.year, () => page.context(chain.last.name));
  const place = settled(chain.places) ?? (township === null ? null : settled(placesWith(township.name, chain.places)));
  if (place === null) return 'open';
  if (township !== null) {
    const county = place.level === 'county' ? place : (countyOf(township.name, page, place) ?? place);
    return { value: townshipOf(township.name, county, page.year), basis, start: at(township.start), end: at(township.end - 1) + 1 };
  }
  const { last } = chain;
  return { value: regionOf(place, isSpelt(chain) ? last.name : null, page.year), basis, start: at(last.start), end: at(last.end - 1) + 1 };
}

/** The region of a township that is named without its county. */
function inTownship(page: Page, name: string, start: number, basis: Evidence['basis']): FoundRegion | 'open' {
  const county = countyOf(name, page, null);
  return county === null ? 'open' : { value: townshipOf(name, county, page.year), basis, start, end: start + name.length };
}

/** The region that the body calls its own. */
function inBody(page: Page): FoundRegion | 'open' | null {
  const { kind, places } = selfReferences(page.view, page.lines);
  if (kind !== null && '乡镇街'.includes(kind)) {
    const township = selfTownship(page.view, page.lines);
    if (township !== null) return inTownship(page, township.name, township.start, 'inferred');
  }
  const own = places.find(({ chain, weight }) => isSpelt(chain) && (kind === null ? weight >= 3 : chain.last.name.endsWith(kind)));
  if (own === undefined) return null;
  const { last } = own.chain;
  const place = settle(own.chain.places, page.year, () => page.context(last.name));
  return place === null ? 'open' : { value: regionOf(place, last.name, page.year), basis: 'inferred', start: last.start, end: last.end };
}

/** The region that owns the site. */
function inSite(page: Page): FoundRegion | null {
  for (const rule of SITE_RULES) {
    for (const line of page.lines) {
      if (line.rule !== rule) continue;
      const found = inWords(page, { words: page.view.text.slice(line.start, line.end), at: (index) => line.start + index }, 'inferred');
      if (found !== null && found !== 'open') return found;
    }
  }
  return null;
}

/**
 * The lowest division that the report is about: from its title, else from its issuer, else from
 * what the body calls its own, else from the site. Null where none is named or where a name stands
 * for several places and nothing on the page tells which.
 */
export function readRegion(view: ReadingText, lines: readonly Line[], title: Wording | null, issuer: Wording | null, year: number | null): FoundRegion | null {
  const contexts = new Map<string, Context>();
  const context = (except: string): Context => {
    const known = contexts.get(except) ?? readContext(view, lines, except);
    contexts.set(except, known);
    return known;
  };
  const page: Page = { view, lines, year, context };
  const found = (title && inWords(page, title, 'stated')) ?? (issuer && inWords(page, issuer, 'stated')) ?? inBody(page) ?? inSite(page);
  return found === 'open' ? null : found;
}
