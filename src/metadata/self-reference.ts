import type { Line, ReadingText } from '../model/document.ts';
import { chains, type Chain } from './chain.ts';
import { countiesOf } from './township.ts';

/** How much of the body is looked at, in characters. */
const BODY_LENGTH = 20000;

/** 我县, 全市, 本区: what kind of place the report is about. */
const OWN_KIND = /[我全本]([省市州盟县区旗乡镇街])/g;

/** 绥滨县人民政府, 绥滨县委: the place acts, it is not only named. */
const ACTS = /^(?:人民政府|政府|党委|委|人大|政协|司法局|[一-龥]{2,8}局)/;

/** A township that acts: 蒲台乡人民政府. */
const TOWNSHIP_ACTS = /([一-龥]{2,12}(?:街道|镇|乡|苏木))(?:人民政府|党委|党工委|办事处|司法所)/g;

/** A place the body names, and how strongly. */
export interface SelfReference {
  readonly chain: Chain;
  readonly weight: number;
}

export interface SelfReferences {
  /** The kind of place the body calls its own, as its last character; null for none. */
  readonly kind: string | null;
  /** Places by name, the most often and most strongly named first. */
  readonly places: readonly SelfReference[];
}

function mostFrequent(words: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (best === null || (counts.get(word) as number) > (counts.get(best) as number)) best = word;
  }
  return best;
}

/** Where the body begins and ends, as far as it is looked at. */
function bodySpan(lines: readonly Line[]): readonly [number, number] {
  const body = lines.filter((line) => line.kind === 'text');
  const start = body[0]?.start ?? 0;
  return [start, Math.min(body.at(-1)?.end ?? 0, start + BODY_LENGTH)];
}

/** What places the body of a report names, and which kind it calls its own. */
export function selfReferences(view: ReadingText, lines: readonly Line[]): SelfReferences {
  const [start, end] = bodySpan(lines);
  const body = view.text.slice(start, end);
  const kind = mostFrequent(Array.from(body.matchAll(OWN_KIND), (match) => match[1] as string));
  const byName = new Map<string, { chain: Chain; weight: number }>();
  for (const chain of chains(view.text, start, end)) {
    const acts = ACTS.test(view.text.slice(chain.end, chain.end + 12));
    const known = byName.get(chain.last.name);
    if (known === undefined) byName.set(chain.last.name, { chain, weight: acts ? 3 : 1 });
    else known.weight += acts ? 3 : 1;
  }
  return { kind, places: [...byName.values()].sort((a, b) => b.weight - a.weight || a.chain.start - b.chain.start) };
}

/** The township that acts most often in the body, without what runs into its name; null for none. */
export function selfTownship(view: ReadingText, lines: readonly Line[]): { readonly name: string; readonly start: number } | null {
  const [start, end] = bodySpan(lines);
  const names = new Map<string, number>();
  const found: string[] = [];
  for (const match of view.text.slice(start, end).matchAll(TOWNSHIP_ACTS)) {
    const words = match[1] as string;
    for (let from = 0; from <= words.length - 2; from += 1) {
      const name = words.slice(from);
      if (countiesOf(name).length === 0) continue;
      if (!names.has(name)) names.set(name, start + match.index + from);
      found.push(name);
      break;
    }
  }
  const name = mostFrequent(found);
  return name === null ? null : { name, start: names.get(name) as number };
}
