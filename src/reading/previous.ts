import type { Span } from '../model/document.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Choice } from './choice.ts';
import type { CompiledRow } from './compile.ts';
import type { Figure } from './figure.ts';
import { hasContent } from './label.ts';
import type { Zone } from './zones.ts';

/** A difference is of a level no more figures back. */
const FARTHEST_LEVEL = 100;

/** No sentence of a report has so many figures; without a bound a text that is one sentence would take for ever. */
const FARTHEST_BACK = 200;

/** What the figures already read say about the next one: totals, lists, comparisons, names taken in turn. */
export class Previous {
  readonly #figures: readonly Figure[];
  /** First figure of each quantity read so far. */
  readonly #firstOf: number[] = [];
  #zone: Zone | null = null;
  #pair: { index: number; choice: Choice } | null = null;
  #changes: Figure[] = [];
  #turn: { names: readonly Span[]; first: number } | null = null;

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
  }

  enter(_index: number, zone: Zone): void {
    if (this.#zone?.sentenceStart !== zone.sentenceStart) {
      this.#turn = null;
      this.#changes = [];
    }
    this.#zone = zone;
  }

  pushed(index: number): void {
    this.#firstOf[index] ??= this.#figures.length - 1;
  }

  /** The figure that was read from a quantity; null where there is none. */
  figureOf(index: number): Figure | null {
    return this.#figures[this.#firstOf[index] ?? -1] ?? null;
  }

  /** The first figure that is still looked at. */
  #earliest(): number {
    return Math.max(0, this.#figures.length - FARTHEST_BACK);
  }

  /** End of the last figure of the same sentence; the sentence's start where there is none. */
  textEnd(zone: Zone): number {
    const last = this.#lastNumber();
    return last && last.zone.sentenceStart === zone.sentenceStart ? last.quantity.textEnd : zone.sentenceStart;
  }

  #lastNumber(): Figure | undefined {
    return this.#figures.findLast((f) => f.origin === 'number');
  }

  /** The last figure was a part with a listed dimension; the next may go on with the list. */
  inList(): boolean {
    const last = this.#lastNumber();
    return last !== undefined && this.#zone !== null && last.zone.sentenceStart === this.#zone.sentenceStart && (last.row?.row.part ?? last.row?.row.capture !== undefined);
  }

  /** The total that a figure is a part of, as an index of figures; -1 for none. */
  totalIndex(zone: Zone): number {
    const quantity = zone.bracketOwner >= 0 ? zone.bracketOwner : zone.total;
    return quantity >= 0 ? (this.#firstOf[quantity] ?? -1) : -1;
  }

  /** Whether a figure is a part of a total under the same indicator: 立案34起，结案31起，其中事故类案件5起 */
  sameTotal(zone: Zone, row: CompiledRow): boolean {
    const total = this.totalIndex(zone);
    if (total < 0 || zone.bracketOwner >= 0) return this.#figures[total]?.indicator === row.row.id;
    for (let i = total; i >= this.#earliest() && (this.#figures[i] as Figure).zone.sentenceStart === zone.sentenceStart; i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.indicator === row.row.id && f.zone.total < 0 && f.quantity.unit === (this.#figures[total] as Figure).quantity.unit) return true;
    }
    return false;
  }

  /** Dimensions that a part has from its total, where its own row knows them too. */
  partDimensions(zone: Zone, row: CompiledRow): Record<string, string> {
    const total = this.#figures[this.totalIndex(zone)];
    if (!total) return {};
    const same = total.indicator === row.row.id;
    return Object.fromEntries(Object.entries(total.dimensions).filter(([name]) => same || (row.row.dims ?? []).includes(name)));
  }

  /** > 受理3218起，查结3005起，与去年相比分别上升6.1%和8.4%: `count` changes take the last figures of the present in turn. */
  openChanges(count: number): void {
    const present: Figure[] = [];
    for (let i = this.#figures.length - 1; i >= this.#earliest() && present.length < count; i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== this.#zone?.sentenceStart) break;
      if (!f.past && f.status !== 'change' && f.origin === 'number') present.unshift(f);
    }
    this.#changes = present.length === count ? present : [];
  }

  /** The figure whose turn it is to be compared; null outside such a list. */
  changeTurn(): Figure | null {
    return this.#changes.shift() ?? null;
  }

  /** The figure right before, where it counts another sort of thing. */
  ofOtherMeasure(quantity: Quantity, zone: Zone): Figure | null {
    const last = this.#lastNumber();
    if (!last || last.zone.sentenceStart !== zone.sentenceStart || last.quantity.unitClass === quantity.unitClass || last.status === 'change') return null;
    return quantity.unitClass === 'person' || quantity.unitClass === 'visit' ? last : null;
  }

  /** The figure that a comparison is about: the nearest one of the present, of a kindred measure word. */
  compared(quantity: Quantity): Figure | null {
    const zone = this.#zone as Zone;
    for (let i = this.#figures.length - 1; i >= this.#earliest(); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.paragraphStart !== zone.paragraphStart || f.origin !== 'number') return null;
      if (f.past || f.status === 'change') continue;
      // > 办结1203件（含简易程序602件），较上年减少38件
      if (f.zone.bracketOwner >= 0 && f.zone.bracketOwner !== zone.bracketOwner) continue;
      if (f.zone.sentenceStart !== zone.sentenceStart && quantity.start - zone.sentenceStart > 20) return null;
      const rate = f.quantity.unitClass === 'percent';
      if (quantity.unitClass === 'points' ? rate : quantity.unitClass === 'percent' || quantity.unitClass === 'times' || quantity.unitClass === 'none' || f.quantity.unitClass === quantity.unitClass) return f.indicator === null ? null : f;
    }
    return null;
  }

  /** Whether the figure before, in the same sentence, has the same measure. */
  sameMeasure(quantity: Quantity, zone: Zone): boolean {
    const last = this.#lastNumber();
    return last !== undefined && last.zone.sentenceStart === zone.sentenceStart && last.quantity.unitClass === quantity.unitClass && last.status !== 'change';
  }

  /** The measure word of a figure that has none: that of the figure before in its sentence, else the indicator's first. */
  unit(zone: Zone, row: CompiledRow | null, named: boolean): string {
    // > 清理淤泥12公里，放流鱼苗165万筐: another thing in a measure word that is not listed
    if (row === null && named) return '';
    const last = this.#lastNumber();
    const before = last && last.zone.sentenceStart === zone.sentenceStart && last.unit !== '%' ? last.unit : '';
    if (row === null) return before;
    return row.units.has(before) ? before : (row.info.units[0] ?? '');
  }

  /** The count whose share a percentage is: the last count of the sentence, outside closed brackets. */
  whole(zone: Zone): Figure | null {
    for (let i = this.#figures.length - 1; i >= this.#earliest(); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart) return null;
      if (f.quantity.unitClass === 'percent' || f.status === 'change' || f.origin !== 'number') continue;
      if (f.zone.bracketOwner >= 0 && f.zone.bracketOwner !== zone.bracketOwner) continue;
      return f;
    }
    return null;
  }

  /** 乡镇603项 behind 县级政务服务事项1550项: the figure before, where this one goes on with its list. */
  listed(quantity: Quantity, zone: Zone, before: string): Figure | null {
    const last = this.#lastNumber();
    // > 撤销7件、变更1件（两项合计8件）: a sum is no member of the list
    if (!last || /[项类者][\u4e00-\u9fff]{0,2}(?:合计|共计|总计)/.test(before)) return null;
    // > 处罚决定4936宗，罚没金额3127万元；其中环境保护领域241宗; 查处12万起，同比上升9.7%，其中饮酒驾驶603起
    const whole = zone.bracketOwner >= 0 || last.zone.total === zone.total ? undefined : this.#figures[this.totalIndex(zone)];
    if (whole && whole !== last && whole.indicator !== null && whole.quantity.unitClass === quantity.unitClass && before.length <= 16) return whole;
    if (last.indicator === null || last.past || last.status === 'change') return null;
    // > 行政处罚案件120件（市级20件、县级100件）
    const owner = zone.bracketOwner >= 0 && this.#figures[this.#firstOf[zone.bracketOwner] ?? -1] === last;
    if (last.zone.sentenceStart !== zone.sentenceStart || (last.zone.bracketOwner !== zone.bracketOwner && !owner)) return null;
    // > 197项（其中13个大项64个子项）: the bracket counts something else
    if (owner && last.quantity.unit !== quantity.unit) return null;
    const sameUnit = last.quantity.unitClass === quantity.unitClass || quantity.unitClass === 'none';
    if (!sameUnit || before.length > 16 || (quantity.start - last.quantity.textEnd > 24 && hasContent(before))) return null;
    return last;
  }

  openPair(index: number, choice: Choice): void {
    this.#pair = { index, choice };
  }

  closesPair(index: number): boolean {
    return this.#pair?.index === index - 1;
  }

  pairChoice(): Choice {
    const choice = (this.#pair as { choice: Choice }).choice;
    this.#pair = null;
    return choice;
  }

  openTurn(names: readonly Span[], first: number): void {
    this.#turn = { names, first };
  }

  /** Whether a figure not far back in the paragraph has an indicator. */
  hasLevel(indicator: string, zone: Zone): boolean {
    for (let i = this.#figures.length - 1; i >= Math.max(0, this.#figures.length - FARTHEST_LEVEL); i -= 1) {
      const earlier = this.#figures[i] as Figure;
      if (earlier.zone.paragraphStart !== zone.paragraphStart) return false;
      if (earlier.indicator === indicator) return true;
    }
    return false;
  }

  /** The names that the figures before took in turn: 司法建议、检察建议分别收到6份和15份，回复率均为100%. */
  turnNames(): readonly Span[] {
    return this.#turn?.names ?? [];
  }

  /** The words before the last figures of a list: 司法建议7份、检察建议19份，回复率都是100%. */
  listNames(zone: Zone): readonly Span[] {
    const names: Span[] = [];
    for (let i = this.#figures.length - 1; i >= this.#earliest(); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart || f.origin !== 'number' || f.quantity.unitClass !== this.#figures.at(-1)?.quantity.unitClass) break;
      if (names.length === 3) return [];
      names.unshift({ start: f.zone.beforeStart, end: f.quantity.textStart });
    }
    return names;
  }

  /** The first of an open pair was found to be a norm: 每个乡镇由115项调整为98项. */
  pairIsNorm(): boolean {
    return this.#pair?.choice.candidate != null && this.#lastNumber()?.indicator === null;
  }

  /** Where the names of an open turn begin. */
  turnStart(): number {
    return this.#turn?.names[0]?.start ?? 0;
  }

  /** The change just read, where a bare 达到N behind it gives the level: 同比增长23.6%，达86.2万件. */
  changed(zone: Zone): Figure | null {
    const last = this.#lastNumber();
    return last?.status === 'change' && last.indicator !== null && last.zone.sentenceStart === zone.sentenceStart ? last : null;
  }

  /** The name that a figure takes by its turn: A率、B率分别为95%、98%; null where it has its own: 法院、检察院分别发来司法建议7份、检察建议22份. */
  turnName(index: number, before: string): Span | null {
    if (!this.#turn || (index > this.#turn.first && hasContent(before))) return null;
    return this.#turn.names[index - this.#turn.first] ?? null;
  }
}
