import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Choice } from './choice.ts';
import type { CompiledRow } from '../rows/compiled.ts';
import type { Figure } from './figure.ts';
import { FigureTurns } from './figure-turns.ts';
import { hasContent } from '../text/content.ts';
import { answersPlan } from './planned.ts';
import { Turns } from './turns.ts';
import { wholeOf } from './whole-of.ts';
import type { Zone } from '../text/zones.ts';

/** A difference is of a level no more figures back. */
const FARTHEST_LEVEL = 100;

/** No sentence of a report has so many figures; without a bound a text that is one sentence would take for ever. */
const FARTHEST_BACK = 200;

/** What was done of a plan is said no farther behind it, in characters. */
const FARTHEST_ANSWER = 40;

/** One difference is of no more levels than this, or they are not told one by one. */
const MOST_LEVELS = 4;

/** What the figures already read say about the next one: totals, lists, comparisons, names taken in turn. */
export class Previous {
  readonly #figures: readonly Figure[];
  /** First figure of each quantity read so far. */
  readonly #firstOf: number[] = [];
  #zone: Zone | null = null;
  #pair: { first: number; closing: number; choice: Choice } | null = null;
  /** Names that figures take in turn. */
  readonly turns = new Turns();
  /** Figures that differences take in turn: 受理3218起，查结3005起，与去年相比分别上升6.1%和8.4%. */
  readonly changes: FigureTurns;
  /** Counts that shares take in turn: 驳回20件、确认违法3件，分别占16.4%、2.5%. */
  readonly shares: FigureTurns;

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
    this.changes = new FigureTurns(figures);
    this.shares = new FigureTurns(figures);
  }

  enter(_index: number, zone: Zone): void {
    if (this.#zone?.sentenceStart !== zone.sentenceStart) {
      this.turns.close();
      this.changes.close();
      this.shares.close();
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

  /** > 计划办理法律援助案件200件，实际完成236件: what was done of the plan just named */
  answered(quantity: Quantity, zone: Zone, text: string): Choice | null {
    const plan = this.#lastNumber();
    if (!plan || plan.zone.sentenceStart !== zone.sentenceStart || plan.quantity.unitClass !== quantity.unitClass || zone.beforeStart - plan.quantity.textEnd > FARTHEST_ANSWER) return null;
    // > 配备不少于2名；完成500名“法律明白人”的遴选: another matter
    if (text.slice(plan.quantity.textEnd, quantity.textStart).includes(';') || !/^(?:以上)?(?:[,。;)\n]|$)/.test(text.slice(quantity.textEnd, quantity.textEnd + 3))) return null;
    const planWords = text.slice(Math.max(plan.zone.clauseStart, plan.quantity.textStart - FARTHEST_ANSWER), plan.quantity.textStart);
    return answersPlan(plan, planWords, text.slice(zone.clauseStart, quantity.textStart)) ? { candidate: null, from: plan, how: 'pair' } : null;
  }

  /** The figures of the present right before, in the same sentence, that a difference may be of; none behind another difference. */
  levels(quantity: Quantity, zone: Zone): readonly Figure[] {
    const found: Figure[] = [];
    for (let i = this.#figures.length - 1; i >= this.#earliest() && found.length <= MOST_LEVELS; i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart || f.origin !== 'number' || f.past || f.status === 'change' || f.zone.bracketOwner !== zone.bracketOwner) break;
      if (quantity.unitClass === 'points' && f.quantity.unitClass !== 'percent') break;
      found.unshift(f);
    }
    return found.length <= MOST_LEVELS ? found : [];
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
      // > 行政处罚案件比2022年的350件减少50件，降幅14%: of what the base is of, if that has its own name
      if (f.past && f.zone.sentenceStart === zone.sentenceStart && f.indicator !== null && !f.rules[0]?.endsWith('~base') && isKindred(quantity, f.quantity)) return f;
      // > 处罚案件比2019年减少612件，降幅为7.28%: of what the difference before is of
      if (f.status === 'change' && f.indicator !== null && quantity.unitClass === 'percent' && f.zone.sentenceStart === zone.sentenceStart && f === this.#lastNumber()) return f;
      if (f.past || f.status === 'change') continue;
      // > 办结1203件（含简易程序602件），较上年减少38件
      if (f.zone.bracketOwner >= 0 && f.zone.bracketOwner !== zone.bracketOwner) continue;
      if (f.zone.sentenceStart !== zone.sentenceStart && quantity.start - zone.sentenceStart > 20) return null;
      if (!isKindred(quantity, f.quantity)) continue;
      const level = wholeOf(this.#figures, f);
      return level.indicator === null ? null : level;
    }
    return null;
  }

  /** The first figure of the sentence in the same measure word; null where that has no indicator. */
  firstOf(quantity: Quantity, zone: Zone): Figure | null {
    let first: Figure | null = null;
    for (let i = this.#figures.length - 1; i >= this.#earliest(); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart) break;
      if (f.origin === 'number' && f.quantity.unit === quantity.unit && !f.past && f.status !== 'change') first = f;
    }
    return first?.indicator ? first : null;
  }

  /** The figure before, in the same sentence, where it has the same measure and is no difference; else null. */
  sameMeasure(quantity: Quantity, zone: Zone): Figure | null {
    const last = this.#lastNumber();
    return last && last.zone.sentenceStart === zone.sentenceStart && last.quantity.unitClass === quantity.unitClass && last.status !== 'change' ? last : null;
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

  /** `first`, `closing`: indices of the two values. */
  openPair(first: number, closing: number, choice: Choice): void {
    this.#pair = { first, closing, choice };
  }

  closesPair(index: number): boolean {
    return this.#pair?.closing === index;
  }

  pairChoice(): Choice {
    const { first, choice } = this.#pair as { first: number; closing: number; choice: Choice };
    this.#pair = null;
    // What was found of the first holds for the second, also that nothing was.
    const was = this.figureOf(first);
    return was ? { candidate: null, from: was, how: 'pair' } : choice;
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

  /** The words before the last figures of a list: 司法建议7份、检察建议19份，回复率都是100%. `close`: they are counts in one clause. */
  listNames(zone: Zone, close = false): readonly Span[] {
    const names: Span[] = [];
    const last = this.#lastNumber();
    if (!last || (close && last.quantity.unitClass === 'percent')) return names;
    for (let i = this.#figures.lastIndexOf(last); i >= this.#earliest(); i -= 1) {
      const f = this.#figures[i] as Figure;
      if (f.zone.sentenceStart !== zone.sentenceStart || f.origin !== 'number' || f.quantity.unitClass !== last.quantity.unitClass || (close && f.zone.clauseStart !== last.zone.clauseStart)) break;
      if (names.length === 3) return [];
      names.unshift({ start: f.zone.beforeStart, end: f.quantity.textStart });
    }
    return names;
  }

  /** The first of an open pair was found to be a norm: 每个乡镇由115项调整为98项. */
  pairIsNorm(): boolean {
    return this.#pair?.choice.candidate != null && this.#lastNumber()?.indicator === null;
  }

  /** The change just read, where a bare 达到N behind it gives the level: 同比增长23.6%，达86.2万件. */
  changed(zone: Zone): Figure | null {
    const last = this.#lastNumber();
    return last?.status === 'change' && last.indicator !== null && last.zone.sentenceStart === zone.sentenceStart ? last : null;
  }
}

/** Whether a difference in one measure may be of a level in another. */
function isKindred({ unitClass }: Quantity, level: Quantity): boolean {
  if (unitClass === 'points') return level.unitClass === 'percent';
  return unitClass === 'percent' || unitClass === 'times' || unitClass === 'none' || level.unitClass === unitClass;
}
