import { headerOf, type Column, type ColumnType, type HeaderKind } from '../column.ts';

/** A written table of a data package. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Ids of the columns that tell rows apart. */
  readonly key: readonly string[];
  /** A column and the resource of whose key it is one. */
  readonly refers: readonly { readonly column: string; readonly to: string; readonly its: string }[];
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What made the package. */
export interface Maker {
  readonly version: string;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
}

const TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', integer: 'integer', number: 'number', date: 'date' };

/**
 * The descriptor of a tabular data package, https://specs.frictionlessdata.io/tabular-data-package/, without its
 * sources; it fits https://datapackage.org/profiles/2.0/datapackage.json too.
 */
export function descriptorOf(resources: readonly Resource[], header: HeaderKind, maker: Maker): object {
  return {
    profile: 'tabular-data-package',
    name: 'fazhi',
    title: '政府报告数字 Figures of government reports',
    description: '由 fazhi 从政府公开报告中抽取。空单元格为缺失值；会被电子表格当作公式的文字前加了单引号。Extracted from published government reports by fazhi. An empty cell is a missing value; text that a spreadsheet would run as a formula has an apostrophe before it.',
    fazhi: maker,
    resources: resources.map((resource) => resourceOf(resource, header)),
  };
}

function resourceOf({ name, title, columns, key, refers, bytes, sha256 }: Resource, header: HeaderKind): object {
  const names = new Map(headerOf(columns, header).map((heading, i) => [columns[i]?.id ?? '', heading]));
  const foreignKeys = refers.flatMap(({ column, to, its }) => (names.has(column) ? [{ fields: names.get(column), reference: { resource: to, fields: its } }] : []));
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, names.get(column.id) ?? column.id)),
      missingValues: [''],
      ...(key.length > 0 && key.every((id) => names.has(id)) ? { primaryKey: key.map((id) => names.get(id)) } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function fieldOf({ zh, type, note, unit }: Column, name: string): object {
  return { name, type: TYPES[type], title: zh, description: `${note.zh} / ${note.en}`, ...(unit === undefined || unit === '' ? {} : { unit }) };
}
