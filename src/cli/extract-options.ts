import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Destination } from '../batch/destination.ts';
import { ProblemError } from '../batch/problem.ts';
import { PLAIN_TABLE, type TableChoice } from '../emit/choice.ts';
import type { Style } from '../emit/format.ts';
import { indicatorsOf } from '../packs/merge.ts';
import type { UserPack } from '../packs/pack.ts';
import { RULE_OF_LAW } from '../packs/rule-of-law.ts';
import type { RawBatchOptions } from './batch-options.ts';
import { SOURCE_KINDS, type SourceKind } from '../source/kind.ts';
import { choose } from './choose.ts';
import type { RawTableOptions, TableFormat, TableOptions } from './table-options.ts';
import { VERSION } from './version.ts';

/** The options of `extract` as parsed. */
export interface RawExtractOptions extends RawBatchOptions, RawTableOptions {
  readonly output?: string;
  readonly format?: string;
  readonly jobs?: string;
  readonly failOn?: string;
  readonly quiet?: boolean;
  readonly inputFormat?: string;
  readonly keepText?: string;
  readonly pack?: readonly string[];
  readonly datapackage?: boolean;
}

const FORMATS = ['json', 'jsonl', 'csv', 'xlsx', 'parquet'] as const;
type Format = (typeof FORMATS)[number];

/** More threads than any machine of today needs; a larger number is a slip of the keyboard. */
export const MOST_JOBS = 256;

export interface ExtractOptions {
  readonly style: Style;
  readonly destination: Destination;
  readonly table: TableChoice;
  /** `null` where the user leaves it to the program. */
  readonly jobs: number | null;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly quiet: boolean;
  /** What all inputs are, `jsonl` for several reports in each; `null` to tell by each. */
  readonly kind: SourceKind | 'jsonl' | null;
  /** The folder for source texts, `null` for none. */
  readonly keepText: string | null;
}

/**
 * The options as they are meant. `several`: whether the inputs can be more than one; `out`: standard output; `packs`: those of the
 * user's own.
 * @throws {ProblemError} for a value that is none, or options that do not go together
 */
export async function readExtractOptions(raw: RawExtractOptions, several: boolean, out: Writable, packs: readonly UserPack[]): Promise<ExtractOptions> {
  const place = raw.output === undefined || raw.output === '-' ? null : raw.output;
  const folder = place !== null && isFolder(place);
  return {
    ...(await (raw.datapackage === true ? packageOutput(raw, folder ? place : null, packs) : output(raw, place, folder, several, out, packs))),
    jobs: raw.jobs === undefined ? null : readJobs(raw.jobs),
    failOn: choose('--fail-on', raw.failOn ?? 'never', ['error', 'warning', 'never']),
    quiet: raw.quiet === true,
    kind: raw.inputFormat === undefined ? null : choose('--input-format', raw.inputFormat, [...SOURCE_KINDS, 'jsonl'] as const),
    keepText: raw.keepText ?? null,
  };
}

type Output = Pick<ExtractOptions, 'style' | 'destination' | 'table'>;

async function output(raw: RawExtractOptions, place: string | null, folder: boolean, several: boolean, out: Writable, packs: readonly UserPack[]): Promise<Output> {
  const format = readFormat(raw.format, folder ? null : place);
  const { layout, choice } = await tableOptions(raw, isTable(format) ? format : null, packs);
  return { style: styleOf(format, layout, several && !folder), destination: destinationOf(place, folder, format, out), table: choice };
}

async function packageOutput(raw: RawExtractOptions, path: string | null, packs: readonly UserPack[]): Promise<Output> {
  if (path === null) throw new ProblemError('usage/package-folder');
  if (raw.format !== undefined) throw new ProblemError('usage/package-format');
  const { choice } = await tableOptions(raw, 'datapackage', packs);
  return { style: 'datapackage', destination: { kind: 'package', path, maker: { version: VERSION, packs: [RULE_OF_LAW, ...packs].map(({ name, version }) => ({ name, version })) } }, table: choice };
}

/** Loaded where there is a table, or an option of one: JSON does not wait for the columns. */
async function tableOptions(raw: RawExtractOptions, format: TableFormat | null, packs: readonly UserPack[]): Promise<TableOptions> {
  const given = [raw.layout, raw.bom, raw.header, raw.columns, raw.where].some((value) => value !== undefined);
  if (format === null && !given) return { layout: 'long', choice: PLAIN_TABLE };
  return (await import('./table-options.ts')).readTableOptions(raw, format, packs.flatMap(indicatorsOf));
}

function styleOf(format: Format, layout: 'long' | 'wide', array: boolean): Style {
  if (format === 'csv' || format === 'parquet') return `${format}-${layout}`;
  return format === 'json' && array ? 'json-array' : format;
}

function isTable(format: Format): format is Format & TableFormat {
  return format !== 'json' && format !== 'jsonl';
}

function destinationOf(place: string | null, folder: boolean, format: Format, stream: Writable): Destination {
  if (place === null) return { kind: 'stream', stream };
  return folder ? { kind: 'folder', path: place, extension: `.${format}` } : { kind: 'file', path: place };
}

function readFormat(asked: string | undefined, file: string | null): Format {
  const extension = file === null ? null : /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  const value = asked ?? extension;
  if (value === null) return 'json';
  if (asked !== undefined) return choose('--format', asked, FORMATS);
  const format = FORMATS.find((known) => known === value);
  if (format === undefined) throw new ProblemError('output/no-extension', { path: file ?? '' });
  return format;
}

/** An existing folder, a name that ends in a separator, or a new name without extension. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return /[/\\]$/.test(path) || !/\.[^./\\]+$/.test(path);
  }
}

function readJobs(value: string): number {
  const jobs = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new ProblemError('usage/bad-jobs', { value, most: MOST_JOBS });
  return jobs;
}
