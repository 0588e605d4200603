import type { Figure } from './figure.ts';
import type { Zone } from '../text/zones.ts';

/** Figures are looked for so many back for each that is wanted. */
const FARTHEST = 10;

/** Figures that later ones of their sentence take in turn. */
export class FigureTurns {
  readonly #figures: readonly Figure[];
  #open: Figure[] = [];

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
  }

  close(): void {
    this.#open = [];
  }

  /** The figure whose turn it is; null where none is. */
  next(): Figure | null {
    return this.#open.shift() ?? null;
  }

  /** The last `count` levels of the sentence that are meant take their turn, none where it has not so many; of wholes and slices of them mixed the wholes. */
  open(count: number, zone: Zone, isMeant: (figure: Figure) => boolean = () => true): void {
    const present: Figure[] = [];
    for (let i = this.#figures.length - 1; i >= Math.max(0, this.#figures.length - FARTHEST * count); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart) break;
      if (!f.past && f.status !== 'change' && f.origin === 'number' && isMeant(f)) present.unshift(f);
    }
    const last = present.slice(-count);
    // > 立案263件，其中一般程序198件、简易程序65件；结案251件，同比分别增长12.3%、9.8%
    const isSlice = ({ partOf, indicator }: Figure): boolean => indicator !== null && this.#figures[partOf]?.indicator === indicator;
    const wholes = last.every(isSlice) ? [] : present.filter((f) => !isSlice(f)).slice(-count);
    const meant = wholes.length === count ? wholes : last;
    this.#open = meant.length === count ? meant : [];
  }
}
