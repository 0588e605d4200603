import type { Report } from '../model/record.ts';

/**
 * How records are written: one JSON object, an array of them, a record a line, or a table; and heading
 * trees as JSON or as text.
 */
export type Style = 'json' | 'json-array' | 'jsonl' | 'csv-long' | 'csv-wide' | 'outline-json' | 'outline-array' | 'outline-text';

/** What stands around the pieces of a document. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** The document without any piece; `null` where there can be none, as of one JSON object. */
  readonly empty: string | null;
}

/** A style at work. `bom` puts a byte order mark before a table. */
export interface Format {
  readonly frame: (bom: boolean) => Frame;
  /** One record's piece of a document of several. */
  readonly piece: (report: Report) => string;
  /** One record's own complete document. */
  readonly document: (report: Report, bom: boolean) => string;
}

/** A format whose documents are pieces in a frame. */
export function framed(frame: (bom: boolean) => Frame, piece: (report: Report) => string): Format {
  const document = (report: Report, bom: boolean): string => {
    const { head, tail } = frame(bom);
    return head + piece(report) + tail;
  };
  return { frame, piece, document };
}
