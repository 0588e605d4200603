import type { Span } from '../../model/document.ts';
import type { CompiledPack } from './compile.ts';
import type { CompiledRow } from './compiled.ts';
import type { Hits } from '../lexicon/hits.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { ROW } from './row-table.ts';
import type { Scope } from '../lexicon/scope.ts';
import { isMatter, KINDRED_FIT, NO_FIT, unitFit, type Measure } from './unit-fit.ts';
import type { Zone } from '../text/zones.ts';

/** What is asked of the rows: a figure with its measure word, or a zero statement without one. */
export interface Asked {
  readonly measure: Measure;
  /** The unit says nothing about the indicator: a change in % or 个百分点, a zero in words. */
  readonly anyUnit: boolean;
  /** Only rows that may be said to be none, or to be all. */
  readonly only: 'zero' | 'verbal' | null;
  readonly isPart: boolean;
  /** Words from here on run into the next figure: they may help a row, but forbid none. */
  readonly ownEnd: number;
  /** A body named right behind the measure word (9个乡镇, 22个派出所): the row must count bodies or name this one. */
  readonly body: Span | null;
  /** Of a rate: the topic of the figure before in its sentence; null for none. */
  readonly topic: string | null;
  /** Where the figure is printed; null for what is said in words. */
  readonly figure: Span | null;
  /** The words are nothing but a name: 零复议. */
  readonly bare?: boolean;
}

/** A row that fits, with its score and what it is made of. */
export interface Candidate {
  readonly row: CompiledRow;
  readonly score: number;
  /** Place of the own term that decided; the nearest to the figure. */
  readonly at: number;
}

/** Why a row whose first own term stands there was not chosen. */
export type Loss = 'only' | 'verbal' | 'part' | 'not' | 'not_scope' | 'own' | 'pattern' | 'unit' | 'scope' | 'frame' | 'body' | 'weak' | 'strange' | 'company' | 'elsewhere' | 'norm';

/** A row that was looked at, for `explain`: its score, or why it fell. */
export interface Trial {
  readonly row: CompiledRow;
  readonly score: number | null;
  readonly lost: Loss | null;
}

/** A row is believed from this score on: one own term of two characters. */
const LEAST_SCORE = 7;

/** > 零复议, 无诉讼: where the words are nothing but its name, a row is believed from this score on. */
const LEAST_OF_BARE = 4;

/** From this score on a row is believed whatever else stands beside the figure: own terms and their context. */
export const SURE_SCORE = 16;

/** So many characters in a row that no one knows make a figure strange. */
const STRANGE_CHARACTERS = 2;

/** > 经营异常名录: a term so long is meant wherever it stands. */
const LONG_TERM = 5;

/** No term is longer, in characters. */
const LONGEST_TERM = 16;

/** > 受理行政许可申请138个: a measure word that is not the row's, where a long term names what is counted */
const STRANGE_FIT = -4;

/** What may stand between a term and its figure. */
const FILLERS = '了共达到约近超有为计的累合总各“”';

/** A pattern sees this much of a clause to either side of the figure, in characters. */
const LONGEST_SIDE = 200;

/** Weight of scope terms against own terms. */
const SCOPE_FACTOR = 2;

/** > 受理工单365件，办结率98.9%: a rate is of what the figure before is about rather than of another topic */
const SAME_TOPIC = 3;

/** A row of a frame gains this inside it, and any other row loses it there. */
const FRAME_BONUS = 9;

/** > 义诊群众2100余人次: what a row loses by words of other work that are none of its own */
const OTHER_WORK = 9;

function isOtherWork(row: CompiledRow, own: OwnWords, ownEnd: number): boolean {
  const { otherWork } = row;
  if (otherWork < 0 || !own.has(otherWork) || own.at(otherWork) >= ownEnd) return false;
  return !row.own.some((group) => own.at(group) < own.endOf(otherWork) && own.at(otherWork) < own.endOf(group));
}

function namesBody(row: CompiledRow, own: OwnWords, body: Span): boolean {
  return row.own.some((group) => own.at(group) >= body.start && own.at(group) < body.end);
}

/** Finds the row that explains most of a figure's own words and its context. */
export class RowFinder {
  readonly #pack: CompiledPack;
  readonly #scope: Scope;
  readonly #text: string;
  readonly #hits: Hits;

  constructor(pack: CompiledPack, scope: Scope, hits: Hits, text: string) {
    this.#hits = hits;
    this.#pack = pack;
    this.#scope = scope;
    this.#text = text;
  }

  /** The best row, or null. Every row looked at goes to `trials`, where given. */
  best(own: OwnWords, zone: Zone, asked: Asked, trials?: Trial[] | null): Candidate | null {
    const { from, rows } = this.#pack.table;
    const frame = this.frame(zone, own);
    let best: CompiledRow | null = null;
    let most = -Infinity;
    for (let g = 0; g < own.leading.length; g += 1) {
      const group = own.leading[g] as number;
      for (let r = from[group] as number; r < (from[group + 1] as number); r += 1) {
        const fallen = this.#falls(r, own, asked) ?? (this.#isOutOfPlace(r, zone) ? 'not_scope' : null);
        const judged = fallen ?? this.#judge(rows[r] as CompiledRow, own, zone, asked, frame);
        const lost = typeof judged === 'string' ? judged : judged < (asked.bare ? LEAST_OF_BARE : LEAST_SCORE) ? 'weak' : null;
        trials?.push({ row: rows[r] as CompiledRow, score: typeof judged === 'string' ? null : judged, lost });
        if (typeof judged === 'number' && lost === null && judged > most) [best, most] = [rows[r] as CompiledRow, judged];
      }
    }
    if (best && this.#isStrange(best, most, own, zone, asked)) {
      const fallen = trials?.findIndex(({ row }) => row === best) ?? -1;
      trials?.splice(fallen, 1, { row: best, score: most, lost: 'strange' });
      return null;
    }
    return best && { row: best, score: most, at: own.at(best.own[0] as number) };
  }

  /** The row of an indicator whose own words all stand there and whose unit fits, whatever its context; null for none. */
  named(indicator: string, own: OwnWords, asked: Asked): Candidate | null {
    const { rows, ofIndicator } = this.#pack.table;
    let best: Candidate | null = null;
    for (const r of ofIndicator.get(indicator) ?? []) {
      const row = rows[r] as CompiledRow;
      // Of a user's own rows nothing was learnt, and their patterns are not asked here.
      if (!row.builtIn || !own.has(row.own[0] as number) || this.#falls(r, own, asked) !== null) continue;
      const score = this.#byWords(row, own, asked);
      if (typeof score === 'number' && unitFit(row, asked.measure) >= KINDRED_FIT && (best === null || score > best.score)) best = { row, score, at: own.at(row.own[0] as number) };
    }
    return best;
  }

  /** > 义诊群众2100余人次: a row that is hardly believed falls by words beside the figure that are none of its topic */
  #isStrange(row: CompiledRow, score: number, own: OwnWords, zone: Zone, { figure }: Asked): boolean {
    const { familiar } = this.#pack;
    if (familiar === null || !row.builtIn || score >= SURE_SCORE || figure === null || this.#touches(row, figure) || row.own.some((group) => own.endOf(group) - own.at(group) >= LONG_TERM)) return false;
    const strange = familiar.strangeWords(row, this.#hits, this.#text, { start: zone.beforeStart, end: zone.afterEnd }, figure);
    return strange.some((word) => word.length >= STRANGE_CHARACTERS);
  }

  /** > 对陈皮及其制品开展监督抽检415批次, 32家单位: an own term right beside the figure is what is counted, whatever it is of */
  #touches(row: CompiledRow, figure: Span): boolean {
    let end = figure.start;
    while (end > 0 && FILLERS.includes(this.#text[end - 1] as string)) end -= 1;
    const { starts, ends, terms, count } = this.#hits;
    const { from, groups } = this.#pack.lexicon.groupsOf;
    const isOwn = (term: number): boolean => groups.subarray(from[term], from[term + 1]).some((group) => row.own.includes(group));
    for (let i = this.#hits.firstFrom(end - LONGEST_TERM); i < count && (starts[i] as number) <= figure.end; i += 1) {
      if ((ends[i] === end || starts[i] === figure.end) && isOwn(terms[i] as number)) return true;
    }
    return false;
  }

  /** The frame that holds for a figure: whose subject was named last in its sentence. */
  frame(zone: Zone, own: OwnWords): string | null {
    let holding: string | null = null;
    let place = zone.sentenceStart - 1;
    for (const frame of this.#pack.frames) {
      const subject = Math.max(this.#scope.place(frame.subject), own.at(frame.subject));
      if (subject > place && subject > this.#scope.place(frame.breaker)) [holding, place] = [frame.id, subject];
    }
    return holding;
  }

  /** Words of its sentence forbid a row. */
  #isOutOfPlace(r: number, zone: Zone): boolean {
    const group = this.#pack.table.notScope[r] as number;
    return group >= 0 && this.#scope.place(group) >= zone.sentenceStart;
  }

  /** Why a row cannot be meant whatever its context, as far as the table tells; null where it must be looked at whole. */
  #falls(r: number, own: OwnWords, asked: Asked): Loss | null {
    const { flags, not, own: lists, ownFrom } = this.#pack.table;
    const flag = flags[r] as number;
    if (asked.only === null) {
      if ((flag & ROW.verbal) !== 0) return 'verbal';
    } else if ((flag & ROW[asked.only]) === 0) return 'only';
    if ((flag & ROW.part) !== 0 && !asked.isPart) return 'part';
    const forbidden = not[r] as number;
    if (forbidden >= 0 && own.has(forbidden) && own.at(forbidden) < asked.ownEnd) return 'not';
    for (let i = (ownFrom[r] as number) + 1; i < (ownFrom[r + 1] as number); i += 1) if (!own.has(lists[i] as number)) return 'own';
    return null;
  }

  /** What its own words and the measure word give a row, or why it cannot be meant. */
  #byWords(row: CompiledRow, own: OwnWords, asked: Asked): number | Loss {
    if (asked.body !== null && !row.bodies && !namesBody(row, own, asked.body)) return 'body';
    const printed = asked.anyUnit ? 0 : unitFit(row, asked.measure);
    const fit = printed === NO_FIT && isMatter(row, asked.measure) && row.own.some((group) => own.endOf(group) - own.at(group) >= LONG_TERM) ? STRANGE_FIT : printed;
    if (fit === NO_FIT) return 'unit';
    let score = 1.5 * fit;
    for (const group of row.own) score += own.strength(group);
    return score;
  }

  /** A row's score, or why it cannot be meant. */
  #judge(row: CompiledRow, own: OwnWords, zone: Zone, asked: Asked, frame: string | null): number | Loss {
    const byWords = this.#byWords(row, own, asked);
    if (typeof byWords === 'string') return byWords;
    const { row: source } = row;
    let score = byWords + (source.bias ?? 0);
    if (isOtherWork(row, own, asked.ownEnd)) score -= OTHER_WORK;
    if (row.info.topic === asked.topic) score += SAME_TOPIC;
    for (const group of row.scope) {
      const weight = own.has(group) ? 4.5 + 0.2 * own.strength(group) : this.#scope.weight(group, zone);
      if (weight === 0) return 'scope';
      const reach = source.sentence ? zone.sentenceStart : source.near ? zone.paragraphStart : 0;
      if (!own.has(group) && this.#scope.place(group) < reach && !(source.near && this.#scope.leads(group, zone))) return 'scope';
      score += SCOPE_FACTOR * weight;
    }
    if (row.pattern !== null && !row.pattern.test(this.#clause(zone, asked.figure))) return 'pattern';
    if (source.frame !== undefined) return source.frame === frame ? score + FRAME_BONUS : 'frame';
    return frame === null ? score : score - FRAME_BONUS;
  }

  /** The figure's clause with `#` in place of the figure, for a row's pattern. */
  #clause(zone: Zone, figure: Span | null): string {
    const { start, end } = figure ?? { start: zone.clauseEnd, end: zone.clauseEnd };
    const before = this.#text.slice(Math.max(zone.clauseStart, start - LONGEST_SIDE), start);
    return figure === null ? before : `${before}#${this.#text.slice(end, Math.min(zone.clauseEnd, end + LONGEST_SIDE))}`;
  }
}
