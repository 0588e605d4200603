import type { Span } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asideBefore } from '../text/asides.ts';
import { behindBody, borrowed } from './borrowed.ts';
import { chooseCell } from './cells.ts';
import { askedFor } from './asked.ts';
import type { Asked, Candidate } from '../rows/candidates.ts';
import type { Pair } from '../text/change.ts';
import { FRONTED, OF_POPULATION, OTHER_ACT, OUTCOME, OWN_MEASURE, OWN_RATE, RATE, WHOLE } from '../text/clause-words.ts';
import { chosen, NOTHING, shareOfChosen, type Choice } from '../state/choice.ts';
import { FACTORS, type Context } from '../state/context.ts';
import type { Figure } from '../state/figure.ts';
import { hasContent } from '../text/content.ts';
import { choosePlace } from './places.ts';
import { readPronoun } from '../text/pronoun.ts';
import { saidOfAll } from '../text/said-of-all.ts';
import { isShare, shareOf } from './share.ts';
import { measureOf, NO_FIT, unitFit } from '../rows/unit-fit.ts';
import { isInside, type Zone } from '../text/zones.ts';

/** > 监督意见书, 督促函, 提示单 */
const LETTER = /[书函单]$/;

/** > 纠错结果分别为(撤销) */
const LEAD = /^.*(?:分别|依次)[为是](?=[\u4e00-\u9fff]{2})/;

/** > 开展法治督察 */
const DONE = /(?:进行|开展|实施|组织)/;

/** Words farther than this from a figure, in characters, are none of its own; a clause may be a whole text. */
const FARTHEST = 400;

/** No clause of a report has so many figures. */
const MOST_IN_CLAUSE = 100;

/** Where the clause that ends at `end` begins, not before `least`. */
function clauseBefore(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && !',;:'.includes(text[start - 1] as string)) start -= 1;
  return start;
}

/** Where the words end that go on without a cut behind a figure of the sentence, which ends at `end`. */
function behindLast(text: string, end: number, { sentenceStart, clauseStart }: Zone): number {
  const cut = end > sentenceStart ? text.slice(end, clauseStart).search(/[,;:]/) : 0;
  return cut < 0 ? clauseStart : end + cut;
}

/** Chooses the indicator of a figure: by its own words, by wider words, or from the figures before it. */
export class Chooser {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** A figure like any other. */
  plain(index: number, quantity: Quantity, zone: Zone): Choice {
    const { input, own, hits, previous, words, tables, zones } = this.#context;
    const { before, alone: bare } = words;
    const asked = askedFor(this.#context, quantity, zone);
    if (tables.cells.has(index)) return chooseCell(this.#context, index, zone, asked);
    own.clear();
    const turn = previous.turns.name(index, before);
    if (turn) {
      own.take(hits, turn.start, turn.end, FACTORS.before);
      const tail = previous.turns.tail(index);
      const said = previous.turns.said();
      for (const span of [tail, said]) if (span) own.take(hits, span.start, span.end, FACTORS.before);
      own.take(hits, Math.max(zone.clauseStart, turn.start - FARTHEST), Math.min(turn.start, previous.turns.start()), FACTORS.earlier * 0.5);
    } else this.#takeBefore(quantity, zone);
    const meant = readPronoun(input.text, zone.sentenceStart, zone.beforeStart, quantity.textStart);
    if (meant) own.take(hits, meant.start, meant.end, FACTORS.clause);
    const leads = zone.shared && own.any;
    if (!leads || !OUTCOME.test(words.after)) own.take(hits, quantity.textEnd, this.#rateBegins(index, quantity, zone), leads ? FACTORS.sharedAfter : FACTORS.after);
    if (FRONTED.test(input.text.slice(Math.max(zone.clauseStart, quantity.textStart - 12), quantity.textStart))) this.#takeLast(index, zone);
    const done = saidOfAll(input.text, tables.quantities, zones, index);
    this.#context.ofAll = done;
    if (done) own.take(hits, done.start, done.end, FACTORS.clause);
    let near = this.#context.best(zone, asked);
    if (turn && near && !this.#isNamed(near, turn)) {
      // > 法律援助、公证、行政复议案件分别办理420件、1200件、132件: words of the other names choose nothing for this one
      own.clear();
      own.take(hits, turn.start, turn.end, FACTORS.before);
      near = this.#context.best(zone, asked) ?? near;
    }
    // > 诉求解决率、满意率分别达97.3%和97.7%: a rate has its noun with it
    if (!near && turn && input.text[turn.end - 1] !== '率') {
      // > 代表、委员满意率分别为98.2%、99%: the noun stands with the last name
      own.take(hits, turn.end, quantity.textStart, FACTORS.earlier);
      near = this.#context.best(zone, asked);
    }
    if (quantity.unitClass === 'percent' && OF_POPULATION.test(before)) return NOTHING;
    // > 被采纳的占98%: the words before 占 say of what; 占总数的20%: the figure before does
    const said = before.includes('占') && hasContent(before.slice(0, before.indexOf('占')));
    if (quantity.unitClass === 'percent' && !said && (isShare(before) || (bare && !(turn && near))) && !near?.row.row.own.some((list) => list.includes('占'))) {
      const of = previous.shares.next() ?? previous.whole(zone);
      const row = of?.indicator ? shareOf(input.pack, of.indicator) : null;
      if (row || (!near && !bare)) return { candidate: null, from: of, how: 'share' };
    }
    // > 咨询、投诉、建议分别占91.2%、7.5%和1.3%: 占 is said with the first
    const all = turn ? previous.turns.said() : null;
    const sharing = all ? input.text.slice(all.start, all.end) : before;
    if (!near && quantity.unitClass === 'percent' && (!bare || turn)) {
      const counted = this.#context.best(zone, { ...asked, anyUnit: true, isPart: asked.isPart || (turn !== null && sharing.includes('占')) });
      if (counted && counted.row.info.kind === 'count' && /占|超过|达到?|的(?:约|近)?$/.test(sharing) && !/率/.test(before) && shareOf(input.pack, counted.row.row.id)) return { ...shareOfChosen(counted), ...(turn && { inTurn: true as const }) };
    }
    near ??= this.#predicate(index, quantity, zone, asked, before) ?? behindBody(this.#context, index, quantity, zone, asked) ?? borrowed(this.#context, quantity, zone, asked);
    if (turn) return { ...chosen(near), inTurn: true };
    return near ? chosen(near) : this.#wider(index, quantity, zone, asked, before, !bare);
  }

  /** The words before a figure, but for what a bracket between them says the name takes in. */
  #takeBefore({ textStart }: Quantity, { beforeStart }: Zone): void {
    const { input: { text }, own, hits } = this.#context;
    const aside = asideBefore(text, textStart);
    // > 纠错结果分别为撤销13件: what leads in the list is not what its first counts
    const words = text.slice(beforeStart, textStart);
    const lead = words.includes('分别') || words.includes('依次') ? (LEAD.exec(words)?.[0].length ?? 0) : 0;
    own.take(hits, beforeStart + lead, aside?.start ?? textStart, FACTORS.before);
    if (aside) own.take(hits, aside.end, textStart, FACTORS.before);
  }

  /** The name says something that the row asks for. */
  #isNamed({ row: { own: lists, scope } }: Candidate, { start, end }: Span): boolean {
    const { own } = this.#context;
    return [...lists, ...scope].some((group) => own.has(group) && own.at(group) >= start && own.at(group) < end);
  }

  /** > 热线转来的318件工单按期办结率保持100%: the words behind a figure end where the rate of the next one begins */
  #rateBegins(index: number, quantity: Quantity, zone: Zone): number {
    if (!zone.shared || this.#context.tables.quantities[index + 1]?.unitClass !== 'percent') return zone.afterEnd;
    const rate = RATE.exec(this.#context.input.text.slice(quantity.textEnd, zone.afterEnd));
    return rate ? quantity.textEnd + rate.index : zone.afterEnd;
  }

  /** > 另有3起情节轻微的，依法不予处罚; 情节复杂的14件，交由案审委集体讨论: what is said of such cases stands in the next clause */
  #predicate(index: number, quantity: Quantity, zone: Zone, asked: Asked, before: string): Candidate | null {
    const { input, own, hits, tables } = this.#context;
    const { text } = input;
    const after = text.slice(quantity.textEnd, zone.clauseEnd);
    if (text[zone.clauseEnd] !== ',' || !(after.endsWith('的') || (after === '' && before.endsWith('的')))) return null;
    const start = zone.clauseEnd + 1;
    const end = start + Math.max(0, text.slice(start, start + FARTHEST).search(/[,;:。!?(\n]/));
    if ((tables.quantities[index + 1]?.textStart ?? Infinity) < end) return null;
    own.take(hits, start, end, FACTORS.clause);
    return this.#context.best(zone, asked);
  }

  /** The near words chose nothing: a list goes on, or the words farther off tell. `content`: the near words name something. */
  #wider(index: number, quantity: Quantity, zone: Zone, asked: Asked, before: string, content: boolean): Choice {
    const { input, own, hits, previous } = this.#context;
    const place = choosePlace(this.#context, quantity, zone);
    if (place) return place;
    const last = previous.listed(quantity, zone, before);
    const isTotal = last !== null && this.#context.figures[previous.totalIndex(zone)] === last;
    const listed = last && (isTotal || !input.text.slice(last.quantity.textEnd, quantity.textStart).includes(';')) ? last : null;
    const goesOn: Choice | null = listed && !OWN_MEASURE.test(before) && !OTHER_ACT.test(before) && (!content || (this.#isListed(listed, zone) && !this.#isForbidden(listed))) ? { candidate: null, from: listed, how: 'list' } : null;
    // > 公安类居首，31件: the clause between tells more than the figure before
    const told = listed !== null && !content && hasContent(input.text.slice(listed.quantity.textEnd, zone.clauseStart));
    if (goesOn && !told) return goesOn;
    const level = /^(?:后|,|总数|总量|累计|总计|合计|现)*(?:达到?|升至|增至|提高到|降至|降到|减至|为|至|共(?:计|有|办理|受理|举办|开展|审查|审结|查处|组织)?)了?$/.test(before) ? previous.changed(zone) : null;
    if (level?.row && unitFit(level.row, measureOf(quantity.unit, quantity.unitClass)) !== NO_FIT) return { candidate: null, from: level, how: 'list' };
    if (content && (!own.any || (quantity.unitClass === 'percent' && OWN_RATE.test(before)))) return NOTHING;
    own.take(hits, Math.max(zone.clauseStart, zone.beforeStart - FARTHEST), zone.beforeStart, FACTORS.clause);
    // > 组织两批400余人参加执法资格考试
    if (this.#isWhole(index, zone)) return NOTHING;
    if (!isInside(input.text, quantity.textEnd) && (zone.shared || !content)) own.take(hits, zone.afterEnd, Math.min(zone.clauseEnd, zone.afterEnd + FARTHEST), FACTORS.clause);
    else this.#takeLast(index, zone);
    const clause = this.#context.best(zone, asked);
    if (clause && content && this.#isOther(clause, zone)) return NOTHING;
    if (clause) return chosen(clause);
    // Clause by clause back to the figure before: the nearest words that tell are believed.
    // > 执法人员100%持证上岗，涉企检查100%扫码: what stands behind the figure before is said of that one
    const behind = content && this.#context.figures.at(-1)?.indicator ? behindLast(input.text, previous.textEnd(zone), zone) : previous.textEnd(zone);
    const farthest = Math.max(zone.sentenceStart, behind, zone.clauseStart - FARTHEST);
    for (let end = zone.clauseStart; end > farthest; ) {
      const start = clauseBefore(input.text, end - 1, farthest);
      own.take(hits, start, end, FACTORS.earlier);
      const earlier = this.#context.best(zone, asked);
      if (earlier) return chosen(earlier);
      end = start;
    }
    // > 举办执法人员轮训7期，1320人次参加: what the figure before counts is what these took part in
    if (goesOn) return goesOn;
    const pair = previous.ofOtherMeasure(quantity, zone);
    if (content || !pair) return NOTHING;
    own.take(hits, pair.zone.beforeStart, pair.quantity.textStart, FACTORS.earlier);
    own.take(hits, pair.quantity.textEnd, pair.zone.afterEnd, FACTORS.earlier);
    return chosen(this.#context.best(zone, asked));
  }

  /** > 全县97所学校中已有91所聘请法律顾问: what is said of the part is not said of the whole */
  #isWhole(index: number, zone: Zone): boolean {
    const { input, zones, tables } = this.#context;
    const [here, next] = [tables.quantities[index] as Quantity, tables.quantities[index + 1]];
    return next?.unitClass === here.unitClass && zones[index + 1]?.clauseStart === zone.clauseStart && WHOLE.test(input.text.slice(here.textEnd, next.textStart));
  }

  /**
   * Words of its own, none of them the row's: another thing than the figures before it in its clause.
   *
   * > 配发执法记录仪22部、快速检测箱4套; 取消许可事项8项、承接10项、调整149项
   */
  #isOther({ row: { row, own } }: Candidate, zone: Zone): boolean {
    const { figures, own: words } = this.#context;
    if (own.some((group) => words.at(group) >= zone.beforeStart) || this.#namesSlice(row.dims)) return false;
    return figures.slice(-MOST_IN_CLAUSE).some((figure) => figure.zone.clauseStart === zone.clauseStart && figure.indicator === row.id && figure.origin === 'number');
  }

  /** > 县委常委会3次、县政府常务会5次研究部署法治建设: what stands behind the last figure of a clause is said of all */
  #takeLast(index: number, zone: Zone): void {
    const { input, own, hits, zones, tables } = this.#context;
    let last = index;
    while (last < index + MOST_IN_CLAUSE && zones[last + 1]?.clauseStart === zone.clauseStart && (tables.quantities[last + 1] as Quantity).unitClass === (tables.quantities[index] as Quantity).unitClass) last += 1;
    if (last === index) return;
    const [{ textEnd }, { afterEnd }] = [tables.quantities[last] as Quantity, zones[last] as Zone];
    // > 对21家政府部门和13个(镇)开展督察: what is done to them, not what the last of them are
    own.take(hits, textEnd + Math.max(0, input.text.slice(textEnd, afterEnd).search(DONE)), afterEnd, FACTORS.clause);
  }

  /** > 抽检85批次，不合格产品1批次: words that forbid the row forbid its list too */
  #isForbidden({ row }: Figure): boolean {
    return row !== null && row.not >= 0 && this.#context.own.has(row.not);
  }

  /** Words of its own and still a member of the list: they name a dimension of the figure before, or that figure is a part among parts. */
  #isListed(from: Figure, zone: Zone): boolean {
    const { own, previous, figures } = this.#context;
    // > 培养法律明白人1200名，其中骨干120名
    const total = previous.totalIndex(zone);
    // > 审核行政案件8870件…，退查补证318件: a sibling that is no slice of the whole lends nothing to words that no row knows
    if (total >= 0 && (figures[total] === from || (from.partOf === total && (own.any || from.indicator === figures[total]?.indicator || from.row?.row.part)))) return true;
    if (this.#isAmong(from, zone) || this.#isLetter(from, zone)) return true;
    if (!own.any) return from.partOf >= 0 || (from.row?.row.part ?? false) || from.rules.some((rule) => rule.endsWith('~list'));
    // > 占道经营3210件，噪音油烟1985件，违法建设906件: the last slice has words that others know
    if (from.row?.row.capture && this.#context.figures.at(-2)?.indicator === from.indicator && zone.beforeStart - from.quantity.textEnd <= 1) return true;
    return this.#namesSlice(from.row?.row.dims);
  }

  /** > 制发监督意见书14份、督促函9份: letters of one sender */
  #isLetter({ quantity }: Figure, zone: Zone): boolean {
    const { input: { text }, words } = this.#context;
    return zone.beforeStart - quantity.textEnd <= 1 && LETTER.test(text.slice(Math.max(0, quantity.textStart - 2), quantity.textStart)) && LETTER.test(words.before) && words.before.length <= 8;
  }

  /** The words taken name a value of one of the dimensions. */
  #namesSlice(dims: readonly string[] = []): boolean {
    const { own, input } = this.#context;
    return dims.some((name) => input.pack.dimensions.get(name)?.values.some(({ group }) => own.has(group)) ?? false);
  }

  /** > 在立案案件中，食品类126起，药品医疗器械类41起: members of a base without a figure of its own */
  #isAmong(from: Figure, zone: Zone): boolean {
    const { text } = this.#context.input;
    const { clauseStart } = from.zone;
    if (text.slice(clauseStart - 2, clauseStart) === '中,') return true;
    return from.rules.some((rule) => rule.endsWith('~list')) && /^[\u4e00-\u9fff、]{1,14}(?:类|领域)(?![\u4e00-\u9fff])/.test(text.slice(zone.beforeStart, zone.beforeStart + 18));
  }

  /**
   * One number for several names, each an observation of its own; fewer than two choices where the names are one thing.
   * `withOwn`: the number has words of its own, that go with each of the names: 司法建议、检察建议…，回复率均为100%.
   */
  shared(names: readonly Span[], quantity: Quantity, zone: Zone, withOwn: boolean): Choice[] {
    const { own, hits } = this.#context;
    const found = new Map<string, Choice>();
    for (const name of names) {
      own.clear();
      if (withOwn) own.take(hits, zone.beforeStart, quantity.textStart, FACTORS.before);
      own.take(hits, name.start, name.end, FACTORS.before);
      const candidate = this.#context.best(zone, askedFor(this.#context, quantity, zone));
      if (candidate && !found.has(candidate.row.row.id)) found.set(candidate.row.row.id, chosen(candidate));
    }
    return [...found.values()];
  }

  /** The first of a from-to pair; the second takes the same. */
  pair(index: number, quantity: Quantity, zone: Zone, { wordsStart, end, closing }: Pair): Choice {
    const { input, own, hits, previous, zones, tables } = this.#context;
    const next = tables.quantities[closing] as Quantity;
    const measured = quantity.unitClass === 'none' ? next : quantity;
    const asked = { ...askedFor(this.#context, measured, zone, hasContent(input.text.slice(zone.beforeStart, measured.textStart))), isPart: true, ownEnd: next.textEnd };
    own.clear();
    own.take(hits, zone.beforeStart, wordsStart, FACTORS.before);
    own.take(hits, end, next.textStart, FACTORS.before);
    own.take(hits, next.textEnd, (zones[closing] as Zone).afterEnd, FACTORS.after);
    let candidate = this.#context.best(zone, asked);
    if (!candidate) {
      own.take(hits, Math.max(zone.sentenceStart, previous.textEnd(zone)), zone.beforeStart, FACTORS.earlier);
      candidate = this.#context.best(zone, asked);
    }
    // > 占比由上年的9.8%升至16.41%
    const share = !candidate && quantity.unitClass === 'percent' && isShare(input.text.slice(zone.beforeStart, wordsStart));
    const choice: Choice = share ? { candidate: null, from: previous.whole(zone), how: 'share' } : { candidate: candidate?.row.row.cut ? null : candidate, from: null, how: 'pair' };
    previous.openPair(index, closing, choice);
    return choice;
  }
}
