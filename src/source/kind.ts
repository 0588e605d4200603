import { fileKind } from '../decode/signatures.ts';

/** What the bytes of a report are: plain text, a saved page, a Word document, a PDF. */
export const SOURCE_KINDS = ['text', 'html', 'docx', 'pdf'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a file in a folder is taken for a report by its name. */
export function isReportName(name: string): boolean {
  return /\.(?:txt|html?|docx|pdf)$/i.test(name);
}

/** > <!DOCTYPE html …>, <html lang="zh">, before it white space, a byte order mark and comments */
const PAGE_OPENING = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i;

/** Bytes that are looked at for the opening of a page. */
const OPENING_BYTES = 4096;

/**
 * The kind of a file: what its first bytes say, else what its name says. Saved pages and documents are often named
 * `.txt` or `.doc`.
 */
export function kindOf(path: string, bytes: Uint8Array): SourceKind {
  const signature = fileKind(bytes);
  if (signature === 'pdf') return 'pdf';
  if (signature === 'zip/docx/xlsx') return 'docx';
  if (signature !== null) return 'text';
  if (/\.(?:html?|xhtml|shtml)$/i.test(path)) return 'html';
  return PAGE_OPENING.test(Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('latin1')) ? 'html' : 'text';
}
