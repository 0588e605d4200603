import { diffArrays } from 'diff';
import type { Report } from '../model/record.ts';
import { itemsOf, type Item, type Section } from './items.ts';

/** A field that has another value than expected. */
export interface FieldDifference {
  readonly field: string;
  readonly expected: unknown;
  readonly read: unknown;
}

/** Something of a record that is not as expected. */
export interface Difference {
  readonly section: Section;
  /** `missing` was expected and not read, `unexpected` the other way round; `changed` has other fields. */
  readonly kind: 'missing' | 'unexpected' | 'changed';
  readonly name: string;
  /** Code points of the source; null for what stands nowhere. */
  readonly start: number | null;
  readonly end: number | null;
  readonly fields: readonly FieldDifference[];
}

/** What differs between the record that is expected and the one that was read, by section, in order of place. */
export function compareRecords(expected: Report, read: Report, sections: readonly Section[]): Difference[] {
  return sections.flatMap((section) => compareItems(section, itemsOf(expected, section), itemsOf(read, section)));
}

function compareItems(section: Section, expected: readonly Item[], read: readonly Item[]): Difference[] {
  const found: Difference[] = [];
  let [e, r] = [0, 0];
  for (const { value, added, removed } of diffArrays(expected.map(keyOf), read.map(keyOf))) {
    for (const _key of value) {
      const [before, now] = [added ? undefined : expected[e], removed ? undefined : read[r]];
      if (before) e += 1;
      if (now) r += 1;
      const difference = compareItem(section, before, now);
      if (difference) found.push(difference);
    }
  }
  return found;
}

const keyOf = (item: Item): string => item.key;

function compareItem(section: Section, expected: Item | undefined, read: Item | undefined): Difference | null {
  const item = read ?? expected;
  if (item === undefined) return null;
  const { name, start, end } = item;
  const names = [...new Set([...Object.keys(expected?.fields ?? {}), ...Object.keys(read?.fields ?? {})])];
  const fields = names.flatMap((field) => {
    const [before, now] = [expected?.fields[field], read?.fields[field]];
    return JSON.stringify(sorted(before)) === JSON.stringify(sorted(now)) ? [] : [{ field, expected: before, read: now }];
  });
  if (expected && read) return fields.length === 0 ? null : { section, kind: 'changed', name, start, end, fields };
  return { section, kind: read ? 'unexpected' : 'missing', name, start, end, fields };
}

/** A value with the names of its objects in order: the order of dimensions says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
