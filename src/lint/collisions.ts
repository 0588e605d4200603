import { explainReport } from '../explain.ts';
import { packLabel } from '../packs/merge.ts';
import type { PackFault } from '../packs/fault.ts';
import type { IndicatorRow, UserPack } from '../packs/pack.ts';
import type { CompiledPack } from '../reading/rows/compile.ts';

/** The keys of a pack's rows as records name them, in order: `work-report@1.0.0/economy.gdp#1`. */
export function rowKeys(pack: UserPack): string[] {
  const counts = new Map<string, number>();
  return pack.rows.map(({ id }) => {
    const n = (counts.get(id) ?? 0) + 1;
    counts.set(id, n);
    return `${packLabel(pack)}/${id}#${n}`;
  });
}

/**
 * Terms of a pack's rows that are read as another indicator, or fit one too: each term is put before a figure with the
 * first terms of the row's other lists, and read. One fault for a row and another indicator. Rows that need more than
 * terms (a list, a frame, a pattern, words for a whole) are not tried.
 */
export function findCollisions(pack: UserPack, packs: CompiledPack): PackFault[] {
  const keys = rowKeys(pack);
  return packs.rows.flatMap((compiled) => {
    const index = keys.indexOf(compiled.key);
    const { row } = compiled;
    if (index < 0 || row.part || row.verbal || row.frame !== undefined || row.pattern !== undefined) return [];
    const unit = [...compiled.units][0] ?? '';
    const found = new Map<string, PackFault>();
    for (const { words, path } of wordsOf(row)) {
      for (const fault of collide(words, unit, row.id, packs)) {
        const other = `${fault.code} ${fault.params['other']}`;
        if (!found.has(other)) found.set(other, { ...fault, path: ['rows', index, ...path] });
      }
    }
    return [...found.values()];
  });
}

/** Each term of each own list with the first terms of the others, behind the first terms of the context. */
function wordsOf(row: IndicatorRow): { readonly words: string; readonly path: readonly (string | number)[] }[] {
  const first = (list: string): string => list.split('|')[0] ?? '';
  const context = (row.scope ?? []).map(first).join('');
  return row.own.flatMap((list, k) => list.split('|').map((term) => ({ words: `${context}${row.own.map((other, i) => (i === k ? term : first(other))).join('')}`, path: ['own', k] })));
}

function collide(words: string, unit: string, id: string, packs: CompiledPack): Omit<PackFault, 'path'>[] {
  const figure = explainReport(`${words}7${unit}`, undefined, packs).find(({ excluded }) => excluded === null);
  if (!figure) return [];
  const phrase = `${words}7${unit}`;
  if (figure.indicator !== null && figure.indicator !== id) return [{ code: 'pack/term-collides', level: 'warning', params: { phrase, other: figure.indicator, rule: figure.rules[0] ?? '', id } }];
  const mine = figure.candidates.find(({ lost }) => lost === null);
  return figure.candidates
    .filter(({ indicator, lost }) => indicator !== id && lost === 'outscored')
    .map(({ indicator, rule, score }) => ({ code: 'pack/term-shared', level: 'warning', params: { phrase, other: indicator, rule, id, mine: (mine?.score ?? 0).toFixed(1), theirs: (score ?? 0).toFixed(1) } }));
}
