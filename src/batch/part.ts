import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { BYTE_ORDER_MARK } from '../emit/csv.ts';
import { rowsOf, type CsvRow } from './csv-rows.ts';
import { piecesOf } from './lines.ts';
import { ProblemError, reasonOf } from './problem.ts';

/** What a part of a run has of one report: its record as JSON, or its rows of a table. */
export interface PartPiece {
  /** The path of the report. */
  readonly path: string;
  readonly text: string;
}

/** One part of a run, read as it is asked for. */
export interface Part {
  readonly file: string;
  readonly kind: 'lines' | 'array' | 'table';
  /** The first row of a table, '' for records. */
  readonly header: string;
  readonly pieces: AsyncIterator<PartPiece>;
}

/**
 * Opens a file that `extract` has written: JSON Lines, JSON, or CSV, by its extension.
 * @throws {ProblemError} here and while its pieces are read, where it cannot be read or is something else
 */
export async function openPart(file: string): Promise<Part> {
  const kind = kindOf(file);
  if (!(await isWhole(file))) throw new ProblemError('merge/no-part', { path: file });
  const lines = linesOf(file);
  if (kind !== 'table') return { file, kind, header: '', pieces: kind === 'lines' ? recordLines(file, lines) : recordElements(file, lines) };
  const rows = rowsOf(lines);
  const header = await rows.next();
  if (header.done === true) throw new ProblemError('merge/no-part', { path: file });
  const { cells } = header.value;
  const place = cells.map((cell) => cell.replace(BYTE_ORDER_MARK, '')).indexOf('report');
  if (place === -1) throw new ProblemError('merge/no-report-column', { path: file });
  return { file, kind, header: header.value.text, pieces: tablePieces(file, rows, place) };
}

function kindOf(file: string): Part['kind'] {
  if (/\.jsonl$/i.test(file)) return 'lines';
  if (/\.json$/i.test(file)) return 'array';
  if (/\.csv$/i.test(file)) return 'table';
  throw new ProblemError('merge/no-part', { path: file });
}

/** All that `extract` writes ends in a line end, or is empty. */
async function isWhole(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0));
      return size === 0 || buffer[0] === 0x0a;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new ProblemError('input/unreadable', { path: file, reason: reasonOf(error) });
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    for await (const line of piecesOf(createReadStream(file))) yield line.toString();
  } catch (error) {
    throw new ProblemError('input/unreadable', { path: file, reason: reasonOf(error) });
  }
}

async function* recordLines(file: string, lines: AsyncIterable<string>): AsyncGenerator<PartPiece> {
  for await (const line of lines) if (line !== '') yield { path: pathOf(line, file), text: line };
}

/** The elements of an array, or the one object, in the layout in which `extract` writes them. */
async function* recordElements(file: string, lines: AsyncIterable<string>): AsyncGenerator<PartPiece> {
  let element: string[] = [];
  let indent = '';
  let last = '';
  for await (const line of lines) {
    last = line;
    if (element.length > 0) element.push(line);
    else if (/^ *\{$/.test(line)) [element, indent] = [['{'], line.slice(0, -1)];
    else if (!/^(?:\[|\]|\[\])?$/.test(line)) throw new ProblemError('merge/no-part', { path: file });
    if (line !== `${indent}}` && line !== `${indent}},`) continue;
    const text = element.join('\n').replace(/,$/, '');
    yield { path: pathOf(text, file), text };
    element = [];
  }
  if (element.length > 0 || !/^(?:\]|\}|\[\]|)$/.test(last)) throw new ProblemError('merge/no-part', { path: file });
}

/** > {"schemaVersion":"1.0","source":{"path":"reports/1.txt", */
const RECORD_OPENING = /^\{\s*"schemaVersion":\s*"[^"]*",\s*"source":\s*\{\s*"path":\s*("(?:[^"\\]|\\.)*")/;

function pathOf(record: string, file: string): string {
  const printed = RECORD_OPENING.exec(record)?.[1];
  if (printed === undefined || !record.endsWith('}')) throw new ProblemError('merge/no-part', { path: file });
  return JSON.parse(printed) as string;
}

async function* tablePieces(file: string, rows: AsyncIterable<CsvRow>, place: number): AsyncGenerator<PartPiece> {
  let piece = null as PartPiece | null;
  try {
    for await (const { cells, text } of rows) {
      const path = cells[place] ?? '';
      if (piece !== null && piece.path !== path) yield piece;
      piece = piece?.path === path ? { path, text: piece.text + text } : { path, text };
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('merge/no-part', { path: file });
  }
  if (piece !== null) yield piece;
}
