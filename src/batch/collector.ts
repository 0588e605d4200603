import type { Frame } from '../emit/format.ts';
import type { Input } from './input.ts';
import type { Sink } from './sink.ts';

/** Puts the pieces of a run, which come in input order, where they go. */
export interface Collector {
  add: (input: Input, piece: string) => Promise<void>;
  finish: () => Promise<void>;
  abandon: () => Promise<void>;
}

/** All pieces in one document, each written as it comes. A document that cannot be empty and is gives no file. */
export function oneDocument(sink: Sink, frame: Frame): Collector {
  let before = frame.head;
  let empty = true;
  return {
    add: async (_input, piece) => {
      await sink.write(before + piece);
      before = frame.between;
      empty = false;
    },
    finish: async () => {
      if (!empty) await sink.write(frame.tail);
      else if (frame.empty === null) return sink.abandon();
      else await sink.write(frame.empty);
      return sink.close();
    },
    abandon: sink.abandon,
  };
}
