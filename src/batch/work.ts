import type { TableChoice } from '../emit/choice.ts';
import type { Style } from '../emit/format.ts';
import { pieceOf } from '../emit/formats.ts';
import { extractReport } from '../extract.ts';
import type { Lang } from '../messages/words.ts';
import type { SourceKind } from '../source/kind.ts';
import { readSource } from '../source/read.ts';
import type { Input } from './input.ts';
import { readyPacks } from './packs.ts';
import { reasonOf, type Problem } from './problem.ts';
import { readInput } from './read.ts';
import { sourceProblem } from './source-problem.ts';
import { tallyOf, type Tally } from './tally.ts';

/** How reports are read and written; plain values, so that a worker can be sent them. */
export interface Manner {
  readonly style: Style;
  readonly colour: boolean;
  readonly table: TableChoice;
  readonly lang: Lang;
  /** The largest input, in bytes. */
  readonly mostBytes: number;
  /** What all inputs are; `null` to tell by each. */
  readonly kind: SourceKind | null;
  /** Whether the source text is wanted too. */
  readonly keepText: boolean;
  /** Packs of the user's own as a JSON array; empty for none. */
  readonly packs: string;
}

/** What became of one input: its piece of the output, or `null` and the problems that say why. */
export interface Work {
  /** Of the bytes that were read, `null` where nothing was. */
  readonly sha256: string | null;
  readonly text: string | null;
  /** The source text, where it is wanted. */
  readonly source: string | null;
  readonly tally: Tally | null;
  readonly problems: readonly Problem[];
}

/** Reads one input from bytes to a piece of the output. Rejects for nothing: whatever fails is a problem of this input. */
export async function processInput(input: Input, manner: Manner): Promise<Work> {
  const { path, record } = input;
  if (record?.problem) return failed(record.problem);
  let bytes: Uint8Array;
  try {
    bytes = await readInput(input, manner.mostBytes);
  } catch (error) {
    return failed({ code: 'input/unreadable', params: { path, reason: reasonOf(error) } });
  }
  try {
    const packs = await readyPacks(manner.packs);
    const { lost, kind: _, ...source } = await readSource(bytes, record ? '' : path, { kind: manner.kind, mostBytes: manner.mostBytes });
    const report = extractReport({ path, ...source }, { lang: manner.lang, ...(packs ? { packs } : {}) });
    const piece = await pieceOf(manner.style, manner.colour, manner.table);
    return { sha256: source.sha256, text: piece(report), source: manner.keepText ? source.text : null, tally: tallyOf(report), problems: lost > 0 ? [{ code: 'decode/damaged', params: { path, lost } }] : [] };
  } catch (error) {
    return failed(sourceProblem(error, path) ?? { code: 'input/failed', params: { path, reason: reasonOf(error) } });
  }
}

function failed(problem: Problem): Work {
  return { sha256: null, text: null, source: null, tally: null, problems: [problem] };
}

