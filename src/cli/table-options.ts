import { ProblemError } from '../batch/problem.ts';
import type { TableChoice } from '../emit/choice.ts';
import { ALL_LONG_COLUMNS } from '../emit/long-columns.ts';
import { columnsByMeasure, splitColumn } from '../emit/measure.ts';
import { CONFLICTS_COLUMN, LEADING_COLUMNS } from '../emit/wide-columns.ts';
import { readCondition, WHERE_KEYS, type Condition } from '../emit/where.ts';
import { KINDS, ORIGINS, QUALIFIERS, STATUSES } from '../model/choices.ts';
import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';
import { choose } from './choose.ts';

/** The options of tables as parsed. */
export interface RawTableOptions {
  readonly layout?: string;
  readonly bom?: boolean;
  readonly header?: string;
  readonly columns?: string;
  readonly where?: readonly string[];
}

/** What writes tables. A workbook and a data package have both layouts, and only a CSV by itself has a byte order mark. */
export type TableFormat = 'csv' | 'parquet' | 'xlsx' | 'datapackage';

export interface TableOptions {
  readonly layout: 'long' | 'wide';
  readonly choice: TableChoice;
}

const EVERY: readonly TableFormat[] = ['csv', 'parquet', 'xlsx', 'datapackage'];

/** The formats that take each option. */
const TAKEN: readonly { readonly option: string; readonly of: keyof RawTableOptions; readonly formats: readonly TableFormat[] }[] = [
  { option: '--layout', of: 'layout', formats: ['csv', 'parquet'] },
  { option: '--bom', of: 'bom', formats: ['csv'] },
  { option: '--header', of: 'header', formats: EVERY },
  { option: '--columns', of: 'columns', formats: EVERY },
  { option: '--where', of: 'where', formats: EVERY },
];

/**
 * The options of a table; `null` for a format that is none. `own`: indicators that packs of the user's own add.
 * @throws {ProblemError} for a value that is none, or an option that the format does not take
 */
export function readTableOptions(raw: RawTableOptions, format: TableFormat | null, own: readonly IndicatorInfo[] = []): TableOptions {
  for (const { option, of, formats } of TAKEN) {
    if (raw[of] === undefined || formats.some((one) => one === format)) continue;
    throw new ProblemError('usage/tables-only', { option, formats: formats.filter((one) => one !== 'datapackage').join(', ') });
  }
  const layout = raw.layout === undefined ? 'long' : choose('--layout', raw.layout, ['long', 'wide']);
  return {
    layout,
    choice: {
      bom: raw.bom === true,
      header: raw.header === undefined ? 'id' : choose('--header', raw.header, ['id', 'zh']),
      columns: raw.columns === undefined ? null : readColumns(raw.columns, layout, own),
      where: (raw.where ?? []).map((text) => readWhere(text, own)),
      own,
    },
  };
}

function readColumns(value: string, layout: 'long' | 'wide', own: readonly IndicatorInfo[]): readonly string[] {
  const known = layout === 'long' ? ALL_LONG_COLUMNS : [...LEADING_COLUMNS, ...listIndicators(), ...own, CONFLICTS_COLUMN];
  if (value === 'all' && layout === 'long') return known.map(({ id }) => id);
  const columns = [...new Set(value.split(',').map((id) => id.trim()))];
  const columnOf = columnsByMeasure(own);
  for (const column of columns) {
    const { indicator, measure } = layout === 'wide' ? splitColumn(column) : { indicator: column, measure: '' };
    if (known.some(({ id }) => id === indicator) && columnOf(indicator, measure) === column) continue;
    throw layout === 'long' ? new ProblemError('usage/bad-choice', { option: '--columns', value: column, choices: known.map(({ id }) => id).join(', ') }) : new ProblemError('usage/bad-column', { value: column });
  }
  return columns;
}

/** Values of a key that are known beforehand; a slip of the pen would otherwise give an empty table. */
const KNOWN_VALUES: Partial<Record<Condition['key'], (own: readonly IndicatorInfo[]) => readonly string[]>> = {
  indicator: (own) => [...listIndicators(), ...own].map(({ id }) => id),
  topic: (own) => [...new Set([...listIndicators(), ...own].map(({ topic }) => topic))],
  kind: () => KINDS,
  qualifier: () => QUALIFIERS,
  status: () => STATUSES,
  origin: () => ORIGINS,
};

function readWhere(text: string, own: readonly IndicatorInfo[]): Condition {
  const condition = readCondition(text);
  if (condition === null) throw new ProblemError('usage/bad-where', { value: text, keys: WHERE_KEYS.join(', ') });
  const known = KNOWN_VALUES[condition.key]?.(own);
  for (const value of condition.values) {
    if (known === undefined || value === '' || value.includes('*') || known.includes(value)) continue;
    if (condition.key === 'indicator') throw new ProblemError('usage/bad-indicator', { value });
    throw new ProblemError('usage/bad-choice', { option: `--where ${condition.key}=`, value, choices: known.join(', ') });
  }
  return condition;
}
