import { basename } from 'node:path/posix';
import { readGold } from '../batch/gold.ts';
import type { Input } from '../batch/input.ts';
import { findInputs } from '../batch/inputs.ts';
import { ProblemError } from '../batch/problem.ts';
import { recordsOf } from '../batch/records.ts';
import { jsonObject } from '../emit/json.ts';
import type { ExtractOptions } from '../extract.ts';
import { words } from '../messages/words.ts';
import type { Report } from '../model/record.ts';
import { scoreReport, type ReportScore } from '../score/score.ts';
import { figureOf, summaryOf, type ScoreSummary } from '../score/summary.ts';
import { missesText, scoreText } from '../score/text.ts';
import { compiledPacks } from './packs.ts';
import { sayProblem, type Context } from './context.ts';

export interface RawScoreOptions {
  readonly detail?: boolean;
  readonly json?: boolean;
  readonly min?: readonly string[];
  readonly quiet?: boolean;
  readonly pack?: readonly string[];
}

/** A figure of the score and the least it may be. */
interface Floor {
  readonly name: string;
  readonly least: number;
  /** As the user wrote it. */
  readonly value: string;
}

/**
 * Runs `fazhi score`. Gives the exit code: 0 done, 1 a figure is below its `--min`, 2 an input could not be read.
 * @throws {ProblemError} for a wrong use, or gold that cannot be read
 */
export async function score(goldPath: string, args: readonly string[], raw: RawScoreOptions, context: Context): Promise<number> {
  if (args.length === 0) throw new ProblemError('input/none');
  const floors = (raw.min ?? []).map(readFloor);
  const golds = await readGold(goldPath);
  const { inputs, problems } = await findInputs(args);
  for (const problem of problems) sayProblem(context, problem);
  const packs = await compiledPacks(raw.pack, context);
  const read = await readRecords(inputs, new Set(golds.map(({ report }) => report)), { lang: context.lang, ...(packs ? { packs } : {}) }, context);
  const scores = golds.map((gold) => scoreReport(gold, read.records.get(gold.report) ?? null));
  const summary = summaryOf(scores);
  const below = floors.filter((floor) => isBelow(floor, summary));
  await context.terminal.print(raw.json === true ? jsonObject(raw.detail === true ? { ...summary, misses: missesOf(scores, context) } : summary) : textOf(scores, raw.detail === true, context));
  if (read.unscored > 0 && raw.quiet !== true) context.say('score/no-gold', { count: read.unscored });
  for (const { name, least } of below) context.say('score/below', { name, figure: (figureOf(summary, name) ?? 0).toFixed(4), least });
  return problems.length + read.failed > 0 ? 2 : Math.min(1, below.length);
}

interface ReadRecords {
  /** By the base name of the report. */
  readonly records: ReadonlyMap<string, Report>;
  /** Records whose report has no gold. */
  readonly unscored: number;
  readonly failed: number;
}

async function readRecords(inputs: Iterable<Input>, wanted: ReadonlySet<string>, options: ExtractOptions, context: Context): Promise<ReadRecords> {
  const records = new Map<string, Report>();
  let [unscored, failed] = [0, 0];
  for (const input of inputs) {
    try {
      for await (const record of recordsOf(input, options)) {
        const report = basename(record.source.path);
        if (!wanted.has(report)) {
          unscored += 1;
          continue;
        }
        if (records.has(report)) context.say('score/twice', { report });
        records.set(report, record);
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      sayProblem(context, error.problem);
      failed += 1;
    }
  }
  return { records, unscored, failed };
}

function textOf(scores: readonly ReportScore[], detail: boolean, { lang }: Context): string {
  const text = scoreText(scores, lang);
  return detail ? `${missesText(scores, lang)}\n${text}` : text;
}

function missesOf(scores: readonly ReportScore[], { lang }: Context): object[] {
  return scores.flatMap(({ report, sheet }) => sheet.misses.map(({ code, params }) => ({ report, code, params, message: words(lang, code, params) })));
}

function readFloor(value: string): Floor {
  const [, name = '', number = ''] = /^([\w.]+)=(\d(?:\.\d+)?)$/.exec(value) ?? [];
  const least = Number(number);
  if (name === '' || least > 1) throw new ProblemError('score/bad-min', { value });
  return { name, least, value };
}

/** @throws {ProblemError} where the score has no such figure */
function isBelow({ name, least, value }: Floor, summary: ScoreSummary): boolean {
  const figure = figureOf(summary, name);
  if (figure === undefined) throw new ProblemError('score/bad-min', { value });
  return figure < least;
}
