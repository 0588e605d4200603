import { Count, Share } from './counts.ts';

/** What is counted right, wrong and missed. */
export const COUNTS = ['quantities', 'indicators', 'headings'] as const;

/** What is right or not of things that were found. */
export const SHARES = ['unit', 'period', 'status', 'qualifier', 'dimensions', 'titles', 'metadata', 'verbal'] as const;

/** Something that is not as the gold says; the code names its words in `messages`. */
export interface Miss {
  readonly code: MissCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type MissCode =
  | 'score/report-missing' | 'score/quantity-missed' | 'score/quantity-wrong' | 'score/indicator-missed' | 'score/indicator-wrong' | 'score/period-wrong'
  | 'score/zero-missed' | 'score/zero-wrong' | 'score/heading-missed' | 'score/heading-wrong' | 'score/heading-title' | 'score/metadata-wrong';

/** One figure of the gold, or one that the gold does not have: whether its indicators are right. */
export interface Verdict {
  /** Code point of the source. */
  readonly at: number;
  readonly text: string;
  readonly isRight: boolean;
  readonly read: readonly string[];
  readonly wanted: readonly string[];
}

/** Counts and shares of one report, or of several. */
export class Sheet {
  readonly counts = { quantities: new Count(), indicators: new Count(), headings: new Count() } satisfies Record<(typeof COUNTS)[number], Count>;
  readonly shares = Object.fromEntries(SHARES.map((name) => [name, new Share()])) as Readonly<Record<(typeof SHARES)[number], Share>>;
  /** Indicators by topic: the part of the id before the dot. */
  readonly topics = new Map<string, Count>();
  readonly misses: Miss[] = [];
  readonly verdicts: Verdict[] = [];

  /** Counts an indicator, over all and in its topic. */
  indicator(what: 'right' | 'wrong' | 'missed', id: string): void {
    this.counts.indicators[what] += 1;
    this.#topic(id.split('.')[0] ?? id)[what] += 1;
  }

  miss(code: MissCode, params: Miss['params'] = {}): void {
    this.misses.push({ code, params });
  }

  #topic(name: string): Count {
    let topic = this.topics.get(name);
    if (!topic) this.topics.set(name, (topic = new Count()));
    return topic;
  }

  /** Takes in the counts and shares of another sheet. */
  add(other: Sheet): void {
    for (const name of COUNTS) this.counts[name].add(other.counts[name]);
    for (const name of SHARES) this.shares[name].add(other.shares[name]);
    for (const [name, count] of other.topics) this.#topic(name).add(count);
  }
}
