import type { Division, NamedDivision } from './division-index.ts';
import { divisionsOf } from './division-index.ts';
import { chains, liesIn } from './chain.ts';
import { settle } from './context.ts';
import type { Page } from './page.ts';
import { selfReferences } from './self-reference.ts';
import { countiesOf } from './township.ts';
import { validIn } from './validity.ts';

/** How many times a township's name is looked at for the county in front of it. */
const MAX_LOOKS = 50;

/** 海东市乐都区 is no longer than this. */
const MAX_CHAIN = 30;

/** The county that the page names right in front of the township: 乐都区蒲台乡. */
function countyInFront(name: string, page: Page): Division | null {
  const { text } = page.view;
  let at = text.indexOf(name);
  for (let looks = 0; at >= 0 && looks < MAX_LOOKS; looks += 1) {
    const chain = chains(text, Math.max(0, at - MAX_CHAIN), at).at(-1);
    if (chain !== undefined && chain.end === at) {
      const place = settle(chain.places, page.year, () => page.context(chain.last.name));
      if (place?.level === 'county') return place;
    }
    at = text.indexOf(name, at + name.length);
  }
  return null;
}

/** Of the counties with such a township the one the page points to; null where the page names other counties only. */
function likelyCounty(counties: readonly Division[], page: Page): Division | null {
  const context = page.context('');
  const named = counties.filter(({ code }) => context.has(code));
  const namesOthers = named.length === 0 && Array.from(context.keys()).some((prefix) => prefix.length === 6);
  const near = counties.filter(({ code }) => context.has(code.slice(0, 4)));
  const open = named.length > 0 ? named : namesOthers && (counties.length > 1 || near.length === 0) ? [] : counties;
  return settle(
    open.map((division): NamedDivision => ({ division, form: 'official' })),
    null,
    () => context,
  );
}

/**
 * The county of a township: named in front of it, else the only one with such a township, else the
 * one that the page's other places point to, else the county that the page names most. `within` is
 * a place it must lie in. Null where it stays open.
 */
export function countyOf(name: string, page: Page, within: Division | null): Division | null {
  const isInside = (place: Division): boolean => within === null || liesIn(place, within) || place.code === within.code;
  const named = countyInFront(name, page);
  if (named !== null && isInside(named)) return named;
  const counties = countiesOf(name).flatMap((code) => validIn(divisionsOf(code), page.year)).filter(isInside);
  if (counties.length > 0) return likelyCounty(counties, page);
  for (const { chain } of selfReferences(page.view, page.lines).places) {
    const place = settle(chain.places, page.year, () => page.context(chain.last.name));
    if (place !== null && place.level === 'county' && isInside(place)) return place;
  }
  return null;
}
