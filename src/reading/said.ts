import type { Span } from '../model/document.ts';
import type { Candidate } from './rows/candidates.ts';
import { FACTORS, type Context } from './state/context.ts';
import { readDimensions } from './rows/dimensions.ts';
import type { Figure } from './state/figure.ts';
import { isForeign } from './text/foreign.ts';
import type { VerbalStatement } from './text/verbal.ts';
import { saysNone } from './text/zero-scope.ts';
import { zeroParts, type ZeroStatement } from './text/zero.ts';
import { measureOf } from './rows/unit-fit.ts';
import type { Zone } from './text/zones.ts';

const NO_MEASURE = measureOf('', 'none');
const PERCENT = measureOf('%', 'percent');

/** Adds a figure of value 0 for each indicator that a negation names; none where no row may be said to be none. */
export function readZero(context: Context, zero: ZeroStatement): void {
  context.enter(zero.start);
  const zone = zoneAt(context, zero.start, zero.end, zero.lineStart);
  if (speaksOfOthers(context, zone, zero.start) || isHopedFor(context, zero) || !saysNone(context.input.text, zero)) return;
  const seen = new Set<string>();
  for (const part of zeroParts(context.input.text, zero)) {
    context.scope.moveTo(part.start);
    const isFirst = part.start === zero.wordsStart;
    const own = { ...zone, beforeStart: part.start, afterEnd: part.end };
    // > 未制定规范性文件: the verb stands in the negation; in 无撤销、变更 the first noun is not the second's
    const lead = { start: zero.start, end: zero.wordsStart + (isFirst ? 2 : 0) };
    const candidate = find(context, own, part.start, part.end, RATE.test(context.input.text.slice(part.start, part.end)) ? 'rate' : 'zero', lead);
    if (!candidate || seen.has(candidate.row.row.id)) continue;
    seen.add(candidate.row.row.id);
    const start = isFirst ? zero.start : part.start;
    const end = part.end === zero.wordsEnd ? zero.end : part.end;
    push(context, zone, candidate, { start, end, decimal: '0', origin: 'zero_statement', unit: candidate.row.info.units[0] ?? '' });
  }
}

/** Adds a figure of 100 % for an indicator that a clause says to be complete: 全部持证上岗. */
export function readVerbal(context: Context, verbal: VerbalStatement): void {
  context.enter(verbal.start);
  const zone = zoneAt(context, verbal.clauseStart, verbal.clauseEnd, verbal.lineStart);
  if (speaksOfOthers(context, zone, verbal.start)) return;
  const candidate = find(context, zone, verbal.clauseStart, verbal.clauseEnd, 'verbal');
  if (candidate) push(context, zone, candidate, { start: verbal.start, end: verbal.end, decimal: '100', origin: 'verbal', unit: '%' });
}

/** A sentence is looked for this far back, in characters. */
const LONGEST_SENTENCE = 500;

function zoneAt({ input: { text } }: Context, start: number, end: number, paragraphStart: number): Zone {
  const from = Math.max(paragraphStart, start - LONGEST_SENTENCE);
  const sentenceStart = from + text.slice(from, start).lastIndexOf('。') + 1;
  return { beforeStart: start, afterEnd: end, shared: false, clauseStart: start, clauseEnd: end, sentenceStart, paragraphStart, lineStart: paragraphStart, bracketOwner: -1, total: -1 };
}

/** > 下一步，继续保持“零败诉”: nothing that was, in a plan */
const HOPED = /继续保持|确保|力争|争取|努力|力求|着力/;

function isHopedFor({ input: { text }, sections, heading }: Context, zero: ZeroStatement): boolean {
  const clause = text.slice(Math.max(zero.lineStart, zero.start - 20), zero.start).split(/[,;:。]/).at(-1) ?? '';
  return HOPED.test(clause) && sections.at(heading, zero.start).plan;
}

function speaksOfOthers({ input: { text }, whole }: Context, zone: Zone, start: number): boolean {
  const subject = text.slice(Math.max(zone.sentenceStart, start - 80), start).split(/[,;:]/).at(-1) ?? '';
  return isForeign(subject, whole);
}

/** > 败诉率为零, 纠错率继续保持为零: 0 of the rate, not of what it is a rate of */
const RATE = /率(?:均|都|皆|也|则|全部|仍|继续|持续|保持|控制)*$/;

/** > 未引发复议和诉讼, 零复议: words that are nothing but the name */
const BARE = /^“?[\u4e00-\u9fff]{2}(?:案件|情况|情形|现象|事件|问题|的|发生|出现)*”?$/;

function find(context: Context, zone: Zone, start: number, end: number, only: 'zero' | 'verbal' | 'rate', lead: Span | null = null): Candidate | null {
  const { own, hits, input: { text } } = context;
  own.clear();
  own.take(hits, start, end, FACTORS.before);
  if (lead) own.take(hits, lead.start, lead.end, FACTORS.before);
  const asked = { isPart: false, ownEnd: end, body: null, topic: null, figure: null };
  if (only === 'rate') return context.best(zone, { ...asked, measure: PERCENT, anyUnit: false, only: null });
  return context.best(zone, { ...asked, measure: NO_MEASURE, anyUnit: true, only, bare: only === 'zero' && BARE.test(text.slice(start, end)) });
}

function push(context: Context, zone: Zone, candidate: Candidate, said: { start: number; end: number; decimal: string; origin: Figure['origin']; unit: string }): void {
  const { input, own, sections, heading, figures } = context;
  const { start, end } = said;
  figures.push({
    quantity: { start, end, textStart: start, textEnd: end, decimal: said.decimal, range: null, unit: '', unitClass: 'none', qualifier: 'exact', han: false, glued: false },
    zone,
    unit: said.unit,
    origin: said.origin,
    indicator: candidate.row.row.id,
    kind: candidate.row.info.kind,
    row: candidate.row,
    elsewhere: null,
    rules: [candidate.row.key],
    dimensions: readDimensions(input.pack, candidate.row, own, ''),
    status: sections.at(heading, start).plan ? 'target' : 'actual',
    sign: 1,
    period: input.periods.at(start, zone.sentenceStart, zone.paragraphStart).period,
    label: input.text.slice(start, end),
    past: false,
    partOf: -1,
    heading,
  });
}
