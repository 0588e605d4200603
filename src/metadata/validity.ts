import { divisionsOf, type Division } from './division-index.ts';

/** Of some places those that had their name in that year; where none had, those of today; where none is left, the last ones. */
export function validIn(divisions: readonly Division[], year: number | null): readonly Division[] {
  const then = year === null ? [] : divisions.filter(({ from, to }) => from <= year && (to === 0 || year <= to));
  if (then.length > 0) return then;
  const now = divisions.filter(({ to }) => to === 0);
  if (now.length > 0) return now;
  const last = Math.max(...divisions.map(({ to }) => to));
  return divisions.filter(({ to }) => to === last);
}

/** The place and those above it, from the province down, by the names of that year (null: of today). */
export function divisionPath(division: Division, year: number | null): string[] {
  const { code } = division;
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((upper) => upper !== code);
  const named = above.map((upper) => validIn(divisionsOf(upper), year)[0]?.name).filter((name) => name !== undefined);
  return [...new Set([...named, division.name])];
}
