import { DIVISIONS } from './divisions.ts';

/** A place of GB/T 2260 in the years it had this code and name; `to` 0 means to this day. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly level: 'province' | 'prefecture' | 'county';
}

/** How a name stands for a place: as in the standard, shortened, without its type (贵州), or a zone that lies in it. */
export type NameForm = 'official' | 'short' | 'bare' | 'zone';

export interface NamedDivision {
  readonly division: Division;
  readonly form: NameForm;
}

const FORMS: Readonly<Record<string, NameForm>> = { o: 'official', s: 'short', b: 'bare', z: 'zone' };

/** One place of an entry: `o5205262011` `s522427-2010` */
const PLACE = /([osbz])(\d{6})(\d{4})?(?:-(\d{4}))?/g;

/** The first character behind ASCII: a name ends where its places begin. */
const BEHIND_ASCII = 0x80;

/** No name is longer: bit 31 is the last one of a mask. */
const MAX_LENGTH = 31;

/** What names look like: for each UTF-16 unit the lengths of those that begin with it (bit n for a length of n), and 1 for each that ends one. */
export interface NameShapes {
  readonly lengths: Uint32Array;
  readonly ends: Uint8Array;
}

interface NameTable extends NameShapes {
  readonly entries: ReadonlyMap<string, string>;
}

function buildTable(): NameTable {
  const entries = new Map<string, string>();
  const lengths = new Uint32Array(0x10000);
  const ends = new Uint8Array(0x10000);
  for (const province of DIVISIONS) {
    for (const entry of province.split(',')) {
      let end = 2;
      while (entry.charCodeAt(end) >= BEHIND_ASCII) end += 1;
      const first = entry.charCodeAt(0);
      lengths[first] = (lengths[first] as number) | (1 << Math.min(MAX_LENGTH, end));
      ends[entry.charCodeAt(end - 1)] = 1;
      entries.set(entry.slice(0, end), entry);
    }
  }
  return { entries, lengths, ends };
}

let table: NameTable | null = null;
const placesByName = new Map<string, readonly NamedDivision[]>();
const divisionsByCode = new Map<string, readonly Division[]>();

/** The shapes of all names, to pass over most of a text without a look-up. Built on first use, once. */
export function nameShapes(): NameShapes {
  table ??= buildTable();
  return table;
}

/** The places that a name stands for; null where it is the name of none. */
export function placesNamed(name: string): readonly NamedDivision[] | null {
  table ??= buildTable();
  const entry = table.entries.get(name);
  if (entry === undefined) return null;
  const known = placesByName.get(name) ?? readPlaces(name, entry);
  placesByName.set(name, known);
  return known;
}

const levelOf = (code: string): Division['level'] => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county');

/** A place of an entry, before it is known by its official name. */
type RawPlace = Omit<Division, 'name'> & { readonly form: NameForm };

const rawPlaces = (entry: string): RawPlace[] =>
  Array.from(entry.matchAll(PLACE), (match) => {
    const [, letter, code, from, to] = match as unknown as readonly [string, string, string, string?, string?];
    return { form: FORMS[letter] as NameForm, code, from: Number(from ?? 0), to: Number(to ?? 0), level: levelOf(code) };
  });

const readPlaces = (name: string, entry: string): NamedDivision[] =>
  rawPlaces(entry).map(({ form, ...place }) => ({ form, division: { ...place, name: form === 'official' ? name : (officialName(place.code, place.from) ?? name) } }));

/** The official name of a code from a year on; null where the code is in no entry. */
function officialName(code: string, from: number): string | null {
  const all = divisionsOf(code);
  return (all.find((division) => division.from === from) ?? all.at(-1))?.name ?? null;
}

/** Every place that had a code, in no special order. */
export function divisionsOf(code: string): readonly Division[] {
  const known = divisionsByCode.get(code);
  if (known !== undefined) return known;
  const found: Division[] = [];
  const key = `o${code}`;
  for (const province of DIVISIONS) {
    for (let at = province.indexOf(key); at >= 0; at = province.indexOf(key, at + 1)) {
      const end = province.indexOf(',', at);
      const entry = province.slice(province.lastIndexOf(',', at) + 1, end < 0 ? province.length : end);
      const name = entry.slice(0, entry.search(/[osbz]/));
      for (const { form, ...place } of rawPlaces(entry)) if (form === 'official' && place.code === code) found.push({ ...place, name });
    }
  }
  divisionsByCode.set(code, found);
  return found;
}
