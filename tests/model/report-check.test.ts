import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportCheck } from '../../scripts/report-check.mjs';
import { faultIn } from '../../src/model/report-check.ts';
import { ReportSchema } from '../../src/model/record.ts';

const SOURCE = new URL('../../src/model/report-check.ts', import.meta.url);
const FIXTURE = new URL('../../fixtures/reports/cili-2023.expected.json', import.meta.url);

/** A fixture's record, shortened to three of each list. */
const RECORD = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Record<string, unknown>;
for (const [key, value] of Object.entries(RECORD)) if (Array.isArray(value)) RECORD[key] = value.slice(0, 3);

/** Every place of a value, as keys from the top. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => places(part, [...path, key])) : [];
  return [...(path.length > 0 ? [path] : []), ...inside];
}

type Change = 'remove' | 'add' | { readonly value: unknown };

/** Changes a value in place. */
function change(record: Record<string, unknown>, path: readonly string[], how: Change): void {
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, record);
  const key = path.at(-1) as string;
  if (how === 'add') holder[`${key}_`] = 1;
  else if (how !== 'remove') holder[key] = how.value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

test('the check is made from the schema; else run `npm run generate`', () => {
  expect(readFileSync(SOURCE, 'utf8')).toBe(reportCheck(ReportSchema));
});

test('a record of a fixture fits, and a fault is told by its place', () => {
  const record = structuredClone(RECORD);
  expect(faultIn(record)).toBeNull();
  change(record, ['observations', '1', 'period', 'start'], { value: '2020' });
  expect(faultIn(record)).toBe('observations.1.period.start');
});

const PLACES = places(RECORD);
const VALUES: readonly unknown[] = [null, undefined, true, 0, 1, 5, -1, 1.5, 2 ** 60, NaN, Infinity, '', 'x', 'o1', 'h2', '2020-01-01', '430821', '1.0', 'count', 'stated', 'county', 'warning', 'text/short', [], [1, 2], ['a'], {}, { a: 'b' }, { a: 1 }];

test('the check and the schema agree on records that were changed in up to three places', () => {
  const how = fc.oneof(fc.constantFrom<Change>('remove', 'add'), fc.constantFrom(...VALUES).map((value): Change => ({ value })));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...PLACES), how), { minLength: 1, maxLength: 3 }), (changes) => {
      const record = structuredClone(RECORD);
      for (const [path, what] of changes) {
        try {
          change(record, path, what);
        } catch {
          // The place is gone by a change before.
        }
      }
      expect(faultIn(record) === null).toBe(ReportSchema.safeParse(record).success);
    }),
    { numRuns: 500 },
  );
});
