import { fold } from '../fold/fold.ts';
import { unitAt } from '../quantity/units.ts';
import type { PackFault, PackFaultCode, PackPath } from './fault.ts';
import type { Known } from './known.ts';
import type { IndicatorRow, UserPack } from './pack.ts';
import { patternEngine } from './pattern.ts';
import { relationIds } from './review-relations.ts';
import { ListError, spellOut } from './terms.ts';

type Say = (level: PackFault['level'], code: PackFaultCode, path: PackPath, params?: PackFault['params']) => void;

/** Finds what the schema cannot: names that lead nowhere, lists and patterns that cannot be used, indicators that nothing says. */
export async function reviewPack(pack: UserPack, known: Known): Promise<PackFault[]> {
  const faults: PackFault[] = [];
  const say: Say = (level, code, path, params = {}) => void faults.push({ level, code, params, path });
  if (known.names.has(pack.name)) say('error', 'pack/name-taken', ['name'], { name: pack.name });
  reviewIndicators(pack, known, say);
  reviewLists(pack, known, say);
  await reviewPatterns(pack, say);
  const ids = new Set([...known.indicators.keys(), ...pack.indicators.map(({ id }) => id)]);
  const dimensions = new Set([...known.dimensions, ...pack.dimensions.map(({ name }) => name)]);
  const frames = new Set([...known.frames, ...pack.frames.map(({ id }) => id)]);
  for (const [i, row] of pack.rows.entries()) reviewRow(row, ['rows', i], { ids, dimensions, frames }, say);
  for (const [i, share] of pack.shares.entries()) {
    for (const field of ['of', 'share'] as const) if (!ids.has(share[field])) say('error', 'pack/indicator-unknown', ['shares', i, field], { id: share[field] });
  }
  for (const [id, path] of relationIds(pack)) if (!ids.has(id)) say('error', 'pack/indicator-unknown', path, { id });
  for (const [i, relation] of pack.relations.entries()) {
    if (relation.kind === 'split' && !dimensions.has(relation.by)) say('error', 'pack/dimension-unknown', ['relations', i, 'by'], { name: relation.by });
  }
  for (const [i, { not }] of pack.nearMisses.entries()) {
    for (const [k, id] of not.entries()) if (!ids.has(id)) say('error', 'pack/indicator-unknown', ['nearMisses', i, 'not', k], { id });
  }
  return faults;
}

function reviewIndicators(pack: UserPack, known: Known, say: Say): void {
  const seen = new Set<string>();
  const said = new Set([...pack.rows.map(({ id }) => id), ...pack.shares.map(({ share }) => share)]);
  const shown = new Set(pack.phrases.flatMap(({ reads }) => reads.map((item) => item.split('=')[0] ?? '')));
  const missed = new Set(pack.nearMisses.flatMap(({ not }) => (not.length > 0 ? not : pack.indicators.map(({ id }) => id))));
  for (const [i, { id, units }] of pack.indicators.entries()) {
    const path = ['indicators', i, 'id'];
    const taken = known.indicators.get(id);
    if (seen.has(id)) say('error', 'pack/indicator-twice', path, { id });
    else if (taken) say('error', 'pack/indicator-taken', path, { id, name: taken.name });
    seen.add(id);
    if (!said.has(id)) say('warning', 'pack/indicator-unsaid', path, { id });
    if (!shown.has(id)) say('warning', 'pack/no-phrase', path, { id });
    if (!missed.has(id)) say('warning', 'pack/no-near-miss', path, { id });
    for (const [k, unit] of units.entries()) reviewUnit(unit, ['indicators', i, 'units', k], say);
  }
}

/** Measure words are those that the quantity stage knows, as it keeps them: 亿元 is kept as 元. */
function reviewUnit(word: string, path: PackPath, say: Say): void {
  const unit = unitAt(word, 0);
  if (unit === null || unit.printed !== word) say('warning', 'pack/unit-unknown', path, { unit: word });
  else if (unit.unit !== word) say('error', 'pack/unit-kept', path, { unit: word, kept: unit.unit });
}

interface Names {
  readonly ids: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
}

function reviewRow(row: IndicatorRow, path: PackPath, { ids, dimensions, frames }: Names, say: Say): void {
  if (!ids.has(row.id)) say('error', 'pack/indicator-unknown', [...path, 'id'], { id: row.id });
  for (const [k, name] of (row.dims ?? []).entries()) if (!dimensions.has(name)) say('error', 'pack/dimension-unknown', [...path, 'dims', k], { name });
  if (row.frame !== undefined && !frames.has(row.frame)) say('error', 'pack/frame-unknown', [...path, 'frame'], { name: row.frame });
  for (const unit of row.units?.split(' ') ?? []) reviewUnit(unit, [...path, 'units'], say);
}

/** Every list of a pack with its path. */
function* listsOf(pack: UserPack): Generator<readonly [list: string, path: PackPath]> {
  for (const [name, list] of Object.entries(pack.terms)) yield [list, ['terms', name]];
  if (pack.masks !== '') yield [pack.masks, ['masks']];
  for (const [i, row] of pack.rows.entries()) {
    for (const field of ['own', 'scope'] as const) for (const [k, list] of (row[field] ?? []).entries()) yield [list, ['rows', i, field, k]];
    for (const field of ['not', 'notScope'] as const) if (row[field] !== undefined) yield [row[field], ['rows', i, field]];
  }
  for (const [i, frame] of pack.frames.entries()) for (const field of ['subject', 'breaker'] as const) yield [frame[field], ['frames', i, field]];
  for (const [i, dimension] of pack.dimensions.entries()) {
    for (const [value, list] of Object.entries(dimension.values)) yield [list, ['dimensions', i, 'values', value]];
    if (dimension.anyRow !== undefined) yield [dimension.anyRow, ['dimensions', i, 'anyRow']];
  }
}

function reviewLists(pack: UserPack, known: Known, say: Say): void {
  for (const [list, path] of listsOf(pack)) {
    for (const term of list.split('|').filter((part) => !part.startsWith('@'))) {
      const folded = fold(term).text;
      if (folded !== term) say('error', 'pack/term-form', path, { term, folded });
    }
    try {
      if (spellOut(list, pack.terms, known.terms) === '') say('error', 'pack/list-empty', path);
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      say('error', `pack/list-${error.fault}`, path, { list: error.list });
    }
  }
}

async function reviewPatterns(pack: UserPack, say: Say): Promise<void> {
  const compile = await patternEngine([pack]);
  for (const [i, { pattern }] of pack.rows.entries()) {
    if (pattern === undefined) continue;
    try {
      compile(pattern);
    } catch (error) {
      say('error', 'pack/pattern', ['rows', i, 'pattern'], { reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
