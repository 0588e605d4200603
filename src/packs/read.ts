import { z } from 'zod';
import { openDocument, type PackDocument } from './document.ts';
import type { PackPath, PlacedFault } from './fault.ts';
import type { Known } from './known.ts';
import { knownTo } from './known.ts';
import { PackSchema, type UserPack } from './pack.ts';
import { reviewPack } from './review.ts';

export interface PackReading {
  /** null where a fault is an error. */
  readonly pack: UserPack | null;
  /** In order of place. */
  readonly faults: readonly PlacedFault[];
  /** Where a part of the pack stands in the text. */
  readonly place: PackDocument['place'];
}

export interface PackReadOptions {
  /** Language of what the schema says. */
  readonly lang?: 'zh' | 'en';
  /** The packs before this one, whose indicators, dimensions and frames it may use. */
  readonly before?: readonly UserPack[];
}

/** Reads a pack of a user's own from YAML or JSON text and checks it. Throws nothing for any text. */
export async function readPack(text: string, { lang = 'zh', before = [] }: PackReadOptions = {}): Promise<PackReading> {
  const document = await openDocument(text);
  const { value, place } = document;
  if (document.faults.length > 0) return { pack: null, faults: document.faults, place };
  const parsed = PackSchema.safeParse(value, { error: lang === 'zh' ? z.locales.zhCN().localeError : z.locales.en().localeError });
  if (!parsed.success) return { pack: null, faults: inOrder(parsed.error.issues.flatMap((issue) => shapeFaults(issue, value, place))), place };
  const pack: UserPack = parsed.data;
  const known: Known = knownTo(before);
  const faults = (await reviewPack(pack, known)).map((fault) => ({ ...fault, ...place(fault.path) }));
  return { pack: faults.some(({ level }) => level === 'error') ? null : pack, faults: inOrder(faults), place };
}

function shapeFaults(issue: z.core.$ZodIssue, value: unknown, place: PackDocument['place']): PlacedFault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  // > rows: expected an array, received undefined
  if (issue.code === 'invalid_type' && partAt(value, path) === undefined) return [{ code: 'pack/missing', level: 'error', params: { field: fieldOf(path) }, path, ...place(path) }];
  const fault = { code: 'pack/shape', level: 'error', params: { field: fieldOf(path), reason: issue.message }, path } as const;
  if (issue.code !== 'unrecognized_keys') return [{ ...fault, ...place(path) }];
  return issue.keys.map((key) => ({ ...fault, ...place(path, key) }));
}

const partAt = (value: unknown, path: PackPath): unknown => path.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], value);

/** `rows[3].own[0]`, counted from 0 as in JSON; `$` for the whole. */
function fieldOf(path: PackPath): string {
  if (path.length === 0) return '$';
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${part}`)).join('');
}

function inOrder(faults: readonly PlacedFault[]): PlacedFault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
}
