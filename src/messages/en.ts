import { CHECK_EN } from './check-en.ts';
import { PACK_EN } from './pack-en.ts';
import { SCORE_EN } from './score-en.ts';
import { FINDINGS_EN } from './findings-en.ts';
import type { zh } from './zh.ts';

/** Words for each code in English; the twin of `zh.ts`. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  // Reading inputs
  'input/none': 'No input. Give files, folders, globs, or - for standard input. Example: fazhi extract report.txt',
  'input/not-found': '{path}: no such file or folder. Check the path.',
  'input/unreadable': '{path}: cannot be read ({reason}). Check its permissions and state.',
  'input/list-unreadable': '{path}: the list of paths cannot be read ({reason}). Check --files-from.',
  'input/folder-empty': '{path}: no report (.txt, .html, .htm, .docx, .pdf) in this folder. For other extensions use a glob, such as "{path}/**/*.text".',
  'input/no-match': '{path}: no file matches this glob. Put globs in quotes.',
  'input/failed': '{path}: internal error ({reason}). The other inputs are not affected; please report it together with this file.',
  'input/special': '{path}: a pipe or device, not read from a list. Name it as an argument, or use - for standard input.',
  'input/timeout': '{path}: not finished after {seconds} s, stopped. The other inputs are not affected; --timeout sets the limit.',
  'input/out-of-memory': '{path}: out of memory, stopped. The other inputs are not affected; split this file.',
  'source/damaged': '{path}: damaged, or not what its name says ({detail}). Open it in its own program, check it and save it anew.',
  'source/encrypted': '{path}: protected by a password ({detail}). Remove the password first.',
  'source/no-text': '{path}: {detail} without a text layer, perhaps a scan. Recognise its text (OCR), check it and save it as text.',
  'source/too-large': '{path}: holds more than the bound ({detail}) and is not read.',
  'decode/binary': '{path}: not a text file{detail}. Convert it to plain text (.txt) first.',
  'decode/undecodable': '{path}: unknown character encoding, neither UTF-8, UTF-16 nor GB18030 (GBK). Convert it to UTF-8 and try again.',
  'decode/too-large': '{path}: larger than {detail}. Split it: one report a file; if it is one report, raise --max-bytes.',
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
  'usage/bad-timeout': '--timeout must be a number of seconds above 0, {most} at most, not "{value}".',
  'usage/bad-bytes': '--max-bytes must be a number of bytes, with K or M if you like, 512M at most, not "{value}".',
  'usage/bad-shard': '--shard must be I/N (part I of N, from 1), auto or auto/N, not "{value}".',
  'usage/shard-unknown': '--shard auto finds no task number or no count: a Slurm array (without gaps) gives both; for a Kubernetes Indexed Job write --shard auto/COUNT.',
  'usage/input-twice': 'Standard input cannot be the list of paths and a report at once. Leave one - out.',
  'usage/tables-only': '{option} is for these formats only: {formats}. Choose one with --format, or leave {option} out.',
  'usage/bad-column': 'No such column for --columns: "{value}". A wide table has report, region_code, region, year, conflicts and the ids of indicators (see fazhi indicators).',
  'usage/bad-where': '--where is written KEY=VALUE or KEY!=VALUE, several values with commas, not "{value}". Keys: {keys}.',
  'usage/bad-indicator': 'No such indicator for --where: "{value}". Find ids with fazhi indicators; * stands for any characters.',
  'usage/binary-terminal': '{format} is a binary format and cannot be shown on a terminal. Write it to a file with -o.',
  'usage/internal': 'Internal error; please report it with what follows:\n{reason}',

  // Commands
  'summary/extract': 'Done: {reports} report(s), {observations} observation(s), {claimed} of them under {indicators} indicator(s); findings: {errors} error(s), {warnings} warning(s), {infos} info.',
  'summary/finding': '  {level} {code} {name}: {count}',
  'summary/failed': '{failed} input(s) could not be processed.',
  'indicators/none': 'No indicator matches "{filter}". Run fazhi indicators without a filter to list all.',
  'indicators/count': '{count} indicator(s).',
  'schema/not-available': 'There is no JSON Schema named {name}. Choose from: {choices}.',

  // Findings of the audit
  ...FINDINGS_EN,

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
  ...PACK_EN,
};
