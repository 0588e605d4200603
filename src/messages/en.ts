import { CHECK_EN } from './check-en.ts';
import { SCORE_EN } from './score-en.ts';
import type { zh } from './zh.ts';

/** Words for each code in English; the twin of `zh.ts`. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  // Reading inputs
  'input/none': 'No input. Give files, folders, globs, or - for standard input. Example: fazhi extract report.txt',
  'input/not-found': '{path}: no such file or folder. Check the path.',
  'input/unreadable': '{path}: cannot be read ({reason}). Check its permissions and state.',
  'input/list-unreadable': '{path}: the list of paths cannot be read ({reason}). Check --files-from.',
  'input/folder-empty': '{path}: no .txt file in this folder. For other extensions use a glob, such as "{path}/**/*.text".',
  'input/no-match': '{path}: no file matches this glob. Put globs in quotes.',
  'input/failed': '{path}: internal error ({reason}). The other inputs are not affected; please report it together with this file.',
  'decode/binary': '{path}: not a text file{detail}. Convert it to plain text (.txt) first.',
  'decode/undecodable': '{path}: unknown character encoding, neither UTF-8, UTF-16 nor GB18030 (GBK). Convert it to UTF-8 and try again.',
  'decode/too-large': '{path}: larger than {detail} MiB. Split it: one report a file.',
  'decode/damaged': '{path}: {lost} damaged character(s), read as U+FFFD.',

  // Writing output
  'output/is-input': '{path}: the output would overwrite an input. Choose another place (-o).',
  'output/unwritable': '{path}: cannot be written ({reason}). Check the path, permissions and disk space.',
  'output/no-extension': '{path}: no output format. End the name in .json, .jsonl, .csv, .xlsx or .parquet, or add --format; for a folder end it in /.',
  'output/too-many-rows': 'Sheet {sheet} exceeds the {most} rows that an XLSX sheet can have. Use --format parquet or csv, or narrow it down with --where.',
  'output/sheet-too-large': 'Sheet {sheet} exceeds the {most} bytes that an XLSX file can hold of it. Use --format parquet or csv, or narrow it down with --where.',

  // Usage
  'usage/failed': 'usage: {reason}',
  'usage/unknown-option': 'Unknown option: {name}. {hint}Use --help to see all options.',
  'usage/unknown-command': 'Unknown command: {name}. {hint}Use fazhi --help to see all commands.',
  'usage/did-you-mean': 'Did you mean {name}? ',
  'usage/missing-value': 'Option without its value: {name}.',
  'usage/missing-argument': 'Missing argument: {name}. Use --help to see the usage.',
  'usage/excess-arguments': 'Too many arguments. Use --help to see the usage.',
  'usage/bad-choice': '{option} cannot be "{value}". Choose from: {choices}.',
  'usage/bad-jobs': '--jobs must be a whole number from 1 to {most}, not "{value}".',
  'usage/input-twice': 'Standard input cannot be the list of paths and a report at once. Leave one - out.',
  'usage/tables-only': '{option} is for these formats only: {formats}. Choose one with --format, or leave {option} out.',
  'usage/bad-column': 'No such column for --columns: "{value}". A wide table has report, region_code, region, year, conflicts and the ids of indicators (see fazhi indicators).',
  'usage/bad-where': '--where is written KEY=VALUE or KEY!=VALUE, several values with commas, not "{value}". Keys: {keys}.',
  'usage/bad-indicator': 'No such indicator for --where: "{value}". Find ids with fazhi indicators; * stands for any characters.',
  'usage/binary-terminal': '{format} is a binary format and cannot be shown on a terminal. Write it to a file with -o.',
  'usage/internal': 'Internal error; please report it with what follows:\n{reason}',

  // Commands
  'summary/extract': 'Done: {reports} report(s), {observations} observation(s), {claimed} of them under {indicators} indicator(s); findings: {errors} error(s), {warnings} warning(s), {infos} info.',
  'summary/failed': '{failed} input(s) could not be processed.',
  'indicators/none': 'No indicator matches "{filter}". Run fazhi indicators without a filter to list all.',
  'indicators/count': '{count} indicator(s).',
  'schema/not-available': 'There is no JSON Schema named {name}. Choose from: {choices}.',

  // Findings of the audit
  'text/number-glued': 'A number is glued to a year: "{printed}年" is read as {value} and the year behind it. Compare the source.',
  'text/unit-missing': 'The number {number} has no measure word; "{unit}" is taken from the context.',
  'text/short': 'The body has only {characters} characters: perhaps only the frame of the page was saved, or the text is in an attachment.',
  'text/repeated': 'A paragraph of {characters} characters stands twice; {figures} figures in it are second mentions of one fact.',
  'text/cut-off': 'The body seems to break off at "{tail}".',
  'metadata/year-missing': 'No report year was found; the periods of the figures are unknown.',
  'metadata/region-missing': 'No region was found for the report.',
  'metadata/title-missing': 'The page has no title.',
  'metadata/heading-year': 'The heading "{heading}" names {year}, the report is on {reportYear}.',
  'audit/conflicting-values': '{name} is given with different values: {values}.',
  'audit/rate-over-hundred': '{name} is {value} %, above 100 %.',

  // Explaining a reading
  'usage/bad-offset': '--at takes a place in the source, a whole number from 0, not "{value}".',
  'usage/one-input': '{path}: explain reads one report; name one file.',
  'explain/nothing-at': 'There is no number at {at}. Without --at all numbers are listed with their places.',
  'explain/excluded': 'no quantity: {reason}',
  'explain/none': '(no indicator claims it)',
  'explain/clause': 'clause: {clause}',
  'explain/label': 'counted: {label}',
  'explain/part-of': 'part of: {total}',
  'explain/terms': 'terms: {terms}',
  'explain/rule': 'rule: {rules}',
  'explain/won': 'chosen',
  'explain/lost-outscored': 'scored lower',
  'explain/lost-only': 'cannot be said to be none or all',
  'explain/lost-verbal': 'only for a hundred in words',
  'explain/lost-part': 'only for a part of a list',
  'explain/lost-not': 'a term forbids it',
  'explain/lost-not_scope': 'a term of the sentence forbids it',
  'explain/lost-own': 'its own words are not all there',
  'explain/lost-pattern': 'the clause does not fit its pattern',
  'explain/lost-unit': 'the measure word does not fit',
  'explain/lost-scope': 'the context does not name its topic',
  'explain/lost-frame': 'not under the subject it needs',
  'explain/lost-body': 'bodies are counted',
  'explain/lost-weak': 'too weak',

  ...CHECK_EN,
  ...SCORE_EN,
};
