import { findInputs } from '../batch/inputs.ts';
import { readPackFile } from '../batch/packs.ts';
import { ProblemError } from '../batch/problem.ts';
import { readReport } from '../batch/record.ts';
import { findCollisions } from '../lint/collisions.ts';
import { idleRows, noteRows } from '../lint/idle.ts';
import { tryPhrases } from '../lint/phrases.ts';
import { words } from '../messages/words.ts';
import type { PackFault, PlacedFault } from '../packs/fault.ts';
import type { UserPack } from '../packs/pack.ts';
import { preparePacks } from '../reading/rows/packs.ts';
import type { CompiledPack } from '../reading/rows/compile.ts';
import { sayProblem, type Context } from './context.ts';

export interface RawPackCheckOptions {
  readonly reports?: readonly string[];
  readonly quiet?: boolean;
}

/** The rows that decided in the reports at hand. */
interface Usage {
  readonly used: ReadonlySet<string>;
  readonly reports: number;
  readonly failed: number;
}

/**
 * Runs `fazhi pack check`: each file with those before it. Faults go to standard output, a line each with path and line.
 * Gives the exit code: 0 no errors, 1 errors, 2 a file could not be read.
 * @throws {ProblemError} for a pack file that cannot be read
 */
export async function packCheck(files: readonly string[], { reports = [], quiet }: RawPackCheckOptions, context: Context): Promise<number> {
  const packs: UserPack[] = [];
  let code = 0;
  for (const path of files) {
    const { pack, faults, place } = await readPackFile(path, context.lang, packs);
    const all: PlacedFault[] = [...faults];
    if (pack !== null) {
      packs.push(pack);
      const compiled = await preparePacks(packs);
      const placed = (fault: PackFault): PlacedFault => ({ ...fault, ...place(fault.path) });
      all.push(...tryPhrases(pack, compiled).map(placed), ...findCollisions(pack, compiled).map(placed));
      if (reports.length > 0) {
        const { used, reports: count, failed } = await usageOf(reports, compiled, context);
        all.push(...idleRows(pack, used, count).map(placed));
        if (failed > 0) code = 2;
      }
    }
    await context.terminal.print(all.sort((a, b) => a.line - b.line || a.column - b.column).map((fault) => `${lineOf(path, fault, context)}\n`).join(''));
    const errors = all.filter(({ level }) => level === 'error').length;
    if (quiet !== true) saySummary(path, pack, errors, all.length - errors, context);
    if (errors > 0) code = Math.max(code, 1);
  }
  return code;
}

async function usageOf(args: readonly string[], packs: CompiledPack, context: Context): Promise<Usage> {
  const { inputs, problems } = await findInputs(args);
  for (const problem of problems) sayProblem(context, problem);
  const used = new Set<string>();
  let [reports, failed] = [0, problems.length];
  for (const input of inputs) {
    try {
      noteRows((await readReport(input, { packs })).report, used);
      reports += 1;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      sayProblem(context, error.problem);
      failed += 1;
    }
  }
  return { used, reports, failed };
}

function lineOf(path: string, { code, level, params, line, column }: PlacedFault, { lang }: Context): string {
  return words(lang, 'pack/fault', { path, line, column, level: words(lang, `pack/level-${level}`), message: words(lang, code, params) });
}

function saySummary(path: string, pack: UserPack | null, errors: number, warnings: number, { say }: Context): void {
  if (pack === null) say('pack/faulty', { path, errors });
  else say('pack/summary', { path, indicators: pack.indicators.length, rows: pack.rows.length, phrases: pack.phrases.length, nearMisses: pack.nearMisses.length, errors, warnings });
}
