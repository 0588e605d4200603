import type { MessageCode, Params } from '../messages/words.ts';

/** A part of a document: text is written as UTF-8. */
export type Chunk = string | Uint8Array;

/** Lines that wait until they can be written, in order. A line is JSON and has no line end. */
export interface Spool {
  readonly add: (line: string) => Promise<void>;
  readonly lines: () => AsyncIterable<string>;
}

/** Says what a document could not hold whole. */
export type Warn = (code: MessageCode, params: Params) => void;

/** What a writer works with: where its document goes, and room for what has to wait. */
export interface Desk {
  readonly write: (chunk: Chunk) => Promise<void>;
  readonly spool: () => Spool;
  readonly warn: Warn;
}

/** Puts the pieces of the reports, which come in order, together into one document. */
export interface Writer {
  readonly add: (piece: string) => Promise<void>;
  /** Completes the document. `false`: without any piece there is none, as of one JSON object. */
  readonly finish: () => Promise<boolean>;
}
