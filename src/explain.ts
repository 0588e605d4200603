import { readStages } from './extract.ts';
import { sourceEnd, sourceStart } from './fold/fold.ts';
import type { ReadingText } from './model/document.ts';
import type { Loss, Trial } from './reading/rows/candidates.ts';
import type { CompiledPack } from './reading/rows/compile.ts';
import type { Look, Try } from './reading/state/context.ts';
import type { Figure } from './reading/state/figure.ts';
import { CodePoints } from './record/code-points.ts';

/** An indicator that was looked at for a figure, by its best row. */
export interface ExplainedCandidate {
  readonly indicator: string;
  readonly rule: string;
  /** null where the row fell before it was scored. */
  readonly score: number | null;
  /** Why it was not chosen; null for the one that was. */
  readonly lost: Loss | 'outscored' | null;
}

/** How one number of a report was read. Offsets are code points of the source. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The clause it stands in, as cut. */
  readonly clause: string;
  /** The words before it that are its own. */
  readonly before: string;
  readonly after: string;
  readonly label: string | null;
  readonly indicator: string | null;
  readonly rules: readonly string[];
  /** The total, or null. */
  readonly partOf: string | null;
  /** Terms of the pack among the words looked at, in the order of the looks. */
  readonly terms: readonly string[];
  readonly candidates: readonly ExplainedCandidate[];
  /** What the company of the figure says of it; null where nothing was learnt of its choice. */
  readonly look: Look | null;
  /** Why the number is no quantity; null for a quantity. */
  readonly excluded: string | null;
}

/** More candidates than these tell nothing. */
const MOST_CANDIDATES = 8;

/** Explains every number of a text in order of place, or only the one at code point `at`; with `packs` as those read them. */
export function explainReport(text: string, at?: number, packs?: CompiledPack): Explanation[] {
  const tries: Try[] = [];
  const { view, numbers, figures } = readStages(text, tries, packs);
  const points = new CodePoints(text);
  const byFigure = new Map<number, Try[]>();
  for (const entry of tries) byFigure.set(entry.figure, [...(byFigure.get(entry.figure) ?? []), entry]);
  const place = (start: number, end: number) => ({ start: points.at(sourceStart(view, start)), end: points.at(sourceEnd(view, start, end)) });
  const read = figures.map((figure, i) => ({ ...place(figure.quantity.start, figure.quantity.end), ...explainFigure(view, figures, figure, byFigure.get(i) ?? []) }));
  const left = numbers.excluded.map((x) => ({
    ...place(x.start, x.end), text: view.text.slice(x.start, x.end), clause: around(view, x.start, x.end),
    before: '', after: '', label: null, indicator: null, rules: [], partOf: null, terms: [], candidates: [], look: null, excluded: x.reason,
  }));
  const pages = view.pageNumbers.map((x) => ({
    start: points.at(x.start), end: points.at(x.end), text: text.slice(x.start, x.end), clause: text.slice(x.start, x.end),
    before: '', after: '', label: null, indicator: null, rules: [], partOf: null, terms: [], candidates: [], look: null, excluded: 'furniture',
  }));
  const all = [...read, ...left, ...pages].sort((a, b) => a.start - b.start);
  return at === undefined ? all : all.filter((e) => e.start <= at && at < Math.max(e.end, e.start + 1));
}

function explainFigure(view: ReadingText, figures: readonly Figure[], figure: Figure, tries: readonly Try[]): Omit<Explanation, 'start' | 'end'> {
  const { zone, quantity } = figure;
  const slice = (start: number, end: number): string => view.text.slice(start, end);
  const total = figures[figure.partOf];
  return {
    text: slice(quantity.textStart, quantity.textEnd),
    clause: slice(zone.clauseStart, zone.clauseEnd),
    before: slice(zone.beforeStart, quantity.textStart),
    after: slice(quantity.textEnd, zone.afterEnd),
    label: figure.label,
    indicator: figure.indicator,
    rules: figure.rules,
    partOf: total ? `${total.label}${slice(total.quantity.textStart, total.quantity.textEnd)}` : null,
    terms: [...new Set(tries.flatMap((entry) => entry.words))],
    candidates: candidatesOf(tries, figure),
    look: tries.findLast(({ look }) => look !== null)?.look ?? null,
    excluded: null,
  };
}

/** What is said of a row after it was chosen. */
const FINAL: ReadonlySet<Trial['lost']> = new Set(['company', 'elsewhere', 'norm']);

/** The best row of each indicator, the chosen one first, then by score, then those that fell. */
function candidatesOf(tries: readonly Try[], figure: Figure): ExplainedCandidate[] {
  const best = new Map<string, Trial>();
  for (const trial of tries.flatMap((entry) => entry.trials)) {
    const earlier = best.get(trial.row.row.id);
    if (!earlier || FINAL.has(trial.lost) || (trial.score ?? -Infinity) > (earlier.score ?? -Infinity)) best.set(trial.row.row.id, trial);
  }
  const chosen = figure.rules[0]?.replace(/~.*$/, '');
  return [...best.entries()]
    .map(([indicator, { row, score, lost }]) => ({ indicator, rule: row.key, score, lost: row.key === chosen ? null : (lost ?? ('outscored' as const)) }))
    .sort((a, b) => Number(b.lost === null) - Number(a.lost === null) || (b.score ?? -Infinity) - (a.score ?? -Infinity))
    .slice(0, MOST_CANDIDATES);
}

/** A few characters to either side, for a number that was left out. */
function around(view: ReadingText, start: number, end: number): string {
  const lineStart = view.text.lastIndexOf('\n', start) + 1;
  const lineEnd = view.text.indexOf('\n', end);
  return view.text.slice(Math.max(lineStart, start - 12), Math.min(lineEnd < 0 ? view.text.length : lineEnd, end + 12));
}
