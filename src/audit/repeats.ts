import type { Figure } from '../reading/figure.ts';
import { aboutSpan, type AuditFinding, type Evidence } from './finding.ts';

/** A paragraph is long enough to be no formula when it has this many characters. */
const LEAST_REPEATED = 40;

/** A paragraph or a run of paragraphs twice: each figure in it is one fact with two mentions. */
export function checkRepeatedText({ lines, view, figures }: Evidence): AuditFinding[] {
  const first = new Map<string, number>();
  const runs: { start: number; end: number; characters: number; earlier: number; line: number }[] = [];
  for (const [k, line] of lines.entries()) {
    if (line.kind !== 'text' || line.end - line.start < LEAST_REPEATED) continue;
    const words = view.text.slice(line.start, line.end);
    const earlier = first.get(words);
    const last = runs.at(-1);
    if (earlier === undefined) first.set(words, k);
    else if (last && last.line === k - 1 && last.earlier === earlier - 1) Object.assign(last, { end: line.end, characters: last.characters + words.length, earlier, line: k });
    else runs.push({ start: line.start, end: line.end, characters: words.length, earlier, line: k });
  }
  return runs.map((run) => {
    const inside = within(figures, run.start, run.end);
    return aboutSpan('text/repeated', run, { characters: run.characters, figures: inside.length }, inside);
  });
}

function within(figures: readonly Figure[], start: number, end: number): number[] {
  return figures.flatMap(({ quantity }, i) => (quantity.start >= start && quantity.start < end ? [i] : []));
}
