import { words, type Lang } from '../messages/words.ts';
import type { Difference, FieldDifference } from './compare.ts';
import type { CheckResult, CheckRun } from './result.ts';

/** How the two sides look: colours on a terminal, nothing elsewhere. */
export interface DiffPaint {
  readonly title: (text: string) => string;
  readonly expected: (text: string) => string;
  readonly read: (text: string) => string;
}

export const NO_DIFF_PAINT: DiffPaint = { title: String, expected: String, read: String };

/** Every difference as lines of text, by report: `-` was expected, `+` was read. Nothing for reports that are as expected. */
export function checkText({ results, lang }: CheckRun, paint: DiffPaint = NO_DIFF_PAINT): string {
  const different = results.filter(({ differences }) => differences.length > 0);
  return different.map((result) => reportText(result, lang, paint)).join('\n');
}

function reportText(result: CheckResult, lang: Lang, paint: DiffPaint): string {
  const lines = [paint.title(`${result.path}  ${words(lang, 'check/differences', { count: result.differences.length })}`)];
  let section = '';
  for (const difference of result.differences) {
    if (difference.section !== section) lines.push(`  ${words(lang, `check/section-${difference.section}`)}`);
    section = difference.section;
    lines.push(...differenceLines(result, difference, lang, paint).map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** One difference: what and where, then a line for each side of each field. */
export function differenceLines({ lines }: CheckResult, difference: Difference, lang: Lang, paint: DiffPaint = NO_DIFF_PAINT): string[] {
  const { kind, name, start, fields } = difference;
  const place = start === null ? '' : `  ${placeWords(lines.at(start), lang)}`;
  const title = `${name}${place}  ${words(lang, `check/${kind}`)}`;
  if (kind === 'missing') return [paint.expected(`- ${title}`), ...fields.filter(isSaid).map(({ field, expected }) => paint.expected(`-     ${field}: ${shown(expected)}`))];
  if (kind === 'unexpected') return [paint.read(`+ ${title}`), ...fields.filter(isSaid).map(({ field, read }) => paint.read(`+     ${field}: ${shown(read)}`))];
  return [`  ${title}`, ...fields.flatMap(({ field, expected, read }) => [paint.expected(`-     ${field}: ${shown(expected)}`), paint.read(`+     ${field}: ${shown(read)}`)])];
}

/** Of what is on one side only, these tell enough. */
const TELLING = new Set(['indicator', 'value', 'range', 'unit', 'status', 'quote', 'level']);

function isSaid({ field, expected, read }: FieldDifference): boolean {
  return TELLING.has(field) && (expected ?? read ?? null) !== null;
}

function placeWords({ line, column }: { line: number; column: number }, lang: Lang): string {
  return words(lang, 'check/place', { line, column });
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
