import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { askedFor } from './asked.ts';
import type { Candidate } from '../rows/candidates.ts';
import { isAddition, isBareChange, isRise, isSaidToChange, readBase, readCarried, readChange, readFrom, readMoved, type ChangeReading } from '../text/change.ts';
import { NOTHING, type Choice } from '../state/choice.ts';
import { COUNTED } from '../text/clause-words.ts';
import { FACTORS, type Context } from '../state/context.ts';
import { readHeads } from '../text/heads.ts';
import { hasContent, MEASURES } from '../text/content.ts';
import { tailOf } from '../state/turns.ts';
import { CLASS_BIT } from '../lexicon/unit-classes.ts';
import type { Zone } from '../text/zones.ts';

/** Names that share a verb stand no farther from it than this, in characters. */
const LONGEST_NAMES = 60;

/** > 审批时限、平均用时、办理周期 */
const TIME_NAMED = /时[间限长]|用时|周期|期限/;

/** Where the words of a comparison begin behind a name: 罚款金额(同比分别下降) */
const COMPARED = /同比|环比|[与同和](?:去年|上年|上一年|前年|(?:19|20)\d{2}年)(?:同期)?相?比|较|比上|比去|比前|比(?:19|20)\d{2}年|分别|依次|均|都|皆/;

/** > 均较上年提高1个百分点; no 平均 */
const ALL = /(?<![平人年户日月])[均都皆](?!衡)/;

/** > 场次、人次同比分别增加10场、2000人次; 两率分别提升0.3、1.2个百分点: the levels before, not what is counted */
const REFERRING = /场次|[两三](?:率|者|项(?:数据|指标)?)|收结案数?/g;

/** > 受理行政复议案件120件，(案件)数同比增长20%; 受理公开申请85件，(申请)数量回落12% */
const AMOUNT = /(?:数量?|总数|总量|量)$/;

const CUTS = ',;:。()';

/** > 由15个工作日(变为立等可取): no figure, but as good as one */
const AT_ONCE = /^(?:[变改]为|变成|[压缩缩短压减]{1,2}[到至为]|实现|到)“?(?:立等可取|即来即办|即[办时]|当场|秒|随到随办|零)/;
const LONGEST_AT_ONCE = 12;

/** Between two differences told one behind another: 增长20%(和下降)15%. */
const JOINT = /^(?:[、和及与]|,(?=[增上提下减降]))(?:同比)?(?:增长|增加|上升|提高|提升|下降|减少|降低)?了?$/;
const LONGEST_JOINT = 6;

/** No more figures stand side by side in a sentence; without a bound a list that is a whole text would take for ever. */
const MOST_JOINED = 40;

/** How many figures stand one behind another from this one on, joined by 、 or 和 only. */
export function joined({ input: { text }, tables }: Context, index: number): number {
  let count = 1;
  for (let i = index; count < MOST_JOINED; i += 1, count += 1) {
    const [here, next] = [tables.quantities[i], tables.quantities[i + 1]];
    if (!here || !next || next.textStart - here.textEnd !== 1 || !'、和及与'.includes(text[here.textEnd] as string)) return count;
  }
  return count;
}

/** Reads the figures that tell a difference against another time, and what the difference is of. */
export class Differences {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** What the words before a figure say of a difference; null where it is none. */
  read(index: number, quantity: Quantity, zone: Zone): ChangeReading | null {
    const { input: { text }, previous, figures, tables, zones, words } = this.#context;
    const from = Math.max(zone.sentenceStart, quantity.unitClass === 'times' ? 0 : previous.textEnd(zone), quantity.textStart - 60);
    const said = readChange(text, from, quantity.textStart, quantity.unitClass);
    // > 超过去年100件的目标: the value itself
    if (said?.dated && text[quantity.textEnd] === '的') return null;
    // > 与上年相比，热线满意率提高1.2个百分点: what changed is named behind the base
    if (said) return said.verbStart !== undefined && isNamedBehind(text, zone, said.wordsStart, said.verbStart) ? { ...said, wordsStart: said.verbStart } : said;
    const next = tables.quantities[index + 1];
    if (next?.unit === quantity.unit && zones[index + 1]?.sentenceStart === zone.sentenceStart && isAddition(words.before, text.slice(quantity.textEnd, next.textStart))) return { sign: 1, wordsStart: quantity.textStart, added: true };
    // > 公职律师壮大到286名，一年增加113名
    const stock = previous.sameMeasure(quantity, zone);
    const sign = stock ? isBareChange(words.before, text.slice(stock.zone.clauseStart, stock.quantity.textStart), zone.bracketOwner >= 0) : 0;
    if (sign !== 0) return { sign, wordsStart: zone.beforeStart };
    const last = figures.at(-1);
    const after = last?.status === 'change' && last.zone.sentenceStart === zone.sentenceStart ? last : null;
    // > 同比分别下降33.3%和50%
    if (after && /^[和、及与]$/.test(text.slice(after.quantity.textEnd, quantity.textStart))) return { sign: after.sign, wordsStart: zone.beforeStart };
    // > 案件同比减少50件，罚款额减少30万元: what the first is compared with, the second is too
    const carried = after && readCarried(text, zone.beforeStart, quantity.textStart);
    return carried ?? (isSaidToChange(text, zone, quantity) ? readCarried(text, zone.beforeStart, quantity.textStart) : null);
  }

  /** What a difference is of: its own words, else the figure before it; more than one for 均增长20%. */
  choices(index: number, quantity: Quantity, zone: Zone, change: ChangeReading): readonly Choice[] {
    return this.#shared(quantity, zone, change) ?? [this.#changed(index, quantity, zone, change)];
  }

  /** What a value of another time is of. */
  base(quantity: Quantity, zone: Zone): Choice {
    const { input: { text }, own, hits } = this.#context;
    const end = readBase(text, zone.beforeStart, quantity.textStart);
    if (end === null || !hasContent(text.slice(zone.beforeStart, end))) return this.#compared(quantity, 'base');
    // > 行政处罚案件比2022年的350件减少50件: nothing of the present stands before it
    own.clear();
    own.take(hits, zone.beforeStart, end, FACTORS.before);
    const candidate = this.#context.best(zone, askedFor(this.#context, quantity, zone));
    return candidate && this.#endsWith(candidate, end) ? { candidate, from: null, how: '' } : this.#compared(quantity, 'base');
  }

  /** Whether something is gone up or down from a figure: 由96.4%提升1.2个百分点至97.6%, 由15个工作日变为立等可取. */
  isStart(index: number, quantity: Quantity, zone: Zone): boolean {
    const { input: { text }, tables } = this.#context;
    const next = tables.quantities[index + 1];
    if (readFrom(text, zone.beforeStart, quantity.textStart) === null) return false;
    return AT_ONCE.test(text.slice(quantity.textEnd, quantity.textEnd + LONGEST_AT_ONCE)) || (next !== undefined && isRise(text.slice(quantity.textEnd, next.textStart)));
  }

  /** > 受理120件，审结110件，同比均增长20%; 网上可办率和全程网办率均提高5个百分点: one of each; null where it is of one */
  #shared(quantity: Quantity, zone: Zone, change: ChangeReading): readonly Choice[] | null {
    const { input: { text }, previous } = this.#context;
    const lead = text.slice(zone.beforeStart, change.verbStart ?? quantity.textStart);
    if (!ALL.test(lead)) return null;
    const end = zone.beforeStart + Math.max(0, lead.search(COMPARED));
    if (!hasContent(text.slice(zone.beforeStart, end))) {
      const levels = previous.levels(quantity, zone);
      if (levels.length < 2) return null;
      return levels.every(({ indicator }) => indicator !== null) ? levels.map((from) => ({ candidate: null, from, how: 'change' })) : [NOTHING];
    }
    const names = readHeads(text, Math.max(zone.beforeStart, end - LONGEST_NAMES), end, 2)?.names ?? [];
    if (names.length < 2) return null;
    return eachOf(names.map((_, i) => this.#named(quantity, zone, names, i)))?.map((candidate) => ({ candidate, from: null, how: 'change', inTurn: true })) ?? [NOTHING];
  }

  #changed(index: number, quantity: Quantity, zone: Zone, change: ChangeReading): Choice {
    const { input: { text }, previous, figures } = this.#context;
    const moved = this.#movedBefore(zone, change);
    const turn = this.#turn(index, quantity, zone, change, moved);
    if (turn) return turn;
    const lead = moved ?? { start: zone.beforeStart, end: change.wordsStart };
    const isNamed = moved !== null || hasContent(text.slice(lead.start, lead.end).replace(REFERRING, '').replace(MEASURES, ''));
    if (lead.end > lead.start && isNamed) {
      const candidate = this.#named(quantity, zone, [lead], 0);
      if (candidate === 'other' || (moved && (candidate === null || /[、和与及]/.test(text.slice(lead.start, lead.end))))) return NOTHING;
      if (candidate && (quantity.unitClass !== 'points' || candidate.row.info.kind === 'rate')) return { candidate, from: null, how: 'change', ...(moved && { inTurn: true }) };
    }
    const next = previous.changes.next();
    if (next) return { candidate: null, from: next, how: 'change' };
    // > 合格率98.4%，不合格率比上年低0.7个百分点: a name of its own that no row knows
    if (isNamed && !this.#isSame(text.slice(lead.start, lead.end))) return NOTHING;
    // > 事故起数、死亡人数分别减少12.5%、10.3%: the first had no indicator, nor has the second
    const last = figures.at(-1);
    if (last?.status === 'change' && last.indicator === null && /^[、和及与]$/.test(text.slice(last.quantity.textEnd, quantity.textStart))) return NOTHING;
    return this.#compared(quantity, 'change');
  }

  /** > 受理行政复议案件120件，案件数同比增长20%: the name says no more than the words before the level */
  #isSame(name: string): boolean {
    const { input: { text }, figures } = this.#context;
    const level = figures.slice(-MOST_JOINED).findLast((figure) => figure.origin === 'number' && !figure.past && figure.status !== 'change');
    const noun = name.replace(/^,/, '').replace(AMOUNT, '');
    if (!level || !AMOUNT.test(name) || noun === '') return false;
    return noun === '案件' || noun === '办案' || text.slice(Math.max(level.zone.clauseStart, level.quantity.textStart - LONGEST_NAMES), level.zone.afterEnd).includes(noun);
  }

  /** > 热线满意率稳步提升，较上年提高1.2个百分点: the name of what changed, where the clause before says so without a figure */
  #movedBefore(zone: Zone, { wordsStart, verbStart }: ChangeReading): Span | null {
    const { input: { text }, previous } = this.#context;
    const end = zone.clauseStart - 1;
    if (verbStart === undefined || zone.beforeStart !== zone.clauseStart || text[end] !== ',' || hasContent(text.slice(zone.clauseStart, Math.max(wordsStart, zone.clauseStart)).replace(COMPARED, ''))) return null;
    const least = Math.max(zone.sentenceStart, previous.textEnd(zone), end - LONGEST_NAMES);
    let start = end;
    while (start > least && !CUTS.includes(text[start - 1] as string)) start -= 1;
    // > 受理120件，增长明显: what the figure before counts
    if (start === previous.textEnd(zone) && start > zone.sentenceStart) return null;
    const named = readMoved(text, start, end);
    return named !== null && hasContent(text.slice(start, named)) ? { start, end: named } : null;
  }

  /** > 案件数和罚没款同比分别上升5.2%和3.9%: what this one of several differences is of; null where they are of one thing */
  #turn(index: number, quantity: Quantity, zone: Zone, change: ChangeReading, moved: Span | null): Choice | null {
    const { input: { text }, previous, tables } = this.#context;
    const verb = change.verbStart ?? quantity.textStart;
    const words = text.slice(zone.beforeStart, verb);
    const each = /分别|依次/.test(words);
    const count = this.#run(index);
    const end = zone.beforeStart + `${words}均`.search(COMPARED);
    const start = moved?.start ?? Math.max(zone.beforeStart, end - LONGEST_NAMES);
    const names = each || count > 1 ? (readHeads(text, start, moved?.end ?? end, Math.max(2, count))?.names ?? []) : [];
    if (names.length > 1 && (each || names.length === count) && names.every((name) => hasContent(text.slice(name.start, name.end).replace(REFERRING, '').replace(MEASURES, '')))) previous.turns.open(names, index);
    else if (!moved && !hasContent(text.slice(zone.beforeStart, end).replace(REFERRING, '').replace(MEASURES, ''))) this.#openLevels(index, quantity, zone, each, count);
    const open = previous.turns.of(index, text.slice(zone.beforeStart, verb));
    if (!open) return null;
    const first = index - open.turn;
    const found = open.names.map((_, i) => this.#named(tables.quantities[first + i] ?? quantity, zone, open.names, i));
    const candidate = this.#named(quantity, zone, open.names, open.turn);
    if (candidate === null || candidate === 'other') return NOTHING;
    // > 刑事案件、治安案件数分别下降55.8%、44.5%: of no level that the report gives, and no name is sure
    return eachOf(found) !== null || previous.hasLevel(candidate.row.row.id, zone) ? { candidate, from: null, how: 'change', inTurn: true } : NOTHING;
  }

  /** > 受理3218起，查结3005起，同比分别上升6.1%和8.4%; 同比上升6.1%、8.4%: the figures before take the differences in turn */
  #openLevels(index: number, quantity: Quantity, zone: Zone, each: boolean, count: number): void {
    const { previous, tables } = this.#context;
    if (each) previous.changes.open(count, zone);
    else if (count > 1 && (tables.quantities[index + 1] ?? quantity).unitClass === quantity.unitClass && previous.levels(quantity, zone).length === count) previous.changes.open(count, zone);
  }

  /** How many differences stand side by side from this one on: 20%、15%; 增长20%和下降15%. */
  #run(index: number): number {
    const { input: { text }, tables: { quantities } } = this.#context;
    let count = 1;
    for (let i = index; count < MOST_JOINED; i += 1, count += 1) {
      const [here, next] = [quantities[i], quantities[i + 1]];
      // > 分别增长20%、25%和持平: the last of them did not change
      if (here && count > 1 && /^[、和及与](?:基本)?持平/.test(text.slice(here.textEnd, here.textEnd + 5))) return count + 1;
      if (!here || !next || next.textStart - here.textEnd > LONGEST_JOINT || !JOINT.test(text.slice(here.textEnd, next.textStart))) return count;
    }
    return count;
  }

  /** The row that a name means, with what the names before and behind say of it too; 'other' where it ends in another noun. */
  #named(quantity: Quantity, zone: Zone, names: readonly Span[], turn: number): Candidate | 'other' | null {
    const { own, hits, input: { text } } = this.#context;
    const name = names[turn] as Span;
    const tail = tailOf(names, turn);
    const relative = quantity.unitClass === 'percent' || quantity.unitClass === 'points' || quantity.unitClass === 'times';
    const asked = { ...askedFor(this.#context, quantity, zone), anyUnit: relative };
    own.clear();
    own.take(hits, name.start, name.end, FACTORS.before);
    if (tail) own.take(hits, tail.start, tail.end, FACTORS.before);
    let candidate = this.#context.best(zone, asked);
    if (!candidate && turn > 0) {
      // > 热线办结率、满意率: the first name says whose rates they are
      own.take(hits, (names[0] as Span).start, (names[0] as Span).end, FACTORS.earlier * 0.5);
      candidate = this.#context.best(zone, asked);
    }
    if (!candidate) return null;
    const end = tail?.end ?? name.end;
    if (relative && (candidate.row.row.cut || !this.#endsWith(candidate, end))) return 'other';
    // > 中央政府层面核准的企业投资项目减少90%: it is not said that time was saved
    if (relative && candidate.row.unitClasses === CLASS_BIT.time && !TIME_NAMED.test(text.slice(name.start, end))) return 'other';
    return candidate;
  }

  /** > 民营经营主体贷款余额增长6.7%: what changed is named last; a known word with another noun behind it is not what changed */
  #endsWith(candidate: Candidate, wordsEnd: number): boolean {
    const { own, hits, input } = this.#context;
    let end = -1;
    for (const group of candidate.row.own) if (own.has(group)) end = Math.max(end, hits.endOf(own.at(group)));
    return COUNTED.test(input.text.slice(end, wordsEnd));
  }

  /** The indicator of the figure that a comparison is about. */
  #compared(quantity: Quantity, how: 'base' | 'change'): Choice {
    const from = this.#context.previous.compared(quantity);
    // > 2020年以来，不合格案卷414宗，占0.9%: a share is no earlier number of cases
    if (how === 'base' && from && from.quantity.unitClass !== quantity.unitClass && quantity.unitClass !== 'none') return NOTHING;
    return from ? { candidate: null, from, how } : NOTHING;
  }
}

/** Whether what changed is named between the base and the verb: 与去年同期相比(，)行政复议受理量增长20%. */
function isNamedBehind(text: string, { beforeStart }: Zone, wordsStart: number, verbStart: number): boolean {
  if (wordsStart < beforeStart) return hasContent(text.slice(beforeStart, verbStart));
  const base = /相比/.exec(text.slice(wordsStart, verbStart));
  return base !== null && !hasContent(text.slice(beforeStart, wordsStart)) && hasContent(text.slice(wordsStart + base.index + 2, verbStart));
}

/** The rows of several names, where each has one and each another; null where one is not sure. */
function eachOf(found: readonly (Candidate | 'other' | null)[]): readonly Candidate[] | null {
  const rows = found.filter((candidate) => candidate !== null && candidate !== 'other');
  return rows.length === found.length && new Set(rows.map(({ row }) => row.row.id)).size === rows.length ? rows : null;
}
