import { UNIT_ROWS, type UnitClass } from '../quantity/units.ts';
import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';

/** The word that stands for all that count the same: 宗 起 份 家 处 are things as 件 is, 名 and 位 people, 场 and 期 occasions. */
const STANDS_FOR: Partial<Record<UnitClass, string>> = {
  case: '件', item: '件', entry: '件', document: '件', body: '件', place: '件', device: '件', household: '件',
  person: '人', visit: '人次', event: '次',
};

const CLASSES = new Map(UNIT_ROWS.map(({ unit, unitClass }) => [unit, unitClass]));

/** What a measure word counts in, as one word: figures in one measure compare, others do not (人 and 人次, 天 and 工作日). `''` where the text gives none. */
export function measureOf(unit: string): string {
  const unitClass = CLASSES.get(unit);
  // > 检查企业300家次: visits, not enterprises
  if (unitClass === 'household' && unit.endsWith('次')) return '家次';
  if (unit === '日') return '天';
  return (unitClass && STANDS_FOR[unitClass]) ?? unit;
}

/** Gives the column of a wide table that a figure stands in. */
export type ColumnOf = (indicator: string, unit: string) => string;

/**
 * The columns of indicators: `id` for figures in the indicator's main measure (that of its first measure word), and
 * `id[人次]` for those in another, by the word the catalogue has for it. `own`: what packs of the user's own add; an
 * indicator that nobody describes has one column.
 */
export function columnsByMeasure(own: readonly IndicatorInfo[] = []): ColumnOf {
  const units = new Map([...listIndicators(), ...own].map((info) => [info.id, info.units]));
  return (indicator, unit) => {
    const [main = '', ...others] = units.get(indicator) ?? [];
    const measure = measureOf(unit);
    if (main === '' || measure === '' || measure === measureOf(main)) return indicator;
    return `${indicator}[${others.find((word) => measureOf(word) === measure) ?? measure}]`;
  };
}

/** > mediation.petitions[人次] → mediation.petitions and 人次; the measure is `''` in the main column. */
export function splitColumn(column: string): { readonly indicator: string; readonly measure: string } {
  const [, indicator = column, measure = ''] = /^(.+?)\[(.+)\]$/.exec(column) ?? [];
  return { indicator, measure };
}
