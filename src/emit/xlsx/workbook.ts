import { Zip, ZipDeflate } from 'fflate';
import type { Cell, Column, HeaderKind } from '../column.ts';
import { LimitError } from '../limit.ts';
import type { TableWriter } from '../table-writer.ts';
import type { Warn } from '../writer.ts';
import { SheetXml } from './sheet.ts';
import { STYLES_XML } from './styles.ts';
import { MOST_CHARACTERS, xmlText } from './xml.ts';

/** The time of each part, so that the clock changes no byte: the first that a zip file can hold, whatever the time zone. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** Bytes of a part at most: a zip file's fields for sizes have 32 bits, and the sheet's last lines need some room. */
const MOST_BYTES = 2 ** 32 - 2 ** 20;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An XLSX file (ECMA-376) as its sheets come, one after the other: no more of it is held than a zip entry's window.
 * It has no document properties, which would need a clock.
 */
export class Workbook {
  readonly #zip: Zip;
  readonly #names: readonly string[];
  readonly #header: HeaderKind;
  readonly #sheets: SheetXml[] = [];
  readonly #encoder = new TextEncoder();
  #chunks: Uint8Array[] = [];

  /** `names`: of all the sheets that will come, in order. */
  constructor(names: readonly string[], header: HeaderKind) {
    this.#names = names;
    this.#header = header;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
    const ids = names.map((_, i) => i + 1);
    this.#part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`);
    this.#part('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
    this.#part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${ids.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`);
    this.#part('xl/styles.xml', STYLES_XML);
  }

  /** The next sheet; the one before it must be complete. */
  sheet(columns: readonly Column[]): TableWriter {
    const name = this.#names[this.#sheets.length] ?? '';
    const xml = new SheetXml(name, columns);
    const first = this.#sheets.push(xml) === 1;
    const part = this.#open(`xl/worksheets/sheet${this.#sheets.length}.xml`);
    let bytes = 0;
    const push = (text: string, last: boolean): Uint8Array => {
      const chunk = this.#encoder.encode(text);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new LimitError('output/sheet-too-large', { sheet: name, most: MOST_BYTES });
      part.push(chunk, last);
      return this.#taken();
    };
    return {
      head: () => push(XML + xml.head(this.#header, first), false),
      rows: (rows: readonly (readonly Cell[])[]) => (rows.length === 0 ? '' : push(xml.rows(rows), false)),
      tail: () => push(xml.tail(), true),
    };
  }

  /** The end of the file, behind the last sheet. Warns of texts that were cut. */
  finish(warn: Warn): Uint8Array {
    const cut = this.#sheets.reduce((sum, sheet) => sum + sheet.cut, 0);
    if (cut > 0) warn('output/cells-cut', { cut, most: MOST_CHARACTERS });
    const sheets = this.#names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
    // Without these names LibreOffice shows no filters.
    const filters = this.#sheets.map((sheet, i) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText(this.#names[i] ?? '')}'!${sheet.filtered}</definedName>`).join('');
    this.#part('xl/workbook.xml', `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets}</sheets><definedNames>${filters}</definedNames></workbook>`);
    this.#zip.end();
    return this.#taken();
  }

  #open(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    this.#zip.add(part);
    return part;
  }

  #part(name: string, content: string): void {
    this.#open(name).push(this.#encoder.encode(XML + content), true);
  }

  /** The bytes made since the last call. */
  #taken(): Uint8Array {
    const [first, ...more] = this.#chunks;
    this.#chunks = [];
    return more.length === 0 ? (first ?? new Uint8Array()) : new Uint8Array(Buffer.concat([first ?? new Uint8Array(), ...more]));
  }
}
