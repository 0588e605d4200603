import type { Line } from '../model/document.ts';
import type { Figure } from '../reading/state/figure.ts';
import { aboutSpan, type AuditFinding, type Evidence } from './finding.ts';

/** A paragraph is long enough to be no formula when it has this many characters. */
const LEAST_REPEATED = 40;

/** So many paragraphs of one length are kept to compare with. */
const MOST_OF_ONE_LENGTH = 50;

/** A paragraph or a run of paragraphs twice: each figure in it is one fact with two mentions. */
export function checkRepeatedText({ lines, view, figures }: Evidence): AuditFinding[] {
  const byLength = new Map<number, number[]>();
  const runs: { start: number; end: number; characters: number; earlier: number; line: number }[] = [];
  for (const [k, line] of lines.entries()) {
    const length = line.end - line.start;
    if (line.kind !== 'text' || length < LEAST_REPEATED) continue;
    const others = byLength.get(length);
    const earlier = others?.find((other) => sameWords(view.text, lines[other] as Line, line));
    const last = runs.at(-1);
    if (earlier === undefined) {
      if (others && others.length < MOST_OF_ONE_LENGTH) others.push(k);
      else if (!others) byLength.set(length, [k]);
    } else if (last && last.line === k - 1 && last.earlier === earlier - 1) Object.assign(last, { end: line.end, characters: last.characters + length, earlier, line: k });
    else runs.push({ start: line.start, end: line.end, characters: length, earlier, line: k });
  }
  return runs.map((run) => {
    const inside = within(figures, run.start, run.end);
    return aboutSpan('text/repeated', run, { characters: run.characters, figures: inside.length }, inside);
  });
}

function sameWords(text: string, a: Line, b: Line): boolean {
  return text.charCodeAt(a.start) === text.charCodeAt(b.start) && text.charCodeAt(a.end - LEAST_REPEATED) === text.charCodeAt(b.end - LEAST_REPEATED) && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** Indexes of the figures in a stretch; figures rise. */
function within(figures: readonly Figure[], start: number, end: number): number[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).quantity.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (let i = low; i < figures.length && (figures[i] as Figure).quantity.start < end; i += 1) inside.push(i);
  return inside;
}
