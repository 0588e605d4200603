import type { CuePlace, Trail } from './cues.ts';
import { headingCues, nearCues, sentenceCues, trailFrom } from './cues.ts';
import type { Experience, Favourite, Tally } from './experience.ts';

/** How well each indicator goes with the company of a figure, figure after figure: what two have in common is counted once. */
export class Company {
  readonly experience: Experience;
  readonly #text: string;
  readonly #near: Tally;
  readonly #sentence: Tally;
  #sentenceStart = -1;
  #trail: Trail = trailFrom(0);
  readonly #heading: Tally;
  /** The heading that was counted last. */
  #title = '';

  constructor(experience: Experience, text: string) {
    this.experience = experience;
    this.#text = text;
    this.#near = experience.tally();
    this.#sentence = experience.tally();
    this.#heading = experience.tally();
    this.#read('');
  }

  /** As `Experience.favourite`, for a figure under a heading. */
  favourite(place: CuePlace, heading: string, indicator: number, among: readonly number[] = this.experience.numbers): Favourite {
    const experience = this.experience;
    this.#follow(place);
    if (heading !== this.#title) this.#read(heading);
    experience.clear(this.#near);
    nearCues(this.#text, place, this.#trail.last, (cue) => experience.count(this.#near, cue));
    return experience.favourite(this.#near, this.#sentence, this.#heading, indicator, among);
  }

  /** Counts the sentence up to the figure. */
  #follow({ sentenceStart, start }: CuePlace): void {
    if (sentenceStart !== this.#sentenceStart || this.#trail.place > start) {
      this.#sentenceStart = sentenceStart;
      this.#trail = trailFrom(sentenceStart);
      this.experience.clear(this.#sentence);
    }
    sentenceCues(this.#text, this.#trail, start, (cue) => this.experience.count(this.#sentence, cue));
  }

  /** Counts a heading in place of the last. */
  #read(title: string): void {
    this.#title = title;
    this.experience.clear(this.#heading);
    headingCues(title, (cue) => this.experience.count(this.#heading, cue));
  }
}
