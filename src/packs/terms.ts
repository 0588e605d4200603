import type { UserPack } from './pack.ts';

/** Named lists by name. */
type Terms = Readonly<Record<string, string>>;

/** A named list that cannot be spelled out: it is not there, or it is made of itself. */
export class ListError extends Error {
  override readonly name = 'ListError';
  readonly fault: 'unknown' | 'circular';
  readonly list: string;

  constructor(fault: ListError['fault'], list: string) {
    super(`${fault} list: ${list}`);
    this.fault = fault;
    this.list = list;
  }
}

/**
 * A list with its named lists spelled out: `@复议|应诉` → `行政复议|复议|应诉`. A name is looked for in `terms`, then
 * in `shared`, whose own lists see nothing but `shared`.
 * @throws {ListError} for a name that neither has, or a list made of itself
 */
export function spellOut(list: string, terms: Terms, shared: Terms, inside: readonly string[] = []): string {
  const parts = list.split('|').map((part) => {
    if (!part.startsWith('@')) return part;
    const name = part.slice(1);
    if (Object.hasOwn(terms, name)) {
      if (inside.includes(name)) throw new ListError('circular', name);
      return spellOut(terms[name] as string, terms, shared, [...inside, name]);
    }
    if (!Object.hasOwn(shared, name)) throw new ListError('unknown', name);
    return spellOut(shared[name] as string, shared, {});
  });
  return parts.filter((part) => part !== '').join('|');
}

/** A pack whose lists name no other list, so that it can stand beside other packs. */
export function spellOutPack<P extends Pick<UserPack, 'terms' | 'masks' | 'rows' | 'frames' | 'dimensions'>>(pack: P, shared: Terms): P {
  const spell = (list: string): string => spellOut(list, pack.terms, shared);
  const optional = <K extends string>(key: K, list: string | undefined): Partial<Record<K, string>> => (list === undefined ? {} : ({ [key]: spell(list) } as Record<K, string>));
  return {
    ...pack,
    terms: {},
    masks: spell(pack.masks),
    rows: pack.rows.map((row) => ({
      ...row,
      own: row.own.map(spell),
      ...(row.scope === undefined ? {} : { scope: row.scope.map(spell) }),
      ...optional('not', row.not),
      ...optional('notScope', row.notScope),
    })),
    frames: pack.frames.map((frame) => ({ ...frame, subject: spell(frame.subject), breaker: spell(frame.breaker) })),
    dimensions: pack.dimensions.map((row) => ({
      ...row,
      values: Object.fromEntries(Object.entries(row.values).map(([value, list]) => [value, spell(list)])),
      ...optional('anyRow', row.anyRow),
    })),
  };
}
