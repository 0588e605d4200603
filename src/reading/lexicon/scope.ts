import type { HeadingSpan, Line } from '../../model/document.ts';
import type { Hits } from './hits.ts';
import type { TermGroups } from './term-groups.ts';
import type { Zone } from '../text/zones.ts';

/** How much a term counts by where it stands before the figure. */
const WEIGHT = { clause: 4, sentence: 3.5, perClause: 0.05, previous: 2, perSentence: 0.25, leastPrevious: 1.2, lead: 1.4, heading: [0, 0.8, 1, 1.3, 1.4], section: 0.5, title: 0.5 } as const;

/** A topic named farther back than this in the section is no longer spoken of, in characters. */
const FARTHEST_TOPIC = 600;

/** A sentence that leads a line is no longer than this, in characters. */
const LONGEST_LEAD = 60;

/** What the text before a figure has said, by list of terms. Moves forward with the figures. */
export class Scope {
  readonly #hits: Hits;
  readonly #groupsOf: TermGroups;
  readonly #headings: readonly HeadingSpan[];
  /** Place of the last term of each list, -1 for none. */
  readonly #last: Int32Array;
  /** The same within heading titles, by level; a hit counts while its section is open. */
  readonly #inHeading: readonly Int32Array[];
  readonly #inTitle: Uint8Array;
  /** The same within the first sentence of the line. */
  readonly #inLead: Int32Array;
  readonly #lines: readonly Line[];
  readonly #text: string;
  #line = 0;
  #leadEnd = -1;
  #next = 0;
  #heading = 0;
  /** Start of the open section of each level. */
  readonly #open = [0, -1, -1, -1, -1];

  constructor(groupsOf: TermGroups, groupCount: number, hits: Hits, headings: readonly HeadingSpan[], lines: readonly Line[], text: string) {
    this.#lines = lines;
    this.#text = text;
    this.#inLead = new Int32Array(groupCount).fill(-1);
    this.#hits = hits;
    this.#groupsOf = groupsOf;
    this.#headings = headings;
    this.#last = new Int32Array(groupCount).fill(-1);
    this.#inHeading = [0, 1, 2, 3, 4].map(() => new Int32Array(groupCount).fill(-1));
    this.#inTitle = new Uint8Array(groupCount);
  }

  /** Takes in every term that begins before `place`. */
  moveTo(place: number): void {
    const { starts, terms, count } = this.#hits;
    if (this.#next >= count || (starts[this.#next] as number) >= place) return this.#openSections(place);
    const { from, groups } = this.#groupsOf;
    for (; this.#next < count && (starts[this.#next] as number) < place; this.#next += 1) {
      const start = starts[this.#next] as number;
      const term = terms[this.#next] as number;
      const first = from[term] as number;
      const last = from[term + 1] as number;
      if (first === last) continue;
      this.#openSections(start);
      const heading = this.#headings[this.#heading - 1];
      const inHeading = heading && start < heading.bodyStart && heading.title !== null ? this.#inHeading[heading.level] : undefined;
      const lead = this.#inLeadSentence(start);
      const titled = this.#lines[this.#line]?.kind === 'title' && start >= (this.#lines[this.#line] as Line).start;
      const places = titled ? null : this.#last;
      for (let i = first; i < last; i += 1) {
        const group = groups[i] as number;
        if (places !== null) places[group] = start;
        else this.#inTitle[group] = 1;
      }
      if (lead) for (let i = first; i < last; i += 1) this.#inLead[groups[i] as number] = start;
      if (inHeading) for (let i = first; i < last; i += 1) inHeading[groups[i] as number] = start;
    }
    this.#openSections(place);
  }

  #inLeadSentence(place: number): boolean {
    while (this.#line < this.#lines.length && (this.#lines[this.#line] as Line).end <= place) {
      this.#line += 1;
      this.#leadEnd = -1;
    }
    const line = this.#lines[this.#line];
    if (!line || place < line.start) return false;
    if (this.#leadEnd < 0) {
      const length = this.#text.slice(line.start, Math.min(line.end, line.start + LONGEST_LEAD)).indexOf('。');
      this.#leadEnd = line.start + Math.max(length, 0);
    }
    return place < this.#leadEnd;
  }

  #openSections(place: number): void {
    while (this.#heading < this.#headings.length && (this.#headings[this.#heading] as HeadingSpan).start <= place) {
      const h = this.#headings[this.#heading] as HeadingSpan;
      this.#heading += 1;
      this.#open[h.level] = h.start;
      for (let level = h.level + 1; level <= 4; level += 1) this.#open[level] = -1;
    }
  }

  /** Weight of the nearest term of a list before the figure; 0 where the context has none. */
  weight(group: number, zone: Zone): number {
    const place = this.#last[group] as number;
    if (place >= zone.clauseStart) return WEIGHT.clause;
    if (place >= zone.sentenceStart) return WEIGHT.sentence - Math.min(1, (zone.clauseStart - place) * 0.004);
    if (place >= zone.paragraphStart) {
      const distance = zone.sentenceStart - place;
      return Math.max(WEIGHT.leastPrevious, WEIGHT.previous - distance * 0.004);
    }
    if ((this.#inLead[group] as number) >= zone.lineStart) return WEIGHT.lead;
    for (let level = 4; level >= 1; level -= 1) {
      const open = this.#open[level] as number;
      if (open >= 0 && ((this.#inHeading[level] as Int32Array)[group] as number) >= open) return WEIGHT.heading[level] as number;
    }
    // > 1.办案数量增长。新收复议申请168件。|2.办案质效提升。审结109件: numbered paragraphs of one section go on with its topic
    const section = Math.max(this.#open[1] as number, this.#open[2] as number);
    if (section >= 0 && place >= section && zone.paragraphStart - place <= FARTHEST_TOPIC) return WEIGHT.section;
    return this.#inTitle[group] ? WEIGHT.title : 0;
  }

  /** Whether a list's term stands in the sentence that leads the figure's line. */
  leads(group: number, zone: Zone): boolean {
    return (this.#inLead[group] as number) >= zone.lineStart;
  }

  /** The last place of a list's terms, -1 for none. */
  place(group: number): number {
    return this.#last[group] as number;
  }
}
