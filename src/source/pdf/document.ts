import { getDocumentProxy } from 'unpdf';
import { CMAPS } from '../cmaps.ts';
import { SourceError } from '../error.ts';
import { printedLines, type Piece, type PrintedLine } from './line.ts';
import { paragraphs } from './paragraphs.ts';
import { withoutRunning } from './running.ts';

/** Fewer characters a page than this are no text layer but a stamp on pictures of pages. */
const LEAST_CHARACTERS = 20;

/** No report has more pages. */
const MOST_PAGES = 5000;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The source text of a PDF with a text layer: a line for each paragraph, tables as `|` rows, no page heads, feet and
 * numbers.
 * @throws {SourceError} for a PDF that is damaged, encrypted, has pictures only, or too many pages
 */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new SourceError('too-large', `${MOST_PAGES} pages`);
    const { lines, heights } = await readPages(document);
    const characters = lines.reduce((sum, line) => sum + line.cells.join('').length, 0);
    if (characters < LEAST_CHARACTERS * document.numPages) throw new SourceError('no-text', 'pdf');
    return `${paragraphs(withoutRunning(lines, heights)).join('\n')}\n`;
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('damaged', 'pdf');
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: the library takes the bytes away from their owner. No code of the file's fonts is run.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, cMapUrl: CMAPS, cMapPacked: true, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    throw new SourceError(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged', 'pdf');
  }
}

async function readPages(document: Document): Promise<{ lines: PrintedLine[]; heights: ReadonlyMap<number, number> }> {
  const lines: PrintedLine[] = [];
  const heights = new Map<number, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    heights.set(number, top - bottom);
    const { items } = await page.getTextContent();
    lines.push(...printedLines(items.flatMap((item) => ('str' in item ? piece(item, bottom) : [])), number));
    page.cleanup();
  }
  return { lines, heights };
}

/** Upright text only; what is turned is a stamp or a watermark. */
function piece(item: { readonly str: string; readonly transform: readonly number[]; readonly width: number }, bottom: number): Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  if (item.str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: item.str, x, y: y - bottom, width: item.width, size: Math.abs(a) }];
}
