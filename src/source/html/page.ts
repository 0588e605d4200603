import { decodePage, type Page } from './encoding.ts';
import { mainLines } from './main-text.ts';
import { readTree } from './tree.ts';

/**
 * The source text of a saved page: its title and main text, a line for each block, tables as `|` rows.
 * @throws {DecodeError} for bytes that are no text
 */
export async function readPage(bytes: Uint8Array): Promise<Page> {
  const page = decodePage(bytes);
  const lines = await mainLines(readTree(page.text));
  return { ...page, text: lines.length === 0 ? '' : `${lines.join('\n')}\n` };
}
