import { DIVISIONS, ZONES } from './divisions.ts';
import { bareName, shortNames } from './short-names.ts';

/** A place of GB/T 2260 in the years it had this code and name; `to` 0 means to this day. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly level: 'province' | 'prefecture' | 'county';
}

/** How a name stands for a place: as in the standard, shortened, without its type, or a zone that lies in it. */
export type NameForm = 'official' | 'short' | 'bare' | 'zone';

export interface NamedDivision {
  readonly division: Division;
  readonly form: NameForm;
}

export interface DivisionIndex {
  readonly byName: ReadonlyMap<string, readonly NamedDivision[]>;
  readonly byCode: ReadonlyMap<string, readonly Division[]>;
  /** Lengths of the names that begin with two characters, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** 1 for each UTF-16 unit that a name begins with. */
  readonly starts: Uint8Array;
}

const ENTRY = /^(\d{6})(\D+?)(\d{4})?(?:-(\d{4}))?$/;

const levelOf = (code: string): Division['level'] => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county');

function build(): DivisionIndex {
  const byName = new Map<string, NamedDivision[]>();
  const byCode = new Map<string, Division[]>();
  const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const entry of DIVISIONS.flatMap((province) => province.split(','))) {
    const [, code, name, from, to] = ENTRY.exec(entry) as unknown as [string, string, string, string?, string?];
    const division: Division = { code, name, from: Number(from ?? 0), to: Number(to ?? 0), level: levelOf(code) };
    put(byCode, code, division);
    put(byName, name, { division, form: 'official' });
    for (const short of shortNames(name)) put(byName, short, { division, form: 'short' });
    const bare = division.level === 'county' ? null : bareName(name);
    if (bare !== null) put(byName, bare, { division, form: 'bare' });
  }
  for (const entry of ZONES.split(',')) {
    const name = entry.slice(6);
    for (const division of byCode.get(entry.slice(0, 6)) ?? []) put(byName, name, { division, form: 'zone' });
  }
  const starts = new Uint8Array(0x10000);
  const lengths = new Map<string, number[]>();
  for (const name of byName.keys()) {
    starts[name.charCodeAt(0)] = 1;
    const known = lengths.get(name.slice(0, 2));
    if (known === undefined) lengths.set(name.slice(0, 2), [name.length]);
    else if (!known.includes(name.length)) known.push(name.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { byName, byCode, lengths, starts };
}

let index: DivisionIndex | null = null;

/** The divisions by name and code; built on first use, once. */
export function divisionIndex(): DivisionIndex {
  index ??= build();
  return index;
}

/** The place and those above it, from the province down, by the names of that year (null: of today). */
export function divisionPath(division: Division, year: number | null): string[] {
  const { byCode } = divisionIndex();
  const { code } = division;
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((upper) => upper !== code);
  const named = above.map((upper) => validIn(byCode.get(upper) ?? [], year)[0]?.name).filter((name) => name !== undefined);
  return [...new Set([...named, division.name])];
}

/** Of some places those that had their name in that year; where none had, those of today; where none is left, the last ones. */
export function validIn(divisions: readonly Division[], year: number | null): readonly Division[] {
  const then = year === null ? [] : divisions.filter(({ from, to }) => from <= year && (to === 0 || year <= to));
  if (then.length > 0) return then;
  const now = divisions.filter(({ to }) => to === 0);
  if (now.length > 0) return now;
  const last = Math.max(...divisions.map(({ to }) => to));
  return divisions.filter(({ to }) => to === last);
}
