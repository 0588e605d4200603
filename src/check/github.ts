import type { CheckResult, CheckRun } from './result.ts';
import { differenceLines } from './text.ts';

/** Every difference as a workflow command of GitHub Actions, which shows it at its line of the report. */
export function checkGithub(run: CheckRun): string {
  return run.results.flatMap((result) => result.differences.map((difference) => annotation(result, difference, run))).join('');
}

function annotation(result: CheckResult, difference: CheckResult['differences'][number], { lang }: CheckRun): string {
  const place = difference.start === null ? null : result.lines.at(difference.start);
  const [title = '', ...rest] = differenceLines(result, difference, lang);
  const properties = {
    file: result.path,
    ...(place ? { line: place.line, col: place.column } : {}),
    title: `${difference.section}: ${difference.name}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::error ${list.join(',')}::${escapeData([title.trim(), ...rest].join('\n'))}\n`;
}

/** The escapes of @actions/core's `command.ts`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
