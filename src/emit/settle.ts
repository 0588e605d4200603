import type { Observation } from '../model/observation.ts';
import type { Cell } from './column.ts';

/** What of a figure decides. */
export type SettledFigure = Pick<Observation, 'value' | 'decimal' | 'qualifier'>;

/**
 * The values that several figures of one thing leave: one where they agree, each different one where
 * they contradict. A hedged figure agrees with an exact one inside its bound (20余件 and 23件 leave 23).
 * Figures have a value; order is that of the report.
 */
export function settle(figures: readonly SettledFigure[]): Cell[] {
  const exact = figures.filter((o) => o.qualifier === 'exact');
  const [first] = exact;
  const kept = first !== undefined && figures.every((o) => o.qualifier === 'exact' || within(o, first.value ?? Number.NaN)) ? exact : figures;
  const byValue = new Map<number | null, Cell>();
  for (const o of kept) if (!byValue.has(o.value)) byValue.set(o.value, o.decimal ?? o.value);
  return [...byValue.values()];
}

function within(hedged: SettledFigure, exact: number): boolean {
  const bound = hedged.value ?? Number.NaN;
  switch (hedged.qualifier) {
    case 'more_than':
      return exact > bound;
    case 'at_least':
      return exact >= bound;
    case 'less_than':
      return exact < bound;
    case 'at_most':
      return exact <= bound;
    default:
      return exact === bound;
  }
}
