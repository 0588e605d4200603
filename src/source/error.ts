/**
 * Why a document gives no text: `other-archive` it is a zip archive of something else, `damaged` it does not hold what its kind must hold, `encrypted` it asks for a password,
 * `no-text` it holds pictures of pages, `too-large` it unpacks to more than the bound.
 */
export type SourceErrorCode = 'other-archive' | 'damaged' | 'encrypted' | 'no-text' | 'too-large';

/** A document that cannot be read. `detail` names its kind, or the bound; '' where there is none. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;
  readonly detail: string;

  constructor(code: SourceErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
