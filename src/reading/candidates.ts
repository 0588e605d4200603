import type { Span } from '../model/document.ts';
import type { UnitClass } from '../quantity/units.ts';
import type { CompiledPack, CompiledRow } from './compile.ts';
import type { OwnWords } from './own-words.ts';
import type { Scope } from './scope.ts';
import { NO_FIT, unitFit } from './unit-fit.ts';
import type { Zone } from './zones.ts';

/** What is asked of the rows: a figure with its measure word, or a zero statement without one. */
export interface Asked {
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** The unit says nothing about the indicator: a change in % or 个百分点, a zero in words. */
  readonly anyUnit: boolean;
  /** Only rows that may be said to be none, or to be all. */
  readonly only: 'zero' | 'verbal' | null;
  readonly isPart: boolean;
  /** Words from here on run into the next figure: they may help a row, but forbid none. */
  readonly ownEnd: number;
  /** A body named right behind the measure word (9个乡镇, 22个派出所): the row must count bodies or name this one. */
  readonly body: Span | null;
  /** Where the figure is printed; null for what is said in words. */
  readonly figure: Span | null;
}

/** A row that fits, with its score and what it is made of. */
export interface Candidate {
  readonly row: CompiledRow;
  readonly score: number;
  /** Place of the own term that decided; the nearest to the figure. */
  readonly at: number;
}

/** Why a row whose first own term stands there was not chosen. */
export type Loss = 'only' | 'verbal' | 'part' | 'not' | 'not_scope' | 'own' | 'pattern' | 'unit' | 'scope' | 'frame' | 'body' | 'weak';

/** A row that was looked at, for `explain`: its score, or why it fell. */
export interface Trial {
  readonly row: CompiledRow;
  readonly score: number | null;
  readonly lost: Loss | null;
}

/** A row is believed from this score on: one own term of two characters. */
const LEAST_SCORE = 7;

/** A pattern sees this much of a clause to either side of the figure, in characters. */
const LONGEST_SIDE = 200;

/** Weight of scope terms against own terms. */
const SCOPE_FACTOR = 2;

/** A row of a frame gains this inside it, and any other row loses it there. */
const FRAME_BONUS = 9;

/** Indicators that are counted in 家 count bodies; so do those that leave the measure word to 个 and name the body. */
function countsBodies(row: CompiledRow): boolean {
  return row.info.units.includes('家') || row.units.has('家');
}

function namesBody(row: CompiledRow, own: OwnWords, body: Span): boolean {
  return row.own.some((group) => own.at(group) >= body.start && own.at(group) < body.end);
}

/** Finds the row that explains most of a figure's own words and its context. */
export class RowFinder {
  readonly #pack: CompiledPack;
  readonly #scope: Scope;
  readonly #text: string;

  constructor(pack: CompiledPack, scope: Scope, text: string) {
    this.#pack = pack;
    this.#scope = scope;
    this.#text = text;
  }

  /** The best row, or null. Every row looked at goes to `trials`, where given. */
  best(own: OwnWords, zone: Zone, asked: Asked, trials?: Trial[] | null): Candidate | null {
    let best: Candidate | null = null;
    const frame = this.frame(zone, own);
    for (const group of own.groups) {
      for (const row of this.#pack.byOwn[group] as readonly CompiledRow[]) {
        const judged = this.#judge(row, own, zone, asked, frame);
        const lost = typeof judged === 'string' ? judged : judged < LEAST_SCORE ? 'weak' : null;
        trials?.push({ row, score: typeof judged === 'string' ? null : judged, lost });
        if (typeof judged === 'number' && lost === null && (!best || judged > best.score)) best = { row, score: judged, at: own.at(row.own[0] as number) };
      }
    }
    return best;
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

  /** A row's score, or why it cannot be meant. */
  #judge(row: CompiledRow, own: OwnWords, zone: Zone, asked: Asked, frame: string | null): number | Loss {
    const { row: source } = row;
    if (asked.only !== null && !source[asked.only]) return 'only';
    if (asked.only === null && source.verbal) return 'verbal';
    if (source.part && !asked.isPart) return 'part';
    if (row.not >= 0 && own.has(row.not) && own.at(row.not) < asked.ownEnd) return 'not';
    if (row.notScope >= 0 && this.#scope.place(row.notScope) >= zone.sentenceStart) return 'not_scope';
    let score = source.bias ?? 0;
    for (const group of row.own) {
      const strength = own.strength(group);
      if (strength === 0) return 'own';
      score += strength;
    }
    if (asked.body !== null && !countsBodies(row) && !namesBody(row, own, asked.body)) return 'body';
    if (!asked.anyUnit) {
      const fit = unitFit(row, asked.unit, asked.unitClass);
      if (fit === NO_FIT) return 'unit';
      score += 1.5 * fit;
    }
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
