import { nameShapes, placesNamed, type NamedDivision, type NameShapes } from './division-index.ts';

/** A name of a place in a text; which place it is may still be open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly places: readonly NamedDivision[];
}

/** Names that are everyday words too; they count only right behind the city they belong to (大同市城区). */
const EVERYDAY = new Set(['城区', '郊区', '矿区', '东区', '西区', '市区', '新城区']);

/** 省、市和县 is no 和县: names of two characters count only where nothing runs into them. */
const BOUNDARY = /[^一-龥]|[共由]/;

/** 新县镇, 古县街道: a township that is named like a county far away. */
const TOWNSHIP_BEHIND = /(?:街道|镇|乡)(?!镇|村|街)/y;

/** The names of places between two offsets of a text, from left to right, the longest at each place. */
export function mentions(text: string, start: number, end: number): Mention[] {
  const shapes = nameShapes();
  const found: Mention[] = [];
  let last = -1;
  let at = start;
  while (at < end - 1) {
    const mention = longestAt(text, at, end, shapes);
    if (mention === null) {
      at += 1;
      continue;
    }
    if (mention.end - at === 2 && last !== at) {
      TOWNSHIP_BEHIND.lastIndex = mention.end;
      if (TOWNSHIP_BEHIND.test(text)) {
        at = mention.end;
        continue;
      }
    }
    const free = mention.end - at > 2 && !EVERYDAY.has(mention.name);
    const isBare = mention.places.every(({ form }) => form === 'bare');
    if (free || isBare || last === at || (!EVERYDAY.has(mention.name) && (at === 0 || BOUNDARY.test(text[at - 1] as string)))) {
      found.push(mention);
      last = mention.end;
    }
    at = mention.end;
  }
  return found;
}

/** The longest name at an offset. */
function longestAt(text: string, at: number, end: number, { lengths, ends }: NameShapes): Mention | null {
  for (let mask = lengths[text.charCodeAt(at)] as number; mask !== 0; ) {
    const length = 31 - Math.clz32(mask);
    mask &= ~(1 << length);
    if (at + length > end || ends[text.charCodeAt(at + length - 1)] === 0) continue;
    const name = text.slice(at, at + length);
    const places = placesNamed(name);
    if (places !== null) return { start: at, end: at + length, name, places };
  }
  return null;
}
