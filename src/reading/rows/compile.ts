import type { Kind } from '../../model/observation.ts';
import type { IndicatorInfo } from '../../packs/catalogue.ts';
import type { IndicatorRow, Pack } from '../../packs/pack.ts';
import type { Pattern } from '../../packs/pattern.ts';
import { unitAt, type UnitClass } from '../../quantity/units.ts';
import type { CompiledDimension, CompiledRow } from './compiled.ts';
import { Experience } from './experience.ts';
import { Familiar } from './familiar.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { spellLists, type SpelledLists } from '../lexicon/spelling.ts';
import { bitsOf, unitNumber } from '../lexicon/unit-classes.ts';
import { RowTable } from './row-table.ts';
import type { TermGroups } from '../lexicon/term-groups.ts';
import { KINDRED_FIT, unitFit, type Measure } from './unit-fit.ts';

/** What a pack of a user's own needs besides its rows. */
export interface PackExtras {
  /** What stands before the key of a row: the pack that it is from, empty for the built-in one. */
  readonly origin: (row: IndicatorRow) => string;
  /** Makes a row's regular expression ready. */
  readonly pattern: (source: string) => Pattern;
}

const NO_EXTRAS: PackExtras = {
  origin: () => '',
  pattern: (source) => {
    throw new Error(`no engine for the pattern ${source}`);
  },
};

export interface CompiledFrame {
  readonly id: string;
  readonly subject: number;
  readonly breaker: number;
}

/** A pack made ready for reading; made once, shared by all reports. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  readonly rows: readonly CompiledRow[];
  readonly table: RowTable;
  readonly frames: readonly CompiledFrame[];
  /** Terms that name the subject of a frame. */
  readonly subjects: ReadonlySet<number>;
  /** The lists that are looked for in the context of a figure, not in its own words only. */
  readonly contextGroups: TermGroups;
  readonly dimensions: ReadonlyMap<string, CompiledDimension>;
  readonly indicators: ReadonlyMap<string, IndicatorInfo>;
  /** Which words belong beside the figures of a topic; null where the pack does not say. */
  readonly familiar: Familiar | null;
  /** What annotated reports teach; null where the pack has nothing of it. */
  readonly experience: Experience | null;
}

/** Makes a pack ready; `spelled` are its lists, where they are known. Throws an Error that names the row where a row is unusable. */
export function compilePack(pack: Pack, catalogue: readonly IndicatorInfo[], extras: PackExtras = NO_EXTRAS, spelled: SpelledLists | null = null): CompiledPack {
  const lists = listsOf(pack);
  const lexicon = new Lexicon(spelled ?? spellLists(pack, lists), lists);
  const indicators = new Map(catalogue.map((info) => [info.id, info]));
  const counts = new Map<string, number>();
  const rows = pack.rows.map((row) => {
    const name = extras.origin(row) + row.id;
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    return compileRow(row, `${name}#${n}`, extras.origin(row) === '' ? pack : null, lexicon, indicators, extras);
  });
  const dimensions = compileDimensions(pack, lexicon);
  const table = new RowTable(rows, lexicon.groupCount);
  const own = rows.filter(({ row }) => extras.origin(row) === '');
  return {
    pack,
    lexicon,
    rows,
    table,
    frames: pack.frames.map((f) => ({ id: f.id, subject: lexicon.group(f.subject), breaker: lexicon.group(f.breaker) })),
    subjects: lexicon.groupsOf.termsOf(new Set(pack.frames.map((f) => lexicon.group(f.subject)))),
    contextGroups: lexicon.groupsOf.only(contextGroups(pack, lexicon)),
    dimensions,
    indicators,
    familiar: pack.vocabulary ? new Familiar(pack.vocabulary, own, dimensions.values(), lexicon) : null,
    experience: pack.learnt ? new Experience(pack.learnt, (indicator, measure) => isCountedIn(table, indicator, measure)) : null,
  };
}

/** Whether a row of an indicator counts in a measure word. */
function isCountedIn({ rows, ofIndicator }: RowTable, indicator: string, measure: Measure): boolean {
  return (ofIndicator.get(indicator) ?? []).some((r) => unitFit(rows[r] as CompiledRow, measure) >= KINDRED_FIT);
}

/** Topics may each add values to a dimension of one name. */
function compileDimensions(pack: Pack, lexicon: Lexicon): Map<string, CompiledDimension> {
  const dimensions = new Map<string, CompiledDimension>();
  for (const row of pack.dimensions) {
    const earlier = dimensions.get(row.name);
    const values = Object.entries(row.values).map(([value, list]) => ({ value, group: lexicon.group(list) }));
    dimensions.set(row.name, { name: row.name, reachesSentence: row.reachesSentence ?? earlier?.reachesSentence ?? false, anyRow: row.anyRow === undefined ? (earlier?.anyRow ?? -1) : lexicon.group(row.anyRow), values: [...(earlier?.values ?? []), ...values] });
  }
  return dimensions;
}

/** The lists whose place in the text before a figure is asked for. */
function contextGroups(pack: Pack, lexicon: Lexicon): Set<number> {
  const lists = pack.rows.flatMap((row) => [...(row.scope ?? []), ...(row.notScope === undefined ? [] : [row.notScope])]);
  for (const frame of pack.frames) lists.push(frame.subject, frame.breaker);
  for (const dimension of pack.dimensions) lists.push(...Object.values(dimension.values));
  return new Set(lists.map((list) => lexicon.group(list)));
}

/** The lists of a pack, each once, with their numbers. */
export function listsOf(pack: Pack): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  const add = (list: string | undefined): void => {
    if (list !== undefined && !lists.has(list)) lists.set(list, lists.size);
  };
  for (const row of pack.rows) {
    row.own.forEach(add);
    row.scope?.forEach(add);
    add(row.not);
    add(row.notScope);
  }
  add(pack.otherWork);
  for (const frame of pack.frames) {
    add(frame.subject);
    add(frame.breaker);
  }
  for (const dimension of pack.dimensions) {
    Object.values(dimension.values).forEach(add);
    add(dimension.anyRow);
  }
  return lists;
}

function compileRow(row: IndicatorRow, key: string, builtIn: Pack | null, lexicon: Lexicon, indicators: ReadonlyMap<string, IndicatorInfo>, extras: PackExtras): CompiledRow {
  const info = indicators.get(row.id);
  if (!info) throw new Error(`row ${key}: no such indicator`);
  if (row.own.length === 0) throw new Error(`row ${key}: needs own terms`);
  const words = row.units === undefined ? info.units : row.units.split(' ');
  const group = (list: string | undefined): number => (list === undefined ? -1 : lexicon.group(list));
  return {
    row: ofOneShape(row),
    key,
    info,
    own: row.own.map((list) => lexicon.group(list)),
    scope: (row.scope ?? []).map((list) => lexicon.group(list)),
    not: group(row.not),
    notScope: group(row.notScope),
    otherWork: group(builtIn?.otherWork),
    units: new Set(words),
    unitWords: words.map(unitNumber),
    unitClasses: bitsOf(words.map((word) => unitAt(word, 0)?.unitClass ?? unitClassOfKind(info.kind))),
    ownUnits: row.units !== undefined,
    bodies: info.units.includes('家') || words.includes('家'),
    builtIn: builtIn !== null,
    pattern: row.pattern === undefined ? null : extras.pattern(row.pattern),
  };
}

/** A row with every field that a row may have, `undefined` where it has none: fields of objects of one shape are found at once. */
function ofOneShape(row: IndicatorRow): IndicatorRow {
  const { id, own, scope, near, sentence, not, notScope, pattern, part, frame, bias, units, zero, verbal, cut, dims, reach, fixed, capture } = row;
  return { id, own, scope, near, sentence, not, notScope, pattern, part, frame, bias, units, zero, verbal, cut, dims, reach, fixed, capture } as IndicatorRow;
}

function unitClassOfKind(kind: Kind): UnitClass {
  return kind === 'rate' ? 'percent' : kind === 'amount' ? 'money' : kind === 'ratio' ? 'times' : 'none';
}
