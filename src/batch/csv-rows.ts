export interface CsvRow {
  readonly cells: readonly string[];
  /** As it stands in the file, with its line end. */
  readonly text: string;
}

/** A cell in quotes, or without; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,"]*))(,|$)/y;

/**
 * The rows of a CSV after RFC 4180 from its lines; a line end inside quotes does not end a row.
 * @throws where the last row is not whole
 */
export async function* rowsOf(lines: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let held: string[] = [];
  let quotes = 0;
  for await (const line of lines) {
    held.push(line);
    quotes += line.split('"').length - 1;
    if (quotes % 2 === 1) continue;
    const text = held.join('\n');
    yield { cells: cellsOf(text.replace(/\r$/, '')), text: `${text}\n` };
    [held, quotes] = [[], 0];
  }
  if (held.length > 0) throw new Error('open quote');
}

function cellsOf(row: string): string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let found = CELL.exec(row); found !== null; found = CELL.exec(row)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') break;
  }
  return cells;
}
