import type { RateRow } from '../packs/pack.ts';
import type { Figure } from '../reading/state/figure.ts';
import { written, writtenRate } from './arithmetic.ts';
import { boundsOf, exceeds, meets, rateBounds, type Bounds } from './bounds.ts';
import { ownWords } from './closure.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { relationsOf } from './relations.ts';
import { companions, counts, nearest, sameMeasure, sameSentence, saysAny, sideOf, type Side } from './scope.ts';

/** > 认领881项，已覆盖562项，覆盖率为63.63%: a printed rate that is its part divided by none of its lawful bases. */
export function checkRates(evidence: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const row of relationsOf(evidence.pack).rates) {
    for (const index of evidence.byIndicator.get(row.rate) ?? []) found.push(...checkRate(evidence, row, index));
  }
  return found;
}

/** > 高于国家规定的5%: a norm that the rate is held against */
const NORM = /高于|低于|超出|规定|要求|标准|目标|平均/;

function checkRate(evidence: Evidence, row: RateRow, index: number): AuditFinding[] {
  const rate = evidence.figures[index] as Figure;
  if (!counts(rate) || rate.origin !== 'number' || rate.unit !== '%') return [];
  const words = ownWords(evidence, rate);
  if (NORM.test(words) || (row.not !== undefined && saysAny(words, row.not))) return [];
  const parts = row.part.flatMap((ids) => sides(evidence, rate, ids));
  if (parts.length === 0) return [];
  // > 正职出庭48宗，占90.6%: the share of the count right before it
  if (words.startsWith('占') && !parts.some(({ indexes }) => indexes.includes(index - 1))) return [];
  const printed = rateBounds(rate.quantity);
  const bases: Side[] = [];
  for (const ids of row.base) {
    for (const base of sides(evidence, rate, ids)) {
      if (base.bounds.high <= 0) continue;
      if (parts.some((part) => measured(part, base) && meets(printed, quotient(part.bounds, base.bounds)))) return [];
      bases.push(base);
    }
  }
  if (bases.length === 0) return [];
  const part = closest(index, parts);
  const against = closestAll(rate, bases).filter((base) => measured(part, base) && !exceeds(part.bounds, base.bounds));
  if (against.length === 0 || ofSeveral([...parts, ...allOf(evidence, rate, row.part)], [...bases, ...allOf(evidence, rate, row.base)], printed)) return [];
  if (otherBase(evidence, index, part, printed) || isUnknown(evidence, row, rate, part, against, printed)) return [];
  const arithmetic = `${against.map((base) => writtenRate(part.terms, base.terms, rate)).join('；')} ≠ ${written(rate)}`;
  return [aboutFigures('audit/rate-mismatch', evidence.figures, [index, ...part.indexes, ...against.flatMap((base) => base.indexes)], { relation: row.id, name: rate.row?.info.name ?? row.rate, arithmetic })];
}

/** > 持省级证件512人、部委证件133人，持证率100%: figures of one indicator in the sentence, whatever their slices, as one sum */
function allOf({ figures, byIndicator, view }: Evidence, rate: Figure, alternatives: readonly (readonly string[])[]): Side[] {
  return alternatives.flatMap((ids) => {
    if (ids.length > 1) return [];
    const all = (byIndicator.get(ids[0] as string) ?? []).filter((i) => sameSentence(figures[i] as Figure, rate) && counts(figures[i] as Figure));
    return all.length > 1 ? [sideOf({ figures, view }, all)] : [];
  });
}

function ofSeveral(parts: readonly Side[], bases: readonly Side[], printed: Bounds): boolean {
  return parts.some((part) => bases.some((base) => measured(part, base) && base.bounds.high > 0 && meets(printed, quotient(part.bounds, base.bounds))));
}

/** The base may be smaller than any given, where its own indicator is not given, or larger, where something may be carried over. */
function isUnknown(evidence: Evidence, row: RateRow, rate: Figure, part: Side, bases: readonly Side[], printed: Bounds): boolean {
  const [smaller, larger] = [row.needs, row.carries].map((id) => id !== undefined && companions(evidence, rate, id).length === 0);
  if (smaller) return bases.some((base) => !exceeds(quotient(part.bounds, base.bounds), printed));
  return larger === true && bases.some((base) => !exceeds(printed, quotient(part.bounds, base.bounds)));
}

/** Each figure of a single indicator, or the one sum of several where each has a figure. */
function sides(evidence: Evidence, rate: Figure, ids: readonly string[]): Side[] {
  const lists: number[][] = [];
  for (const id of ids) {
    const list = companions(evidence, rate, id.startsWith('-') ? id.slice(1) : id);
    if (list.length === 0) return [];
    lists.push(list);
  }
  if (lists.length === 1) return (lists[0] as number[]).map((i) => sideOf(evidence, [i]));
  return [sideOf(evidence, lists.map((list) => nearest(evidence, rate, list).at(-1) as number), ids.map((id) => (id.startsWith('-') ? -1 : 1)))];
}

function quotient(part: Bounds, base: Bounds): Bounds {
  return { low: (100 * Math.max(0, part.low)) / base.high, high: base.low <= 0 ? Infinity : (100 * part.high) / base.low };
}

function measured(part: Side, base: Side): boolean {
  const [a, b] = [part.terms[0]?.figure, base.terms[0]?.figure];
  return a !== undefined && b !== undefined && (a !== b || part.terms.length > 1) && sameMeasure(a, b);
}

const distance = ({ indexes }: Side, rate: number): number => Math.min(...indexes.map((i) => Math.abs(i - rate)));

function closest(index: number, all: readonly Side[]): Side {
  return [...all].sort((a, b) => distance(a, index) - distance(b, index))[0] as Side;
}

/** The bases of the rate's own sentence, where there are any; each once. */
function closestAll(rate: Figure, all: readonly Side[]): Side[] {
  const own = all.filter((side) => side.terms.every(({ figure }) => sameSentence(figure, rate)));
  const seen = new Set<string>();
  return (own.length > 0 ? own : [...all]).filter((side) => {
    const key = side.terms.map(({ figure }) => figure.quantity.decimal).join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** A base stands among so many figures before its rate. */
const FARTHEST = 40;

/** Some other count of the sentence may be what the writer divided by: 调解成功115件 of 法院委托132件, not of all 332. */
function otherBase({ figures, view }: Evidence, index: number, part: Side, printed: Bounds): boolean {
  const rate = figures[index] as Figure;
  const own = part.terms[0]?.figure ?? rate;
  for (let i = index - 1; i >= 0 && index - i < FARTHEST; i -= 1) {
    const figure = figures[i] as Figure;
    if (!sameSentence(figure, rate)) return false;
    if (figure === own || !sameMeasure(figure, own)) continue;
    const base = boundsOf(figure.quantity, view.text);
    if (base.high > 0 && meets(printed, quotient(part.bounds, base))) return true;
  }
  return false;
}
