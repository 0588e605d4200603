import type { Explanation, ExplainedCandidate } from '../explain.ts';
import { words, type Lang } from '../messages/words.ts';
import type { Paint } from './outline.ts';

/** Explanations as text: a line for the number, then its clause, words, candidates and rule. */
export function explainText(explained: readonly Explanation[], lang: Lang, paint: Paint): string {
  return explained.map((e) => `${(e.excluded === null ? figure(e, lang, paint) : left(e, lang, paint)).join('\n')}\n`).join('\n');
}

function left(e: Explanation, lang: Lang, paint: Paint): string[] {
  return [`${paint.name(e.text)}  ${paint.branch(`${e.start}–${e.end}`)}  ${words(lang, 'explain/excluded', { reason: e.excluded ?? '' })}`, paint.branch(`  ${e.clause}`)];
}

function figure(e: Explanation, lang: Lang, paint: Paint): string[] {
  const say = (code: Parameters<typeof words>[1], params: Readonly<Record<string, string | number>>): string => `  ${words(lang, code, params)}`;
  const lines = [
    `${paint.name(e.text)}  ${paint.branch(`${e.start}–${e.end}`)}  ${paint.marker(e.indicator ?? words(lang, 'explain/none'))}`,
    say('explain/clause', { clause: e.clause }),
  ];
  if (e.label !== null) lines.push(say('explain/label', { label: e.label }));
  if (e.partOf !== null) lines.push(say('explain/part-of', { total: e.partOf }));
  if (e.terms.length > 0) lines.push(say('explain/terms', { terms: e.terms.join(' ') }));
  if (e.rules.length > 0) lines.push(say('explain/rule', { rules: e.rules.join(' ') }));
  if (e.look) lines.push(say(`explain/look-${e.look.outcome}`, { indicator: e.look.favourite, score: e.look.score.toFixed(2) }));
  for (const candidate of e.candidates) lines.push(`    ${candidateLine(candidate, lang)}`);
  return lines;
}

function candidateLine({ rule, score, lost }: ExplainedCandidate, lang: Lang): string {
  const result = lost === null ? words(lang, 'explain/won') : words(lang, `explain/lost-${lost}`);
  return `${score === null ? '    –' : score.toFixed(1).padStart(5)}  ${rule}  ${result}`;
}
