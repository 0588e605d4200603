import type { IndicatorInfo } from '../packs/catalogue.ts';
import { csvRows } from './csv.ts';

/** A full-width space: names are Chinese, so this aligns what follows them in a terminal. */
const WIDE_SPACE = '\u3000';

/** The indicators as lines of text: id, name, kind, units, meaning. */
export function catalogueText(indicators: readonly IndicatorInfo[]): string {
  const idWidth = Math.max(0, ...indicators.map(({ id }) => id.length));
  const nameWidth = Math.max(0, ...indicators.map(({ name }) => name.length));
  const rows = indicators.map(({ id, name, kind, units, meaning }) =>
    [id.padEnd(idWidth), name.padEnd(nameWidth, WIDE_SPACE), kind.padEnd('average'.length), units.join(' '), meaning].join('  '),
  );
  return rows.map((row) => `${row.trimEnd()}\n`).join('');
}

/** The indicators as a table; units are separated by spaces. */
export function catalogueCsv(indicators: readonly IndicatorInfo[]): string {
  return csvRows([['id', 'topic', 'name', 'kind', 'units', 'meaning'], ...indicators.map((i) => [i.id, i.topic, i.name, i.kind, i.units.join(' '), i.meaning])]);
}
