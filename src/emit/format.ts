import type { Report } from '../model/record.ts';
import type { Desk, Writer } from './writer.ts';

/** How records are written: one JSON object, an array of them, a record a line, or tables; and heading trees as JSON or as text. */
export type Style =
  | 'json' | 'json-array' | 'jsonl' | 'csv-long' | 'csv-wide' | 'parquet-long' | 'parquet-wide' | 'xlsx' | 'datapackage'
  | 'outline-json' | 'outline-array' | 'outline-text';

/** The styles of one document; a data package is a folder of them. */
export type DocumentStyle = Exclude<Style, 'datapackage'>;

/** A style at work: pieces are made where the reports are read, by whatever worker, and put together by one writer. */
export interface Format {
  readonly piece: (report: Report) => string;
  readonly open: (desk: Desk) => Promise<Writer>;
}

/** What stands around the pieces of a document. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The document without any piece; `null` where there can be none, as of one JSON object. */
  readonly empty: string | null;
}

/** A format whose documents are pieces in a frame. */
export function framed(frame: () => Frame, piece: (report: Report) => string): Format {
  return { piece, open: async (desk) => frameWriter(frame(), desk) };
}

function frameWriter({ head, between, tail, empty }: Frame, { write }: Desk): Writer {
  let before: string | null = null;
  return {
    add: async (piece) => {
      await write((before ?? head) + piece);
      before = between;
    },
    finish: async () => {
      const last = before === null ? empty : tail;
      if (last !== null) await write(last);
      return last !== null;
    },
  };
}
