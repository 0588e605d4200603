import type { Vocabulary } from '../../packs/pack.ts';
import type { CompiledDimension, CompiledRow } from './compiled.ts';
import type { Hits } from '../lexicon/hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Words farther from a figure than this are looked at by no one, in characters before it and behind it. */
const REACH = { before: 40, after: 20 } as const;

/** Words of more topics than the bits of a number cannot be told apart. */
const MOST_TOPICS = 31;

/**
 * Tells which words beside a figure do not belong to a topic: those that no row of the topic asks for, that name no
 * dimension, and that stood beside no figure of the topic where reports were annotated.
 *
 * > 义诊群众2100余人次 is no audience of 普法 although 群众 is
 */
export class Familiar {
  readonly #lexicon: Lexicon;
  readonly #topics: readonly string[];
  /** The topics of each list, as bits. */
  readonly #ofGroup: Int32Array;
  readonly #everywhere: ReadonlySet<string>;
  readonly #longest: number;
  /** Pairs of characters that stand in the vocabulary of each topic. */
  readonly #pairs: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(vocabulary: Vocabulary, rows: readonly CompiledRow[], dimensions: Iterable<CompiledDimension>, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#topics = [...new Set(rows.map((row) => row.info.topic))].slice(0, MOST_TOPICS);
    this.#ofGroup = new Int32Array(lexicon.groupCount);
    for (const row of rows) {
      const bit = 1 << this.#topics.indexOf(row.info.topic);
      for (const group of [...row.own, ...row.scope]) this.#ofGroup[group] = (this.#ofGroup[group] as number) | bit;
    }
    for (const { values } of dimensions) for (const { group } of values) this.#ofGroup[group] = -1;
    this.#everywhere = new Set(vocabulary.everywhere.split('|'));
    this.#longest = Math.max(...[...this.#everywhere].map((word) => word.length));
    this.#pairs = new Map(Object.entries(vocabulary.topics).map(([topic, words]) => [topic, pairsOf(words.split('|'))]));
  }

  /** The words beside a figure, from `start` to `end` but for the figure itself, that do not belong to a row's topic. */
  strangeWords(row: CompiledRow, hits: Hits, text: string, zone: { readonly start: number; readonly end: number }, figure: { readonly start: number; readonly end: number }): string[] {
    const before = Math.max(zone.start, figure.start - REACH.before);
    const after = Math.min(zone.end, figure.end + REACH.after);
    return [...this.#strange(row, hits, text, before, figure.start), ...this.#strange(row, hits, text, figure.end, after)];
  }

  #strange(row: CompiledRow, hits: Hits, text: string, start: number, end: number): string[] {
    if (end <= start) return [];
    const known = new Uint8Array(end - start);
    this.#markTerms(row, hits, start, end, known);
    for (let i = start; i < end; i += 1) {
      for (let n = Math.min(this.#longest, end - i); n > 0; n -= 1) {
        if (this.#everywhere.has(text.slice(i, i + n))) {
          known.fill(1, i - start, i - start + n);
          break;
        }
      }
    }
    const pairs = this.#pairs.get(row.info.topic);
    const open = runs(text, start, end, known);
    for (const run of open) for (let i = run.start; i + 1 < run.end; i += 1) if (pairs?.has(text.slice(i, i + 2))) known.fill(1, i - start, i - start + 2);
    return runs(text, start, end, known).map((run) => text.slice(run.start, run.end));
  }

  #markTerms(row: CompiledRow, hits: Hits, start: number, end: number, known: Uint8Array): void {
    const topic = this.#topics.indexOf(row.info.topic);
    const bit = topic < 0 ? 0 : 1 << topic;
    const { from, groups } = this.#lexicon.groupsOf;
    for (let i = hits.firstFrom(start); i < hits.count && (hits.starts[i] as number) < end; i += 1) {
      if ((hits.ends[i] as number) > end) continue;
      const term = hits.terms[i] as number;
      for (let g = from[term] as number; g < (from[term + 1] as number); g += 1) {
        if (((this.#ofGroup[groups[g] as number] as number) & bit) === 0) continue;
        known.fill(1, (hits.starts[i] as number) - start, (hits.ends[i] as number) - start);
        break;
      }
    }
  }
}

/** The runs of Chinese characters of a stretch that are not known. */
function runs(text: string, start: number, end: number, known: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = start; i <= end; i += 1) {
    const strange = i < end && known[i - start] === 0 && /[\u4e00-\u9fff]/.test(text[i] as string);
    if (strange && open < 0) open = i;
    else if (!strange && open >= 0) {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  return found;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const word of words) for (let i = 0; i + 1 < word.length; i += 1) pairs.add(word.slice(i, i + 2));
  return pairs;
}
