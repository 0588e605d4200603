import type { Span } from '../model/document.ts';
import type { Status } from '../model/observation.ts';
import type { PeriodReading } from '../period/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { besideAnother } from './choose/beside-another.ts';
import { readFrom, readTo, type ChangeReading, type Pair } from './text/change.ts';
import { ruleKey, type Choice } from './state/choice.ts';
import { changeInRow } from './choose/cells.ts';
import { Chooser } from './choose/chooser.ts';
import { columnPeriod, isBareHead, labelCell } from './table/column-period.ts';
import { Context, FACTORS, type ReadingInput } from './state/context.ts';
import { Differences, joined } from './choose/differences.ts';
import { headDimension, partDimension, readDimensions } from './rows/dimensions.ts';
import type { Figure } from './state/figure.ts';
import { kindOf } from './state/figure-kind.ts';
import { labelFigure } from './choose/figure-label.ts';
import { isElsewhere } from './choose/elsewhere.ts';
import { isAspect, isNorm, isPerUnit, isThreshold, isUnreached } from './text/foreign.ts';
import { readHeads } from './text/heads.ts';
import { heldByTotal } from './choose/held-by-total.ts';
import { openTurnBehind } from './choose/list-turns.ts';
import { PairTurns } from './choose/pair-turns.ts';
import { revise } from './settle/revise.ts';
import { SecondLook } from './choose/second-look.ts';
import { indicatorOf, isShareInTurn, openShares, shareOf } from './choose/share.ts';
import type { Section } from './text/sections.ts';
import { readStatus } from './state/status.ts';
import { readVerbal, readZero } from './said.ts';

import { isAmongThese, sliceBefore, sliceInTurn } from './state/slice.ts';
import type { Zone } from './text/zones.ts';

/** Reads the figures of one text from front to back: what each counts, of which time, as what. */
export function readFigures(input: ReadingInput): Figure[] {
  const reader = new Reader(new Context(input));
  return reader.read();
}

/** Words of a figure stand no farther from it, in characters. */
const FARTHEST = 200;
/** What the words around a figure say about its time and standing. */
interface Facts {
  readonly period: PeriodReading['period'];
  readonly named: boolean;
  readonly past: boolean;
  readonly change: ChangeReading | null;
  readonly status: Status | null;
  /** Where a comparison begins behind the words that say what is counted. */
  readonly wordsEnd?: number;
  /** > 驳回诉讼请求、准予撤诉各1件: each of the names, no norm for each */
  readonly shared?: boolean;
}

class Reader {
  readonly #context: Context;
  readonly #chooser: Chooser;
  readonly #look: SecondLook;
  readonly #differences: Differences;
  readonly #pairTurns: PairTurns;

  constructor(context: Context) {
    this.#context = context;
    this.#look = new SecondLook(context);
    this.#chooser = new Chooser(context);
    this.#differences = new Differences(context);
    this.#pairTurns = new PairTurns(context);
  }

  read(): Figure[] {
    const { input, tables, zones } = this.#context;
    const said = [
      ...input.zeros.map((zero) => ({ start: zero.start, read: () => readZero(this.#context, zero) })),
      ...input.verbal.map((verbal) => ({ start: verbal.start, read: () => readVerbal(this.#context, verbal) })),
    ].sort((a, b) => a.start - b.start);
    let next = 0;
    const saidBefore = (place: number): void => {
      for (; next < said.length && (said[next]?.start ?? place) < place; next += 1) said[next]?.read();
    };
    for (const [i, quantity] of tables.quantities.entries()) {
      saidBefore(quantity.start);
      this.#quantity(i, quantity, zones[i] as Zone);
    }
    saidBefore(Infinity);
    return this.#context.figures;
  }

  #quantity(index: number, quantity: Quantity, zone: Zone): void {
    const { input, previous } = this.#context;
    const { text, periods } = input;
    this.#context.enterFigure(quantity, zone);
    previous.enter(index, zone);
    const cell = this.#context.tables.cells.get(index);
    const headed = cell ? columnPeriod(text, cell, periods.year) : null;
    const around = periods.at(quantity.start, zone.sentenceStart, zone.paragraphStart);
    const owner = zone.bracketOwner >= 0 ? previous.figureOf(zone.bracketOwner) : null;
    // > 由500名（其中专职50名）增加到600名: the parts are of the time of their whole
    const held = owner?.past && owner.status === 'actual' && !around.named ? { ...around, period: owner.period } : around;
    const { period, named, isBase } = headed ? { period: headed, named: true, isBase: false } : held;
    const plain = { period, named, past: false, change: null, status: null };
    const turn = cell ? null : this.#pairTurns.at(index, quantity, zone);
    if (turn) {
      // > 从2021年的400件、150万元降至300件、120万元: the time is said with the first
      const earlier = turn === 'earlier' ? (previous.figureOf(index - 1)?.period ?? null) : named ? period : this.#yearBefore(period);
      const legal = this.#pairTurns.legal ? { period, status: 'requirement' as const } : { period: earlier };
      this.#push(index, quantity, zone, this.#chooser.plain(index, quantity, zone), turn === 'later' ? plain : { ...plain, ...legal, past: true });
      return;
    }
    const pair = this.#pair(index, quantity, zone);
    const change = pair || previous.closesPair(index) ? null : cell?.change ? { sign: cell.change, wordsStart: quantity.textStart } : this.#differences.read(index, quantity, zone);
    const heads = pair || change ? null : readHeads(text, Math.min(zone.beforeStart, Math.max(zone.clauseStart, previous.textEnd(zone), zone.beforeStart - 60)), quantity.textStart, joined(this.#context, index));
    if (heads && !heads.inTurn) {
      const shared = this.#chooser.shared(heads.names, quantity, zone, false);
      if (shared.length > 1) {
        for (const choice of shared) this.#push(index, quantity, zone, choice, { ...plain, shared: true });
        return;
      }
    }
    const names = this.#namesOfEach(quantity, zone);
    if (!heads?.inTurn && !pair && !change && names.length > 1) {
      const shared = this.#chooser.shared(names, quantity, zone, true);
      if (shared.length > 1) {
        // > 均按期回复，回复率100%: the one that was said in words first, for the number says it better
        const inWords = this.#context.figures.at(-1)?.indicator;
        const order = shared.toSorted((one, other) => Number(indicatorOf(input.pack, other) === inWords) - Number(indicatorOf(input.pack, one) === inWords));
        for (const choice of order) this.#push(index, quantity, zone, choice, { ...plain, shared: true });
        return;
      }
    }
    if (quantity.unitClass === 'percent' && isShareInTurn(this.#context.words.before)) openShares(this.#context, index, zone);
    if (heads?.inTurn) previous.turns.open(heads.names, index, heads.said);
    else if (!pair && !change) openTurnBehind(this.#context, index, quantity, zone);
    if (pair) {
      const choice = this.#chooser.pair(index, quantity, zone, pair);
      this.#push(index, quantity, zone, choice, { period: pair.legal || named ? period : this.#yearBefore(period), named, past: true, change: null, status: pair.legal ? 'requirement' : null, wordsEnd: pair.wordsStart });
    } else if (previous.closesPair(index) && previous.pairIsNorm()) this.#push(index, quantity, zone, { ...previous.pairChoice(), candidate: null }, plain);
    else if (previous.closesPair(index)) this.#push(index, quantity, zone, previous.pairChoice(), plain);
    else if (change) {
      const choices = cell ? [changeInRow(this.#context, index) ?? this.#chooser.plain(index, quantity, zone)] : this.#differences.choices(index, quantity, zone, change);
      for (const choice of choices) {
        // > 新增经营主体1.64万户，总量达到20万户: an indicator of what is new counts it as such
        const isLevel = change.added && choice.candidate?.row.info.name.includes('新');
        this.#push(index, quantity, zone, choice, isLevel ? plain : { period: isBase || change.dated ? periods.report() : period, named, past: false, change, status: 'change', wordsEnd: change.wordsStart });
      }
    }
    else if (this.#differences.isStart(index, quantity, zone)) this.#push(index, quantity, zone, this.#differences.base(quantity, zone), { ...plain, period: named ? period : this.#yearBefore(period), past: true });
    else if (isBase || this.#isPastAside(quantity, period)) this.#push(index, quantity, zone, this.#differences.base(quantity, zone), { ...plain, past: true });
    else this.#push(index, quantity, zone, previous.answered(quantity, zone, text) ?? besideAnother(this.#context, quantity, zone) ?? this.#chooser.plain(index, quantity, zone), plain);
  }

  /** > 司法建议7份、检察建议19份，回复率均为100%; 回复率、采纳率100%: the names that one figure is said of, each */
  #namesOfEach({ unitClass }: Quantity, zone: Zone): readonly Span[] {
    const { previous, words: { before } } = this.#context;
    const all = /(?:均|都|皆)[\u4e00-\u9fff]{0,2}$/.test(before);
    if (all && previous.turns.names().length > 1) return previous.turns.names();
    const bare = unitClass === 'percent' && /^,?(?:[\u4e00-\u9fff]{2,4}率[、和])*[\u4e00-\u9fff]{2,4}率(?:为|达到?|是)?$/.test(before);
    return all || bare ? previous.listNames(zone, !all) : [];
  }

  /** > 受理903件（2022年为867件）; 纠错率14.6%，前两年分别为11.2%、12.9%: nothing of its own but another time */
  #isPastAside(quantity: Quantity, period: Figure['period']): boolean {
    const { input, previous, words } = this.#context;
    const report = input.periods.report();
    if (!period || !report || period.basis !== 'stated' || period.end >= report.start) return false;
    return words.alone && previous.compared(quantity) !== null;
  }

  #pair(index: number, quantity: Quantity, zone: Zone): Pair | null {
    const { input: { text }, tables, zones } = this.#context;
    const from = readFrom(text, zone.beforeStart, quantity.textStart);
    if (!from) return null;
    let closing = index + 1;
    // > 由12件（其中复议8件）降至9件: the parts of the first stand between
    while (zones[closing]?.bracketOwner === index) closing += 1;
    const next = tables.quantities[closing];
    if (!next || zones[closing]?.sentenceStart !== zone.sentenceStart) return null;
    const end = closing === index + 1 ? quantity.textEnd : text.lastIndexOf(')', next.textStart) + 1;
    return readTo(text, end, next.textStart) ? { ...from, end, closing } : null;
  }

  /** 由494项减到304项: the earlier value is of the year before, unless the text names its time. */
  #yearBefore(period: Figure['period']): Figure['period'] {
    return period && yearOf(Number(period.start.slice(0, 4)) - 1);
  }

  /** A plan without a stated time is for the year of its heading, or the year after the report's. */
  #plannedFor(period: Figure['period'], section: Section): Figure['period'] {
    return period && yearOf(section.year ?? Number(period.end.slice(0, 4)) + 1);
  }

  /** > 2018年，一是再取消下放权力事项50项以上 */
  #isAhead(period: Figure['period']): boolean {
    const report = this.#context.input.periods.report();
    return period !== null && report !== null && period.basis === 'stated' && period.start > report.end;
  }

  #push(index: number, quantity: Quantity, zone: Zone, first: Choice, facts: Facts): void {
    const { input, previous, tables, sections, heading, hits, words } = this.#context;
    const { text, pack } = input;
    const { before, after, alone } = words;
    const clause = text.slice(Math.max(zone.clauseStart, quantity.textStart - FARTHEST), quantity.textStart);
    const section = sections.at(heading, quantity.start);
    const said = facts.status ?? readStatus(text, quantity, zone, section);
    const ahead = this.#isAhead(facts.period) && (said === 'actual' || (said === 'requirement' && !/每|人均/.test(clause)));
    const status = ahead ? 'target' : said;
    const cell = tables.cells.get(index);
    const clauseStart = alone ? this.#clauseBefore(quantity, zone) : zone.clauseStart;
    if (alone && first.candidate) this.#context.own.take(hits, clauseStart, zone.clauseStart, FACTORS.earlier);
    const looked = cell || facts.shared ? first : this.#look.again(quantity, zone, first, indicatorOf(pack, first), !facts.change && !facts.past);
    const choice = cell ? looked : heldByTotal(this.#context, zone, quantity.unit, looked);
    // > 行政处罚 | 132 under 数量: a row that names what is counted is no part of it
    const counts = cell?.row != null && isBareHead(text, cell.column) && (choice.candidate === null || (choice.candidate.at >= cell.row.start && choice.candidate.at < cell.row.end));
    const rowWords = counts && cell?.row ? text.slice(cell.row.start, cell.row.end) : '';
    const read = this.#indicator(zone, choice, rowWords || (choice.inTurn && (choice.how === '' || choice.how === 'share') ? sliceInTurn(text, previous.turns.name(index, before), previous.turns.names().at(-1), choice.how === 'share' || choice.candidate?.row.row.capture !== undefined) : '') || (alone ? text.slice(clauseStart, Math.max(clauseStart, zone.clauseStart - 1)) : '') || before || after, before);
    const name = cell?.row && !counts && choice.how !== 'share' && cell.change === null && !columnPeriod(text, { ...cell, row: null }, input.periods.year) ? text.slice(cell.row.start, cell.row.end) : '';
    const rowPart = name === '' || /^[合总小]计|^全[市县区省]|^总数/.test(name) ? null : partDimension(name, '');
    const rowName = rowPart && { ...rowPart, name: (cell?.names && headDimension(text.slice(cell.names.start, cell.names.end))) ?? rowPart.name };
    const elsewhere = isElsewhere(this.#context, quantity, zone) || (!facts.shared && isPerUnit(clause.replace(/“[^”]*”/g, '')) && read.row?.info.kind !== 'average');
    const norm = (status === 'requirement' && isNorm(quantity, clause)) || isAspect(quantity, text.slice(quantity.textEnd, quantity.textEnd + 4)) || isThreshold(quantity, text.slice(quantity.textEnd, quantity.textEnd + 12)) || (status === 'actual' && isUnreached(quantity, clause, after)) || this.#followsNorm(quantity, zone, before);
    const indicator = elsewhere || norm ? null : read.indicator;
    if (choice.candidate && (elsewhere || norm)) this.#context.dropped(choice.candidate, elsewhere ? 'elsewhere' : 'norm');
    // > 均按期答复，答复率100%: the number says it better
    const last = this.#context.figures.at(-1);
    if (last?.origin === 'verbal' && last.indicator === indicator && last.zone.sentenceStart === zone.sentenceStart) this.#context.figures.pop();
    this.#context.figures.push({
      quantity,
      zone,
      unit: quantity.unit === '' ? previous.unit(zone, read.row, /[\u4e00-\u9fff]/.test(text[quantity.textEnd] ?? '')) : quantity.unit,
      origin: 'number',
      indicator,
      kind: kindOf(quantity, indicator === null ? null : (pack.indicators.get(indicator)?.kind ?? null)),
      row: indicator === null ? null : read.row,
      elsewhere: elsewhere ? (read.row ?? first.candidate?.row ?? null) : null,
      rules: indicator === null ? [] : [ruleKey(choice)],
      dimensions: indicator === null ? {} : { ...(Object.keys(read.dimensions).length === 0 ? sliceBefore(this.#context.figures, text, quantity, zone, choice) : read.dimensions), ...(rowName ? { [rowName.name]: rowName.value } : {}) },
      status,
      sign: facts.change?.sign ?? 1,
      period: status === 'target' && section.plan && !facts.named ? this.#plannedFor(facts.period, section) : facts.period,
      label: cell ? text.slice(...labelCell(text, cell, counts, input.periods.year)) : labelFigure(this.#context, { quantity, zone, alone, from: choice.from, wordsEnd: facts.wordsEnd ?? quantity.textStart }),
      past: facts.past,
      partOf: previous.totalIndex(zone),
      heading,
    });
    previous.pushed(index);
    revise(this.#context, quantity, zone, { whole: previous.totalIndex(zone), isChosen: choice.candidate !== null, inTable: cell !== undefined });
  }

  /** > 每村新增2人，配备增至5人: what a norm per village grows to is one too */
  #followsNorm(quantity: Quantity, zone: Zone, before: string): boolean {
    const { figures, input } = this.#context;
    const last = figures.at(-1);
    if (!last || last.indicator !== null || last.zone.sentenceStart !== zone.sentenceStart || last.quantity.unitClass !== quantity.unitClass) return false;
    return /(?:增至|达到|达|至|到)$/.test(before) && isPerUnit(input.text.slice(Math.max(last.zone.clauseStart, last.quantity.textStart - FARTHEST), last.quantity.textStart));
  }

  /** > 反映最集中的是城乡建设，6230件: where the clause before a figure that stands alone begins, not before the figure before. */
  #clauseBefore(quantity: Quantity, zone: Zone): number {
    const { input, previous } = this.#context;
    const from = Math.min(zone.clauseStart, Math.max(zone.sentenceStart, previous.textEnd(zone), quantity.textStart - 60));
    const earlier = input.text.slice(from, Math.max(from, zone.clauseStart - 1));
    return from + Math.max(earlier.lastIndexOf(','), earlier.lastIndexOf(';'), earlier.lastIndexOf(':')) + 1;
  }

  /** Indicator and dimensions of a choice. */
  #indicator(zone: Zone, choice: Choice, words: string, before: string): Pick<Figure, 'indicator' | 'row' | 'dimensions'> {
    const { input, previous, own, scope } = this.#context;
    const { pack } = input;
    const { candidate, from, how } = choice;
    const owner = zone.bracketOwner >= 0 ? previous.totalIndex(zone) : -1;
    const inner = owner >= 0 && this.#context.figures[owner]?.indicator === candidate?.row.row.id;
    const context = { scope, zone, inner, inList: how === 'list' || previous.totalIndex(zone) >= 0 };
    if (candidate && how === 'share') {
      const share = shareOf(pack, candidate.row.row.id);
      const part = choice.inTurn ? partDimension(words, '诉求|纠纷') : null;
      const name = candidate.row.row.capture?.dimension ?? candidate.row.row.dims?.[0] ?? part?.name;
      return { indicator: share?.share ?? null, row: candidate.row, dimensions: { ...(part && name && { [name]: part.value }), ...share?.fixed } };
    }
    if (candidate) {
      const inherited = previous.totalIndex(zone) >= 0 ? previous.partDimensions(zone, candidate.row) : {};
      const read = readDimensions(pack, candidate.row, own, words, context);
      const part = Object.keys(read).length === 0 && this.#context.words.named && (previous.sameTotal(zone, candidate.row) || isAmongThese(input.text, zone, before, candidate.at)) ? partDimension(words, candidate.row.info.name.replace(/数$/, '')) : null;
      return { indicator: candidate.row.row.id, row: candidate.row, dimensions: { ...inherited, ...read, ...(part ? { [part.name]: part.value } : {}) } };
    }
    if (!from?.indicator) return { indicator: null, row: null, dimensions: {} };
    if (how === 'share') {
      const share = shareOf(pack, from.indicator);
      return { indicator: share?.share ?? null, row: from.row, dimensions: { ...from.dimensions, ...share?.fixed } };
    }
    if (how !== 'list' || !from.row) return { indicator: from.indicator, row: from.row, dimensions: from.dimensions };
    const listed = readDimensions(pack, from.row, own, before, { ...context, named: this.#context.words.named });
    const part = Object.keys(listed).length === 0 ? partDimension(before, '') : null;
    const named = { ...listed, ...(part ? { [part.name]: part.value } : {}) };
    // A member with a name of its own has nothing of its neighbour's but what both have from the total.
    const shared = Object.keys(named).length === 0 ? from.dimensions : previous.partDimensions(zone, from.row);
    return { indicator: from.indicator, row: from.row, dimensions: { ...shared, ...named } };
  }
}

function yearOf(year: number): NonNullable<Figure['period']> {
  return { start: `${year}-01-01`, end: `${year}-12-31`, text: null, basis: 'inherited' };
}
