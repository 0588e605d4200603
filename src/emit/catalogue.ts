import type { IndicatorInfo } from '../packs/catalogue.ts';
import type { Lang } from '../messages/words.ts';
import { englishName } from '../packs/english.ts';
import { csvRows } from './csv.ts';

/** A full-width space: names are Chinese, so this aligns what follows them in a terminal. */
const WIDE_SPACE = '\u3000';

/** The indicators as lines of text: id, name in the language, kind, units, meaning. */
export function catalogueText(indicators: readonly IndicatorInfo[], lang: Lang): string {
  const idWidth = Math.max(0, ...indicators.map(({ id }) => id.length));
  const nameOf = ({ id, name }: IndicatorInfo): string => (lang === 'en' ? (englishName(id) ?? name) : name);
  const nameWidth = Math.max(0, ...indicators.map((info) => nameOf(info).length));
  const rows = indicators.map((info) => {
    const { id, kind, units, meaning } = info;
    return [id.padEnd(idWidth), nameOf(info).padEnd(nameWidth, lang === 'en' ? ' ' : WIDE_SPACE), kind.padEnd('average'.length), units.join(' '), meaning].join('  ');
  });
  return rows.map((row) => `${row.trimEnd()}\n`).join('');
}

/** The indicators as a table; units are separated by spaces. */
export function catalogueCsv(indicators: readonly IndicatorInfo[]): string {
  return csvRows([['id', 'topic', 'name', 'kind', 'units', 'meaning', 'name_en'], ...indicators.map((i) => [i.id, i.topic, i.name, i.kind, i.units.join(' '), i.meaning, englishName(i.id)])]);
}
