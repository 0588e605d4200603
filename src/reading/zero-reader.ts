import type { Context } from './context.ts';
import { FACTORS } from './context.ts';
import { readDimensions } from './dimensions.ts';
import { isForeign } from './foreign.ts';
import { readSection } from './status.ts';
import { zeroParts, type ZeroStatement } from './zero.ts';
import type { Zone } from './zones.ts';

/** Adds a figure of value 0 for each indicator that a negation names; none where no row may be said to be none. */
export function readZero(context: Context, zero: ZeroStatement): void {
  const { own, hits, finder, input } = context;
  const { text, pack, region, periods } = input;
  context.enter(zero.start);
  const paragraphStart = text.lastIndexOf('\n', zero.start) + 1;
  const sentenceStart = Math.max(text.lastIndexOf('。', zero.start) + 1, paragraphStart);
  const subject = text.slice(sentenceStart, zero.start).split(/[,;:]/).at(-1) ?? '';
  if (isForeign(subject, region?.level ?? null, region?.name ?? '')) return;
  const seen = new Set<string>();
  for (const part of zeroParts(text, zero)) {
    const zone: Zone = { beforeStart: part.start, afterEnd: part.end, shared: false, clauseStart: zero.start, clauseEnd: zero.end, sentenceStart, paragraphStart, bracketOwner: -1, total: -1 };
    own.clear();
    own.take(hits, part.start, part.end, FACTORS.before);
    const candidate = finder.best(own, zone, { unit: '', unitClass: 'none', anyUnit: true, zeroOnly: true, isPart: false });
    if (!candidate || seen.has(candidate.row.row.id)) continue;
    seen.add(candidate.row.row.id);
    const start = part.start === zero.wordsStart ? zero.start : part.start;
    const end = part.end === zero.wordsEnd ? zero.end : part.end;
    context.figures.push({
      quantity: { start, end, textStart: start, textEnd: end, decimal: '0', range: null, unit: '', unitClass: 'none', qualifier: 'exact', han: false, glued: false },
      zone,
      unit: candidate.row.info.units[0] ?? '',
      origin: 'zero_statement',
      indicator: candidate.row.row.id,
      kind: candidate.row.info.kind,
      row: candidate.row,
      rules: [candidate.row.key],
      dimensions: readDimensions(pack, candidate.row, own, ''),
      status: readSection(text, input.headings, context.heading, zero.start).plan ? 'target' : 'actual',
      sign: 1,
      period: periods.at(zero.start, sentenceStart, paragraphStart).period,
      label: text.slice(part.start, part.end),
      past: false,
      partOf: -1,
      heading: context.heading,
    });
  }
}
