import type { HeadingSpan, Line } from '../model/document.ts';
import type { Region } from '../model/metadata.ts';
import type { Kind } from '../model/observation.ts';
import type { PeriodReader } from '../period/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { RowFinder, type Asked, type Candidate } from './candidates.ts';
import { isBareChange, readChange, readFrom, readTo, type ChangeReading } from './change.ts';
import type { CompiledPack } from './compile.ts';
import { readDimensions } from './dimensions.ts';
import type { Figure } from './figure.ts';
import { isForeign, isPerUnit } from './foreign.ts';
import { readHeads } from './heads.ts';
import { hasContent, makeLabel } from './label.ts';
import type { Hit } from './lexicon.ts';
import { OwnWords } from './own-words.ts';
import { Previous } from './previous.ts';
import { Scope } from './scope.ts';
import { isShare, shareOf } from './share.ts';
import { readSection, readStatus } from './status.ts';
import { zeroParts, type ZeroStatement } from './zero.ts';
import { readTables, type TableReading } from './tables.ts';
import { readZones, type Zone } from './zones.ts';

/** Everything the reading of one text works on. */
export interface ReadingInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly headings: readonly HeadingSpan[];
  readonly quantities: readonly Quantity[];
  readonly zeros: readonly ZeroStatement[];
  readonly periods: PeriodReader;
  readonly region: Region | null;
  readonly pack: CompiledPack;
}

/** A choice of indicator with how it came about. */
interface Choice {
  readonly candidate: Candidate | null;
  readonly from: Figure | null;
  readonly how: '' | 'list' | 'share' | 'change' | 'base' | 'pair';
}

const NOTHING: Choice = { candidate: null, from: null, how: '' };

/** How much words count by how far they stand from the figure. */
const FACTORS = { before: 1, after: 0.95, sharedAfter: 0.3, clause: 0.7, earlier: 0.6 } as const;

/** Reads the figures of one text from front to back. */
export class Reader {
  readonly figures: Figure[] = [];
  readonly #input: ReadingInput;
  readonly #hits: readonly Hit[];
  readonly #own: OwnWords;
  readonly #scope: Scope;
  readonly #finder: RowFinder;
  readonly #zones: readonly Zone[];
  readonly #tables: TableReading;
  readonly #previous: Previous;
  #heading = -1;

  constructor(input: ReadingInput) {
    this.#input = input;
    const { lexicon } = input.pack;
    this.#hits = lexicon.find(input.text);
    this.#own = new OwnWords(lexicon, this.#hits);
    this.#scope = new Scope(lexicon, this.#hits, input.headings, input.lines);
    this.#finder = new RowFinder(input.pack, this.#scope);
    this.#tables = readTables(input.text, input.lines, input.quantities);
    this.#zones = readZones(input.text, input.lines, input.quantities);
    this.#previous = new Previous(this.figures);
  }

  read(): Figure[] {
    const { zeros } = this.#input;
    const { quantities } = this.#tables;
    let nextZero = 0;
    for (let i = 0; i < quantities.length; i += 1) {
      const quantity = quantities[i] as Quantity;
      while (nextZero < zeros.length && (zeros[nextZero] as ZeroStatement).start < quantity.start) {
        this.#zero(zeros[nextZero] as ZeroStatement);
        nextZero += 1;
      }
      this.#quantity(i, quantity, this.#zones[i] as Zone);
    }
    for (; nextZero < zeros.length; nextZero += 1) this.#zero(zeros[nextZero] as ZeroStatement);
    return this.figures;
  }

  #enter(place: number): void {
    const { headings } = this.#input;
    this.#scope.moveTo(place);
    while (this.#heading + 1 < headings.length && (headings[this.#heading + 1] as HeadingSpan).start <= place) {
      this.#heading += 1;
    }
  }

  #quantity(index: number, quantity: Quantity, zone: Zone): void {
    const { text } = this.#input;
    this.#enter(quantity.textStart);
    this.#previous.enter(index, zone);
    const { period, isBase, named } = this.#input.periods.at(quantity.start, zone.sentenceStart, zone.paragraphStart);
    const pair = this.#pair(index, quantity, zone);
    const wordsFrom = Math.max(zone.sentenceStart, quantity.unitClass === 'times' ? 0 : this.#previous.textEnd(zone), quantity.textStart - 60);
    const change = pair || this.#previous.closesPair(index) ? null : (readChange(text, wordsFrom, quantity.textStart, quantity.unitClass) ?? this.#bareChange(quantity, zone) ?? this.#nextChange(quantity, zone));
    const heads = pair || change ? null : readHeads(text, zone.beforeStart, quantity.textStart);
    if (heads && !heads.inTurn) {
      const shared = this.#shared(heads.names, quantity, zone);
      if (shared.length > 0) {
        for (const choice of shared) this.#push(index, quantity, zone, choice, { period, named, past: false, change: null, status: null });
        return;
      }
    }
    if (heads?.inTurn) this.#previous.openTurn(heads.names, index);
    let choice: Choice;
    if (isBase && !change) choice = this.#inherit(quantity, 'base');
    else if (pair) choice = this.#pairChoice(index, quantity, zone, pair.wordsStart);
    else if (this.#previous.closesPair(index)) choice = this.#previous.pairChoice();
    else if (change) choice = this.#changed(quantity, zone, change);
    else choice = this.#plain(quantity, zone, index);
    const status = pair?.legal ? 'requirement' : change ? 'change' : null;
    this.#push(index, quantity, zone, choice, { period: pair && !pair.legal ? this.#yearBefore(period, named) : isBase && change ? this.#input.periods.report() : period, named, past: (isBase && !change) || pair !== null, change, status });
  }

  /** > 公职律师壮大到286名，一年增加113名 */
  #bareChange(quantity: Quantity, zone: Zone): ChangeReading | null {
    const words = this.#input.text.slice(zone.beforeStart, quantity.textStart);
    const sign = isBareChange(words);
    return sign !== 0 && this.#previous.sameMeasure(quantity, zone) ? { sign, wordsStart: zone.beforeStart } : null;
  }

  /** > 同比分别下降33.3%和50% */
  #nextChange(quantity: Quantity, zone: Zone): ChangeReading | null {
    const last = this.figures.at(-1);
    const joined = last?.status === 'change' && last.zone.sentenceStart === zone.sentenceStart && /^[和、及与]$/.test(this.#input.text.slice(last.quantity.textEnd, quantity.textStart));
    return joined && last ? { sign: last.sign, wordsStart: zone.beforeStart } : null;
  }

  /** 由494项减到304项: the earlier value is of the year before, unless the text names its time. */
  #yearBefore(period: Figure['period'], named: boolean): Figure['period'] {
    if (!period || named) return period;
    const year = Number(period.start.slice(0, 4)) - 1;
    return { start: `${year}-01-01`, end: `${year}-12-31`, text: null, basis: 'inherited' };
  }

  /** > 2018年，一是再取消下放权力事项50项以上 */
  #isAhead(period: Figure['period']): boolean {
    const report = this.#input.periods.report();
    return period !== null && report !== null && period.basis === 'stated' && period.start > report.end;
  }

  /** A plan without a stated time is for the year after the report's. */
  #plannedFor(period: Figure['period']): Figure['period'] {
    if (!period) return period;
    const year = Number(period.end.slice(0, 4)) + 1;
    return { start: `${year}-01-01`, end: `${year}-12-31`, text: null, basis: 'inherited' };
  }

  #pair(index: number, quantity: Quantity, zone: Zone): { wordsStart: number; legal: boolean } | null {
    const next = this.#input.quantities[index + 1];
    const nextZone = this.#zones[index + 1];
    if (!next || nextZone?.sentenceStart !== zone.sentenceStart) return null;
    if (!readTo(this.#input.text, quantity.textEnd, next.textStart)) return null;
    return readFrom(this.#input.text, zone.beforeStart, quantity.textStart);
  }

  #pairChoice(index: number, quantity: Quantity, zone: Zone, wordsStart: number): Choice {
    const next = this.#input.quantities[index + 1] as Quantity;
    const nextZone = this.#zones[index + 1] as Zone;
    const asked = { ...this.#asked(quantity.unitClass === 'none' ? next : quantity, zone), isPart: true };
    this.#own.clear();
    this.#own.take(this.#hits, zone.beforeStart, wordsStart, FACTORS.before);
    this.#own.take(this.#hits, quantity.textEnd, next.textStart, FACTORS.before);
    this.#own.take(this.#hits, next.textEnd, nextZone.afterEnd, FACTORS.after);
    let candidate = this.#finder.best(this.#own, zone, asked);
    if (!candidate) {
      this.#own.take(this.#hits, Math.max(zone.sentenceStart, this.#previous.textEnd(zone)), zone.beforeStart, FACTORS.earlier);
      candidate = this.#finder.best(this.#own, zone, asked);
    }
    const choice: Choice = { candidate, from: null, how: candidate ? '' : 'pair' };
    this.#previous.openPair(index, choice);
    return choice;
  }

  /** One number for several names, each an observation of its own. */
  #shared(names: readonly { start: number; end: number }[], quantity: Quantity, zone: Zone): Choice[] {
    const found = new Map<string, Choice>();
    for (const name of names) {
      this.#own.clear();
      this.#own.take(this.#hits, name.start, name.end, FACTORS.before);
      const candidate = this.#finder.best(this.#own, zone, this.#asked(quantity, zone));
      if (candidate && !found.has(candidate.row.row.id)) found.set(candidate.row.row.id, { candidate, from: null, how: '' });
    }
    return found.size > 1 ? [...found.values()] : [];
  }

  #asked(quantity: Quantity, zone: Zone): Asked {
    return { unit: quantity.unit, unitClass: quantity.unitClass, anyUnit: false, zeroOnly: false, isPart: zone.total >= 0 || zone.bracketOwner >= 0 || this.#previous.inList() };
  }

  /** A difference takes the indicator of its own words, else that of the figure before it. */
  #changed(quantity: Quantity, zone: Zone, change: ChangeReading): Choice {
    this.#own.clear();
    this.#own.take(this.#hits, zone.beforeStart, change.wordsStart, FACTORS.before);
    const asked = { ...this.#asked(quantity, zone), anyUnit: quantity.unitClass === 'percent' || quantity.unitClass === 'points' || quantity.unitClass === 'times' };
    const candidate = change.wordsStart > zone.beforeStart ? this.#finder.best(this.#own, zone, asked) : null;
    if (candidate && (quantity.unitClass !== 'points' || candidate.row.info.kind === 'rate')) return { candidate, from: null, how: 'change' };
    return this.#inherit(quantity, 'change');
  }

  #inherit(quantity: Quantity, how: 'base' | 'change'): Choice {
    const from = this.#previous.compared(quantity);
    return from ? { candidate: null, from, how } : NOTHING;
  }

  #plain(quantity: Quantity, zone: Zone, index: number): Choice {
    const { text } = this.#input;
    const asked = this.#asked(quantity, zone);
    const own = this.#own;
    const turn = this.#previous.turnName(index);
    own.clear();
    const cell = this.#tables.cells.get(index);
    if (cell) {
      own.take(this.#hits, cell.column.start, cell.column.end, FACTORS.before);
      if (cell.row) own.take(this.#hits, cell.row.start, cell.row.end, FACTORS.clause);
      const candidate = this.#finder.best(own, { ...zone, paragraphStart: cell.tableStart, sentenceStart: cell.tableStart }, asked);
      return candidate ? { candidate, from: null, how: '' } : NOTHING;
    }
    if (turn) {
      own.take(this.#hits, turn.start, turn.end, FACTORS.before);
      own.take(this.#hits, zone.clauseStart, turn.start, FACTORS.earlier * 0.5);
    } else own.take(this.#hits, zone.beforeStart, quantity.textStart, FACTORS.before);
    const leads = zone.shared && own.groups.length > 0;
    own.take(this.#hits, quantity.textEnd, zone.afterEnd, leads ? FACTORS.sharedAfter : FACTORS.after);
    const before = text.slice(zone.beforeStart, quantity.textStart);
    const share = quantity.unitClass === 'percent' && isShare(before);
    let candidate = this.#finder.best(own, zone, asked);
    if (share && (!candidate || !/占/.test(this.#ownTerms(candidate)))) {
      const of = this.#previous.whole(zone);
      const row = of?.indicator ? shareOf(this.#input.pack, of.indicator) : null;
      if (row || !candidate) return { candidate: null, from: of, how: 'share' };
    }
    if (candidate) return { candidate, from: null, how: '' };
    const content = hasContent(before) || hasContent(text.slice(quantity.textEnd, zone.afterEnd));
    const listed = this.#previous.listed(quantity, zone, before);
    if (listed && (!content || own.groups.length > 0 || before.length <= 8)) return { candidate: null, from: listed, how: 'list' };
    if (content && own.groups.length === 0) return NOTHING;
    own.take(this.#hits, zone.clauseStart, zone.beforeStart, FACTORS.clause);
    if (zone.shared) own.take(this.#hits, zone.afterEnd, zone.clauseEnd, FACTORS.clause);
    candidate = this.#finder.best(own, zone, asked);
    if (!candidate) {
      own.take(this.#hits, Math.max(zone.sentenceStart, this.#previous.textEnd(zone)), zone.clauseStart, FACTORS.earlier);
      candidate = this.#finder.best(own, zone, asked);
    }
    return candidate ? { candidate, from: null, how: '' } : NOTHING;
  }

  #ownTerms(candidate: Candidate): string {
    return candidate.row.row.own.join('|');
  }

  #push(index: number, quantity: Quantity, zone: Zone, choice: Choice, facts: { period: Figure['period']; named: boolean; past: boolean; change: ChangeReading | null; status: Figure['status'] | null }): void {
    const { text, pack } = this.#input;
    const before = text.slice(zone.beforeStart, quantity.textStart);
    const after = text.slice(quantity.textEnd, zone.afterEnd);
    const cell = this.#tables.cells.get(index);
    const section = readSection(text, this.#input.headings, this.#heading, quantity.start);
    const said = facts.status ?? readStatus(text, quantity, zone, section);
    const status = said === 'actual' && this.#isAhead(facts.period) ? 'target' : said;
    const clause = text.slice(zone.clauseStart, quantity.textStart);
    const region = this.#input.region;
    const row = choice.candidate?.row ?? choice.from?.row ?? null;
    let indicator = choice.candidate?.row.row.id ?? choice.from?.indicator ?? null;
    let dimensions: Record<string, string> = { ...choice.from?.dimensions };
    if (choice.candidate) {
      if (this.#previous.totalIndex(zone) >= 0) Object.assign(dimensions, this.#previous.partDimensions(zone, choice.candidate.row));
      Object.assign(dimensions, readDimensions(pack, choice.candidate.row, this.#own, before || after));
    }
    if (choice.how === 'list' && row) Object.assign(dimensions, readDimensions(pack, row, this.#own, before));
    if (choice.how === 'share') {
      const share = indicator === null ? null : shareOf(pack, indicator);
      indicator = share?.share ?? null;
      dimensions = { ...dimensions, ...share?.fixed };
    }
    const averaged = row?.info.kind === 'average';
    const norm = isPerUnit(clause) && !averaged;
    if (indicator !== null && (isForeign(clause, region?.level ?? null, region?.name ?? '') || norm)) indicator = null;
    this.figures.push({
      quantity,
      zone,
      unit: quantity.unit === '' ? this.#previous.unit(zone, row) : quantity.unit,
      origin: 'number',
      indicator,
      kind: kindOf(quantity, indicator === null ? null : (pack.indicators.get(indicator)?.kind ?? null)),
      row: indicator === null ? null : row,
      rules: indicator === null ? [] : [ruleKey(choice)],
      dimensions: indicator === null ? {} : dimensions,
      status,
      sign: facts.change?.sign ?? 1,
      period: status === 'target' && section.plan && !facts.named ? this.#plannedFor(facts.period) : facts.period,
      label: cell ? text.slice(cell.column.start, cell.column.end) : makeLabel(before, after, text.slice(Math.max(zone.sentenceStart, this.#previous.textEnd(zone)), zone.beforeStart)),
      past: facts.past,
      partOf: this.#previous.totalIndex(zone),
      heading: this.#heading,
    });
    this.#previous.pushed(index);
  }

  #zero(zero: ZeroStatement): void {
    const { text, pack, region, periods } = this.#input;
    this.#enter(zero.start);
    const sentenceStart = Math.max(text.lastIndexOf('。', zero.start), text.lastIndexOf('\n', zero.start)) + 1;
    const paragraphStart = text.lastIndexOf('\n', zero.start) + 1;
    const seen = new Set<string>();
    for (const part of zeroParts(text, zero)) {
      const zone: Zone = { beforeStart: part.start, afterEnd: part.end, shared: false, clauseStart: zero.start, clauseEnd: zero.end, sentenceStart, paragraphStart, bracketOwner: -1, total: -1 };
      this.#own.clear();
      this.#own.take(this.#hits, part.start, part.end, FACTORS.before);
      const candidate = this.#finder.best(this.#own, zone, { unit: '', unitClass: 'none', anyUnit: true, zeroOnly: true, isPart: false });
      const words = text.slice(sentenceStart, zero.start).split(/[,;:]/).at(-1) ?? '';
      if (!candidate || seen.has(candidate.row.row.id) || isForeign(words, region?.level ?? null, region?.name ?? '')) continue;
      seen.add(candidate.row.row.id);
      const { period } = periods.at(zero.start, sentenceStart, paragraphStart);
      const start = part.start === zero.wordsStart ? zero.start : part.start;
      const end = part.end === zero.wordsEnd ? zero.end : part.end;
      this.figures.push({
        quantity: { start, end, textStart: start, textEnd: end, decimal: '0', range: null, unit: candidate.row.info.units[0] ?? '', unitClass: 'none', qualifier: 'exact', han: false, glued: false },
        zone,
        unit: candidate.row.info.units[0] ?? '',
        origin: 'zero_statement',
        indicator: candidate.row.row.id,
        kind: candidate.row.info.kind,
        row: candidate.row,
        rules: [candidate.row.key],
        dimensions: readDimensions(pack, candidate.row, this.#own, ''),
        status: readSection(text, this.#input.headings, this.#heading, zero.start).plan ? 'target' : 'actual',
        sign: 1,
        period,
        label: text.slice(part.start, part.end),
        past: false,
        partOf: -1,
        heading: this.#heading,
      });
    }
  }
}

function ruleKey(choice: Choice): string {
  const key = choice.candidate?.row.key ?? choice.from?.rules[0] ?? '';
  return choice.how === '' || choice.how === 'pair' ? key : `${key.replace(/~.*$/, '')}~${choice.how}`;
}

/** The unit decides what sort of figure it is; only an average looks like a count. */
function kindOf(quantity: Quantity, kind: Kind | null): Kind {
  switch (quantity.unitClass) {
    case 'percent': return 'rate';
    case 'points': return 'points';
    case 'money': return kind === 'average' ? 'average' : 'amount';
    case 'times': return 'ratio';
    default: return kind === 'average' || kind === 'ratio' ? kind : 'count';
  }
}
