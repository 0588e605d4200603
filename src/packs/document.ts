import type { PackFault, PackPath } from './fault.ts';

/** Line and column from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML or JSON text as a value that knows where its parts stand. */
export interface PackDocument {
  /** undefined where the text is no YAML. */
  readonly value: unknown;
  readonly faults: readonly (PackFault & Place)[];
  /** Where a part of the value stands, or the nearest part around it that does; `key` for a key of an object there. */
  readonly place: (path: PackPath, key?: string) => Place;
}

/** Reads a text as YAML 1.2, of which JSON is a part. The library is loaded only here. */
export async function openDocument(text: string): Promise<PackDocument> {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faultAt = (reason: string, offset: number): PackFault & Place => ({ code: 'pack/syntax', level: 'error', params: { reason: reason.replace(/\s*\n\s*/g, ' ') }, path: [], ...at(offset) });
  const place = (path: PackPath, key?: string): Place => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const part of key === undefined ? path : [...path, key]) {
      if (isAlias(node)) node = node.resolve(document);
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part)) : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
      if (next === undefined) break;
      const start = rangeOf(part === key && pair ? pair.key : next) ?? rangeOf(pair?.key);
      offset = start ?? offset;
      node = next;
    }
    return at(offset);
  };
  if (document.errors.length > 0) return { value: undefined, faults: document.errors.map(({ message, pos }) => faultAt(message, pos[0])), place };
  try {
    return { value: document.toJS() as unknown, faults: [], place };
  } catch (error) {
    // > Excessive alias count indicates a resource exhaustion attack
    return { value: undefined, faults: [faultAt(error instanceof Error ? error.message : String(error), 0)], place };
  }
}

function rangeOf(node: unknown): number | undefined {
  const { range } = (node ?? {}) as { range?: readonly number[] | null };
  return range?.[0];
}
