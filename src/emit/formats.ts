import type { Report } from '../model/record.ts';
import type { TableChoice } from './choice.ts';
import type { DocumentStyle, Format, Style } from './format.ts';

/** Makes the piece of a report in a style. */
export async function pieceOf(style: Style, colour: boolean, choice: TableChoice): Promise<(report: Report) => string> {
  return style === 'datapackage' ? (await import('./package/package-format.ts')).packagePieces(choice) : (await formatOf(style, colour, choice)).piece;
}

/** The format of a style. Each is loaded when asked for, so that JSON does not wait for tables. `colour`: a text tree for a terminal. */
export async function formatOf(style: DocumentStyle, colour: boolean, choice: TableChoice): Promise<Format> {
  switch (style) {
    case 'json':
      return (await import('./json-format.ts')).JSON_OBJECT;
    case 'json-array':
      return (await import('./json-format.ts')).JSON_ARRAY;
    case 'jsonl':
      return (await import('./json-format.ts')).JSON_LINES;
    case 'csv-long':
      return (await import('./csv-format.ts')).longCsv(choice);
    case 'csv-wide':
      return (await import('./csv-format.ts')).wideCsv(choice);
    case 'parquet-long':
      return (await import('./parquet-format.ts')).longParquet(choice);
    case 'parquet-wide':
      return (await import('./parquet-format.ts')).wideParquet(choice);
    case 'xlsx':
      return (await import('./xlsx-format.ts')).workbook(choice);
    case 'outline-json':
      return (await import('./outline-format.ts')).OUTLINE_OBJECT;
    case 'outline-array':
      return (await import('./outline-format.ts')).OUTLINE_ARRAY;
    case 'outline-text': {
      const { outlineTree } = await import('./outline-format.ts');
      return outlineTree(colour ? (await import('./paint.ts')).TERMINAL_PAINT : null);
    }
  }
}
