import mammoth from 'mammoth';
import { SourceError } from '../error.ts';
import { linesOf } from '../html/lines.ts';
import { readTree } from '../html/tree.ts';
import { boundedParts } from './archive.ts';
import { withNumbersPrinted } from './parts.ts';

/**
 * The source text of a Word document: a line for each paragraph, with its automatic number as printed, tables as `|`
 * rows; no headers, footers, comments and pictures.
 * @throws {SourceError} for what is no Word document, is damaged or encrypted, or unpacks to too much
 */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const parts = await boundedParts(bytes);
  if (![...parts].some((name) => name.startsWith('word/'))) throw new SourceError('other-archive');
  const lines = linesOf(readTree(await markup(bytes)));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

async function markup(bytes: Uint8Array): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ buffer: Buffer.from(withNumbersPrinted(bytes)) }, { convertImage, styleMap: ['comment-reference =>'], externalFileAccess: false })).value;
  } catch {
    throw new SourceError('damaged', 'docx');
  }
}
