import type { CHECK_ZH } from './check-zh.ts';

/** Words of `fazhi check` in English; the twin of `check-zh.ts`. */
export const CHECK_EN: Readonly<Record<keyof typeof CHECK_ZH, string>> = {
  'check/differences': '{count} difference(s)',
  'check/place': 'line {line}, column {column}',
  'check/missing': 'expected, not read',
  'check/unexpected': 'read, not expected',
  'check/changed': 'read differently',
  'check/section-source': 'source',
  'check/section-metadata': 'metadata',
  'check/section-headings': 'headings',
  'check/section-indicators': 'indicators',
  'check/section-observations': 'observations',
  'check/section-findings': 'findings',
  'check/section-ledger': 'ledger',
  'check/expected-unreadable': '{path}: not a report record ({reason}). Write it anew with fazhi check --update, or mend it.',
  'check/nothing': 'Nothing to compare: no report has its NAME.expected.json beside it. Write the first one with fazhi check report.txt --update.',
  'check/needs-file': 'check compares files and does not read standard input. Give files or folders of reports.',
  'check/bad-reporter': '--reporter cannot be "{value}". Choose from: {choices}; to write to a file give name=file, such as junit=results.xml.',
  'check/one-to-output': 'Only one --reporter can write to standard output; give the others a file, such as junit=results.xml.',
  'check/with-update': '--only does not go with --update, which writes whole records.',
  'summary/check': '{checked} report(s), {same} as expected, {different} not ({differences} difference(s)).',
  'summary/check-skipped': '{skipped} report(s) have no NAME.expected.json beside them and were not compared.',
  'summary/update': '{checked} report(s), {written} expected record(s) written, {same} unchanged.',
};
