import { headerOf, type Cell, type Column, type ColumnType, type HeaderKind } from '../column.ts';
import { LimitError } from '../limit.ts';
import { cellXml, isCut, textXml } from './cells.ts';
import { STYLE } from './styles.ts';
import { columnLetters } from './xml.ts';

/** Rows of a sheet at most, the header among them. Source: "Excel specifications and limits", Microsoft. */
export const MOST_ROWS = 1_048_576;

/** Characters that a column shows where it does not say so itself. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 14, integer: 10, number: 12, date: 12 };

/** A header wider than this is cut off. */
const WIDEST_HEADER = 40;

/** Characters that a header in bold takes, with the button of its filter: two for each Chinese one. */
function widthOf(title: string): number {
  const characters = [...title].reduce((sum, c) => sum + (c > '\u2e7f' ? 2.2 : 1.1), 0);
  return Math.min(Math.ceil(characters) + 3, WIDEST_HEADER);
}

/** The XML of one sheet as its rows come: a frozen header with a filter, and typed cells. */
export class SheetXml {
  readonly #name: string;
  readonly #columns: readonly Column[];
  readonly #letters: readonly string[];
  readonly #most: number;
  #rows = 1;
  #cut = 0;

  constructor(name: string, columns: readonly Column[], most = MOST_ROWS) {
    this.#name = name;
    this.#columns = columns;
    this.#letters = columns.map((_, i) => columnLetters(i));
    this.#most = most;
  }

  /** How many texts were too long for their cells. */
  get cut(): number {
    return this.#cut;
  }

  /** The cells that the filter covers, with `$` as in a defined name. */
  get filtered(): string {
    return `$A$1:$${this.#letters.at(-1) ?? 'A'}$${this.#rows}`;
  }

  head(header: HeaderKind, selected: boolean): string {
    const titles = headerOf(this.#columns, header);
    const widths = this.#columns.map(({ type, width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.max(width ?? WIDTHS[type], widthOf(titles[i] ?? ''))}" customWidth="1"/>`).join('');
    const names = titles.map((name, i) => textXml(`${this.#letters[i]}1`, name, STYLE.header)).join('');
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${widths}</cols>
<sheetData>
<row r="1">${names}</row>
`;
  }

  /** @throws {LimitError} where the sheet is full */
  rows(rows: readonly (readonly Cell[])[]): string {
    return rows.map((row) => this.#row(row)).join('');
  }

  tail(): string {
    return `</sheetData>\n<autoFilter ref="${this.filtered.replaceAll('$', '')}"/>\n</worksheet>`;
  }

  #row(row: readonly Cell[]): string {
    this.#rows += 1;
    const n = this.#rows;
    if (n > this.#most) throw new LimitError('output/too-many-rows', { sheet: this.#name, most: this.#most });
    this.#cut += row.filter(isCut).length;
    return `<row r="${n}">${this.#columns.map((column, i) => cellXml(`${this.#letters[i]}${n}`, column, row[i] ?? null)).join('')}</row>\n`;
  }
}
