import { DecodeError } from '../../decode/error.ts';
import { decode, type Decoded } from '../../decode/decode.ts';

/** Where a page must say its encoding (HTML standard: the first 1024 bytes; portals put comments before it). */
const HEAD_BYTES = 4096;

/** Text of a page with the name of its encoding. */
export type Page = Pick<Decoded, 'text' | 'lost'> & { readonly encoding: string };

/**
 * A page's text by its byte order mark or its bytes (UTF-8, UTF-16, GB18030), since many pages name a wrong
 * encoding; Big5 where the page names it and nothing else fits.
 * @throws {DecodeError} for bytes that are no text
 */
export function decodePage(bytes: Uint8Array): Page {
  try {
    return decode(bytes, bytes.length);
  } catch (error) {
    if (!(error instanceof DecodeError) || error.code !== 'undecodable' || !namedEncoding(bytes).startsWith('big5')) throw error;
    const text = new TextDecoder('big5').decode(bytes);
    return { text, encoding: 'big5', lost: text.match(/\ufffd/g)?.length ?? 0 };
  }
}

/** > <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=gb2312"> */
function namedEncoding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
}
