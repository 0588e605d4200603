import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readFrom, readTo } from '../text/change.ts';
import type { Context } from '../state/context.ts';
import { joined } from './differences.ts';
import { readHeads } from '../text/heads.ts';
import type { Zone } from '../text/zones.ts';

/** Names that share a verb stand no farther from it than this, in characters. */
const LONGEST_NAMES = 60;

/** > 分别提升8个、7个百分点(，达到)98%、92% */
const LEVEL = /^[,后]{0,2}(?:分别)?(?:达到?|升至|增至|提高到|提升到|降至|降到|减至|至|为)了?$/;

/** Several names that take figures in turn twice: from values of another time to those of now, or differences and then levels. */
export class PairTurns {
  readonly #context: Context;
  #open: { readonly names: readonly Span[]; readonly closing: number; readonly legal: boolean } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** > 由法定的60个、30个工作日压减到20个、15个: whether the earlier values of the open turn are what the law allows */
  get legal(): boolean {
    return this.#open?.legal ?? false;
  }

  /** Opens the turn that a figure begins; says where it stands in it: `first` of the earlier values, `earlier` as the first, `later`; null outside. */
  at(index: number, quantity: Quantity, zone: Zone): 'first' | 'earlier' | 'later' | null {
    const { previous } = this.#context;
    const open = this.#open;
    if (open && index >= open.closing + open.names.length) this.#open = null;
    else if (open) {
      if (index === open.closing) previous.turns.open(open.names, index);
      return index < open.closing ? 'earlier' : 'later';
    }
    if (this.#reopens(index, zone)) return 'later';
    this.#open = this.#pairs(index, quantity, zone);
    if (!this.#open) return null;
    previous.turns.open(this.#open.names, index);
    return 'first';
  }

  /** > 网上可办率、全程网办率分别由90%、85%提升至98%、92% */
  #pairs(index: number, quantity: Quantity, zone: Zone): { names: readonly Span[]; closing: number; legal: boolean } | null {
    const { input: { text }, tables: { quantities } } = this.#context;
    const count = joined(this.#context, index);
    const closing = index + count;
    const [last, next] = [quantities[closing - 1], quantities[closing]];
    if (count < 2 || !last || !next || !readTo(text, last.textEnd, next.textStart) || joined(this.#context, closing) !== count) return null;
    const from = readFrom(text, zone.beforeStart, quantity.textStart);
    if (!from) return null;
    for (let i = index; i < closing; i += 1) if (quantities[i]?.unitClass !== quantities[i + count]?.unitClass) return null;
    const end = from.wordsStart - (/(?:分别|依次)$/.test(text.slice(from.wordsStart - 2, from.wordsStart)) ? 2 : 0);
    const names = readHeads(text, Math.max(zone.beforeStart, end - LONGEST_NAMES), end, count)?.names ?? [];
    return names.length === count ? { names, closing, legal: from.legal } : null;
  }

  /** > 网上可办率、全程网办率分别提升8个百分点、7个百分点，达到98%、92%: the levels come in the turn of the differences */
  #reopens(index: number, zone: Zone): boolean {
    const { previous, figures, words } = this.#context;
    const last = figures.at(-1);
    const names = previous.turns.names();
    if (last?.status !== 'change' || last.zone.sentenceStart !== zone.sentenceStart || !LEVEL.test(words.before)) return false;
    if (names.length < 2 || joined(this.#context, index) !== names.length || !previous.turns.endsBefore(index)) return false;
    previous.turns.open(names, index);
    return true;
  }
}
