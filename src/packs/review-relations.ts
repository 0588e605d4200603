import type { PackPath } from './fault.ts';
import type { UserPack } from './pack.ts';

/** Fields of a relation that name no indicator. */
const OTHER_FIELDS = new Set(['id', 'because', 'kind', 'by', 'complete', 'not', 'unless', 'pair']);

/** The indicators that a pack's relations name, with their paths; a sign before one (-a.b) is left off. */
export function* relationIds(pack: UserPack): Generator<readonly [id: string, path: PackPath]> {
  for (const [i, relation] of pack.relations.entries()) {
    for (const [field, value] of Object.entries(relation)) if (!OTHER_FIELDS.has(field)) yield* idsOf(value, ['relations', i, field]);
  }
  yield* idsOf(pack.overHundred, ['overHundred']);
}

function* idsOf(value: unknown, path: PackPath): Generator<readonly [string, PackPath]> {
  if (Array.isArray(value)) for (const [k, inner] of value.entries()) yield* idsOf(inner, [...path, k]);
  else if (typeof value === 'string' && value.includes('.')) yield [value.replace(/^-/, ''), path];
}
