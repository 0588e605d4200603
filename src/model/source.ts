/** A report's text as decoded, with what is known of the bytes it came from. */
export interface DecodedSource {
  /** As given by the user; no path of the machine is added. */
  readonly path: string;
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string;
  readonly bytes: number;
  /** Of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}
