import type { Quantity } from '../../quantity/quantity.ts';
import { askedFor } from '../choose/asked.ts';
import type { Candidate } from '../rows/candidates.ts';
import type { Context } from '../state/context.ts';
import { partDimension, readDimensions } from '../rows/dimensions.ts';
import type { Figure } from '../state/figure.ts';

/** > (公安类)行政复议案件52件、(自然资源类)31件; 涉公安…、涉自然资源 */
const MARK = /^[、,]?(?:(涉)[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{2,8}(类|领域))(?:案件|诉求)?$/;

/** What a list counts stands with its first part no farther from the figure, in characters. */
const LONGEST_FIRST = 30;

/**
 * The first part of a list carries the noun that all share: once the second, just read, turns out to be a kind, so is
 * the first.
 *
 * > 受理公安类行政复议案件52件、自然资源类31件: the first is no total of the others
 */
export function settleFirst(context: Context): void {
  const { figures, words, input: { text, pack } } = context;
  const [first, second] = figures.slice(-2);
  if (!first || !second?.row || second.indicator === null || !isNext(first, second) || second.partOf === figures.length - 2) return;
  const mark = MARK.exec(words.before);
  const sign = mark?.[1] ?? mark?.[2];
  const before = text.slice(Math.max(first.zone.beforeStart, first.quantity.textStart - LONGEST_FIRST), first.quantity.textStart);
  if (Object.keys(first.dimensions).length > 0 || (sign === undefined ? first.indicator !== null || Object.keys(second.dimensions).length === 0 : !before.includes(sign))) return;
  if (sign !== undefined && first.indicator === second.indicator) {
    const part = sign === '涉' ? null : partDimension(before.slice(0, before.indexOf(sign) + sign.length), '');
    if (part && part.name in second.dimensions) figures[figures.length - 2] = { ...first, dimensions: { [part.name]: part.value } };
    return;
  }
  const kind = kindOf(context, first, second);
  const dimensions = kind ? readDimensions(pack, kind.row, context.own, before) : {};
  // > 热线受理咨询300件、求助400件: without a mark the kind stands right before the figure
  if (sign === undefined && !Object.values(dimensions).some((value) => before.endsWith(value))) return;
  if (kind) figures[figures.length - 2] = { ...first, indicator: kind.row.row.id, row: kind.row, rules: [kind.row.key], dimensions };
}

function isNext(first: Figure, second: Figure): boolean {
  const isLevel = (figure: Figure): boolean => figure.origin === 'number' && figure.status === 'actual' && !figure.past;
  const isSame = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.unitClass !== 'percent';
  return isLevel(first) && isLevel(second) && isSame(first.quantity, second.quantity) && first.zone.sentenceStart === second.zone.sentenceStart && second.zone.beforeStart - first.quantity.textEnd <= 1 && first.zone.bracketOwner === second.zone.bracketOwner;
}

/** The kind that the first part is of: the same split or one more part of the same sum. */
function kindOf(context: Context, first: Figure, second: Figure): Candidate | null {
  const { own, hits, input: { pack } } = context;
  const ids = new Set<string>();
  for (const row of pack.pack.relations) {
    if (row.kind === 'split' && row.part === second.indicator && (first.indicator === null || first.row?.info.topic === second.row?.info.topic)) ids.add(row.part);
    if (row.kind === 'sum' && row.total === first.indicator && row.parts.includes(second.indicator as string)) for (const part of row.parts) ids.add(part);
  }
  own.clear();
  own.take(hits, Math.max(first.zone.beforeStart, first.quantity.textStart - LONGEST_FIRST), first.quantity.textStart, 1);
  return context.namedAmong(ids, askedFor(context, first.quantity, first.zone));
}
