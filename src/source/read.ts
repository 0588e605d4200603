import { decode, identify, MOST_BYTES, sizeOf, type Decoded } from '../decode/decode.ts';
import { DecodeError } from '../decode/error.ts';
import { kindOf, type SourceKind } from './kind.ts';

/**
 * A report's text as all offsets count it, with what is known of the bytes it was made from. `encoding` is that of
 * the bytes for a text or a page, `docx` or `pdf` for a document.
 */
export interface SourceText extends Omit<Decoded, 'encoding'> {
  readonly encoding: string;
  readonly kind: SourceKind;
}

export interface SourceOptions {
  /** `null` or nothing to tell by the bytes and the path. */
  readonly kind?: SourceKind | null;
  /** The largest input, in bytes. */
  readonly mostBytes?: number;
}

/**
 * Makes source text of a file's bytes. `path` serves only to tell the kind where it is not given.
 * @throws {DecodeError} for bytes that hold no readable text
 * @throws {SourceError} for a document that cannot be read
 */
export async function readSource(bytes: Uint8Array, path: string, { kind: given = null, mostBytes = MOST_BYTES }: SourceOptions = {}): Promise<SourceText> {
  const kind = given ?? kindOf(path, bytes);
  if (kind === 'text') return { ...decode(bytes, mostBytes), kind };
  if (bytes.length > mostBytes) throw new DecodeError('too-large', sizeOf(mostBytes));
  return { ...(await convert(bytes, kind)), ...identify(bytes), kind };
}

/** The libraries of a kind are loaded only for a file of that kind. */
async function convert(bytes: Uint8Array, kind: Exclude<SourceKind, 'text'>): Promise<Pick<SourceText, 'text' | 'encoding' | 'lost'>> {
  switch (kind) {
    case 'html':
      return (await import('./html/page.ts')).readPage(bytes);
    case 'docx':
      return { text: await (await import('./docx/document.ts')).readDocument(bytes), encoding: kind, lost: 0 };
    case 'pdf':
      return { text: await (await import('./pdf/document.ts')).readDocument(bytes), encoding: kind, lost: 0 };
  }
}
