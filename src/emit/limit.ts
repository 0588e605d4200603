import type { MessageCode, Params } from '../messages/words.ts';

/** A format cannot hold what it is given. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly code: MessageCode;
  readonly params: Params;

  constructor(code: MessageCode, params: Params) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
