/** > {"path": "a.txt", "text": "…"} : what no report opens with. */
const RECORD_OPENING = /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/;

/** Standard input, of which the first bytes can be seen before it is read. */
class StandardInput {
  #first: Buffer | null = null;
  #rest: AsyncIterator<Buffer> | null = null;

  /** Whether it opens like records a line (JSONL). Reads its first bytes. */
  async holdsRecords(): Promise<boolean> {
    this.#first ??= await this.#next();
    return RECORD_OPENING.test((this.#first ?? Buffer.alloc(0)).subarray(0, 256).toString('latin1'));
  }

  /** All its bytes, those that were seen too. */
  async *chunks(): AsyncGenerator<Buffer> {
    for (let chunk = this.#first ?? (await this.#next()); chunk !== null; chunk = await this.#next()) yield chunk;
  }

  async #next(): Promise<Buffer | null> {
    this.#rest ??= (process.stdin as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    const { value, done } = await this.#rest.next();
    return done === true ? null : value;
  }
}

export const standardInput = new StandardInput();
