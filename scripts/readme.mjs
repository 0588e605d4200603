// Runs the commands `$ node bin/fazhi.js …` of the READMEs and writes what they print behind them. tests/docs.test.ts
// checks that it is still what they print.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const SAMPLE = /^\$ (node bin\/fazhi\.js .*)\n((?:(?!\$ |```).*\n)*)/gm;

/** The samples of a README: command and printed lines. */
export function samplesOf(text) {
  return [...text.matchAll(SAMPLE)].map(([, command, printed]) => ({ command, printed }));
}

/** What a command prints, run by a shell in the project's root. */
export function run(command) {
  return execFileSync('sh', ['-c', command], { cwd: root }).toString().replaceAll('\r\n', '\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const name of ['README.md', 'README.en.md', 'docs/formats.md', 'docs/formats.en.md']) {
    const file = new URL(name, root);
    writeFileSync(file, readFileSync(file, 'utf8').replace(SAMPLE, (_, command) => `$ ${command}\n${run(command)}`));
  }
}
