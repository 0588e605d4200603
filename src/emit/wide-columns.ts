import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';
import { englishName } from '../packs/english.ts';
import { inCatalogueOrder } from './columns.ts';
import type { Column } from './column.ts';
import { LONG_COLUMNS } from './long-columns.ts';
import { splitColumn } from './measure.ts';
import { wideFigures, type IndicatorWords, type WideRow } from './wide.ts';

/** The columns before the indicators: what report it is. */
export const LEADING_COLUMNS: readonly Column[] = LONG_COLUMNS.slice(0, 4);

/** The column behind the indicators. */
export const CONFLICTS_COLUMN: Column = {
  id: 'conflicts', zh: '前后不一致', type: 'text', width: 40,
  note: { zh: '前后矛盾而留空的指标和各个数值：编号=20|23;编号=1|2', en: 'the indicators left empty for contradiction, with the values: id=20|23;id=1|2' },
};

/** Collects from rows which columns of indicators a wide table has. */
export class WideColumns {
  readonly #words = new Map<string, IndicatorWords>();
  readonly #own: readonly IndicatorInfo[];

  /** With the indicators that packs of the user's own add to the catalogue. */
  constructor(own: readonly IndicatorInfo[] = []) {
    this.#own = own;
  }

  /** Notes the columns of a row. */
  add(row: WideRow): void {
    for (const id of wideFigures(row)) if (!this.#words.has(id)) this.#words.set(id, row.words[id] ?? { name: id, unit: '' });
  }

  /** The columns of the table of all rows noted: those chosen, or each indicator found, in catalogue order. */
  columns(chosen: readonly string[] | null): readonly Column[] {
    const around = [...LEADING_COLUMNS, CONFLICTS_COLUMN];
    if (chosen !== null) return chosen.map((id) => around.find((column) => column.id === id) ?? this.#column(id));
    return [...LEADING_COLUMNS, ...inCatalogueOrder(this.#words.keys(), this.#own).map((id) => this.#column(id)), CONFLICTS_COLUMN];
  }

  #column(id: string): Column {
    return indicatorColumn(id, this.#words.get(id) ?? { name: id, unit: '' }, this.#own);
  }
}

/** The column of an indicator in one measure. `found`: what its figures say of it, for one that neither the catalogue nor a pack's `own` has. */
export function indicatorColumn(id: string, found: IndicatorWords, own: readonly IndicatorInfo[] = []): Column {
  const { indicator, measure } = splitColumn(id);
  const known = [...listIndicators(), ...own].find((one) => one.id === indicator);
  const { name, unit } = known ? { name: known.name, unit: measure || (known.units[0] ?? '') } : found;
  const of = measure === '' ? { zh: '', en: '' } : { zh: `（${measure}）`, en: ` (${measure})` };
  return { id, zh: name + of.zh, type: 'number', unit, note: { zh: (known?.meaning || name) + of.zh, en: (englishName(indicator) ?? indicator) + of.en } };
}
