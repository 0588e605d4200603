import type { Quantity } from '../../quantity/quantity.ts';
import type { UnitClass } from '../../quantity/units.ts';
import { askedFor } from '../choose/asked.ts';
import type { Context } from '../state/context.ts';
import type { Figure } from '../state/figure.ts';
import { hasContent } from '../text/content.ts';

/** > 维持60件、撤销12件，合计72件; 以上三项共计86件 */
const SUM = /^(?:[,、;以上述前全部年度]|[两二三四五六七八九十]{1,2}[项类者种]){0,6}(?:合计|共计|总计|总共|合共|累计|共)[为达有约]?$/;

/** > 罚款12万元、9万元，合计21万元: money is read as such; shares and spans of time add up to nothing */
const NO_COUNT: ReadonlySet<UnitClass> = new Set(['money', 'percent', 'points', 'times', 'time']);

/** Words farther from a part name nothing for its total, in characters. */
const FARTHEST = 60;

/** No list of parts is longer. */
const MOST_PARTS = 30;

/**
 * A bare 合计N behind figures that add up to N is none of its parts: it has their indicator without what parts them, or
 * the total that the pack knows of such parts, or what was read for it, if that is none of theirs.
 *
 * > 维持60件、撤销12件，合计72件; 县级1200项、乡镇240项，合计1440项; 咨询300件、投诉200件，共500件
 */
export function settleSum(context: Context): void {
  const { figures, words, input } = context;
  const sum = figures.at(-1) as Figure;
  if (NO_COUNT.has(sum.quantity.unitClass) || !SUM.test(words.before) || hasContent(words.after)) return;
  const earlier = figures.slice(-1 - 2 * MOST_PARTS, -1);
  const same = partsOf(earlier, sum, ({ unit }) => unit === sum.quantity.unit);
  // > 规范性文件15件、合同86份，合计101件
  const parts = same.length > 0 ? same : partsOf(earlier, sum, ({ unitClass }) => !NO_COUNT.has(unitClass));
  const [first] = parts;
  if (!first) return;
  const ids = [...new Set(parts.map(({ indicator }) => indicator))];
  if (sum.indicator !== null && !ids.includes(sum.indicator)) return;
  const total = ids.includes(null) ? null : totalOf(context, ids as string[], first);
  const row = total === null ? null : (input.pack.rows.find((known) => known.row.id === total) ?? null);
  const dimensions = total === first.indicator ? Object.fromEntries(Object.entries(first.dimensions).filter(([name, value]) => parts.every((part) => part.dimensions[name] === value))) : {};
  figures[figures.length - 1] = { ...sum, indicator: total, row, rules: row ? [`${row.key}~list`] : [], dimensions };
}

/** The indicator that parts of these indicators add up to; null where the pack tells of none, or of several. */
function totalOf(context: Context, ids: readonly string[], first: Figure): string | null {
  const { relations } = context.input.pack.pack;
  const [id] = ids as [string];
  if (ids.length > 1) {
    const totals = new Set(relations.flatMap((row) => (row.kind === 'sum' && ids.every((part) => row.parts.includes(part) || row.optional?.includes(part)) ? [row.total] : [])));
    return totals.size === 1 ? ([...totals][0] ?? null) : null;
  }
  const wholes = relations.flatMap((row) => (row.kind === 'split' && row.part === id ? row.totals : []));
  if (wholes.includes(id)) return id;
  if (wholes.length > 0) return wholes.length === 1 ? (wholes[0] ?? null) : named(context, wholes, first);
  // > 警告120件、罚款380件，合计500件: what is only ever counted by its kinds has no total of its own
  return first.row?.row.part || Object.keys(first.dimensions).some((name) => first.row?.info.meaning.startsWith(`维度:${name}`)) ? null : id;
}

/** > 调解婚姻家庭纠纷60件、邻里纠纷50件，合计110件: of several wholes the one that the words of the first part name */
function named(context: Context, wholes: readonly string[], { quantity, zone }: Figure): string | null {
  const { own, hits } = context;
  own.clear();
  own.take(hits, Math.max(zone.clauseStart, quantity.textStart - FARTHEST), quantity.textStart, 1);
  return context.namedAmong(wholes, askedFor(context, quantity, zone))?.row.row.id ?? null;
}

/** The last figures of the sentence that add up to the value of one; none where none do. */
function partsOf(figures: readonly Figure[], { quantity, zone }: Figure, isCounted: (quantity: Quantity) => boolean): readonly Figure[] {
  const parts: Figure[] = [];
  let left = Number(quantity.decimal ?? NaN);
  for (let i = figures.length - 1; i >= 0 && left > 0; i -= 1) {
    const figure = figures[i] as Figure;
    if (figure.zone.sentenceStart !== zone.sentenceStart) break;
    const isAside = figure.zone.bracketOwner >= 0 && figure.zone.bracketOwner !== zone.bracketOwner;
    if (figure.origin !== 'number' || isAside || figure.status === 'change' || figure.past || !isCounted(figure.quantity)) continue;
    left -= Number(figure.quantity.decimal ?? NaN);
    parts.unshift(figure);
  }
  return left === 0 && parts.length > 1 ? parts : [];
}
