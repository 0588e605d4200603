/** Why bytes are not a text: `binary` another kind of file, `undecodable` no encoding fits, `too-large` over the bound. */
export type DecodeErrorCode = 'binary' | 'undecodable' | 'too-large';

/** Bytes that hold no readable text. `detail` names the kind of file (`pdf`, `nul`…) or the bound (`64 MiB`), '' where there is none. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly code: DecodeErrorCode;
  readonly detail: string;

  constructor(code: DecodeErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
