import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The stages, first to last; those in one row do not know each other. A stage imports from its own and earlier
 * rows only, so data flows one way.
 */
const STAGES: readonly (readonly string[])[] = [
  ['model'], ['fold'], ['decode', 'segmenter'], ['source'], ['furniture'], ['metadata', 'outline'], ['quantity'], ['period'], ['packs'], ['reading'], ['audit'], ['messages'],
  ['record'], ['extract'], ['explain'], ['emit', 'check', 'score', 'lint'], ['panel'], ['batch'], ['cli', 'index'],
];

/**
 * The reading itself, first to last: the words of a text, the lists of a pack in it, the rows that they name, tables, what
 * is read so far, the choice of a row, and what a figure tells of those before it. What lies beside the folders comes last.
 */
const READING: readonly string[] = ['text', 'lexicon', 'rows', 'table', 'state', 'choose', 'settle'];

/** Who may touch files, the process and threads. */
const OUTER = new Set(['batch', 'cli']);
const OUTER_MODULES = /^(?:node:)?(?:fs|process|worker_threads|child_process|tty|readline|os|net|http|https)(?:\/|$)/;

interface Module {
  readonly path: string;
  readonly stage: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    return { path, stage: stageOf(path), text, lines: text.split('\n').length - 1, imports: [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((found) => found[1] ?? '') };
  });

/** The folder below `src`, or the name of a file that lies there itself. */
function stageOf(path: string): string {
  return (path.split(/[/\\]/)[0] ?? '').replace(/\.ts$/, '');
}

const rankOf = (stage: string): number => STAGES.findIndex((row) => row.includes(stage));

/** Each module's breaches of a rule as `path: what`. */
function breaches(rule: (module: Module) => readonly string[]): string[] {
  return modules.flatMap((module) => rule(module).map((what) => `${module.path}: ${what}`));
}

test('each module belongs to a stage', () => {
  expect(breaches(({ stage }) => (rankOf(stage) < 0 ? [`${stage} is no stage`] : []))).toEqual([]);
});

test('no stage imports a later one', () => {
  const later = ({ path, stage, imports }: Module): string[] =>
    imports
      .filter((name) => name.startsWith('.'))
      .map((name) => stageOf(relative(SRC, resolve(dirname(join(SRC, path)), name))))
      .filter((other) => other !== stage && rankOf(other) >= rankOf(stage));
  expect(breaches(later)).toEqual([]);
});

test('within the reading no folder imports a later one', () => {
  const placeOf = (path: string): number => {
    const [stage, folder, file] = path.split(/[/\\]/);
    return stage !== 'reading' ? -1 : file === undefined ? READING.length : READING.indexOf(folder ?? '');
  };
  const later = ({ path, imports }: Module): string[] =>
    placeOf(path) < 0 ? [] : imports.filter((name) => name.startsWith('.')).map((name) => relative(SRC, resolve(dirname(join(SRC, path)), name))).filter((other) => placeOf(other) > placeOf(path));
  expect(breaches(({ path, stage }) => (stage === 'reading' && placeOf(path) < 0 ? [`${path} has no place`] : []))).toEqual([]);
  expect(breaches(later)).toEqual([]);
});

test('no modules import each other in a circle', () => {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports.filter((name) => name.startsWith('.')).map((name) => relative(SRC, resolve(dirname(join(SRC, path)), name)).replaceAll('\\', '/'))]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const next of importsOf.get(path) ?? []) follow(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of importsOf.keys()) follow(path, []);
  expect(circles).toEqual([]);
});

test('only the outside touches files, the process and threads', () => {
  const touched = ({ stage, text, imports }: Module): string[] =>
    OUTER.has(stage) ? [] : [...imports.filter((name) => OUTER_MODULES.test(name)), ...(text.match(/(?<![\w.'`/])process\.\w+/g) ?? [])];
  expect(breaches(touched)).toEqual([]);
});

test('what is large is loaded only when it is needed', () => {
  expect(breaches(({ text }) => text.match(/from '(?:tinypool|fast-glob|nodejieba|cli-progress|lilconfig|yaml|re2js|junit-report-builder|node-sarif-builder)'/g) ?? [])).toEqual([]);
});

test('nothing of zod is loaded to read reports', () => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const text = modules.find((module) => module.path === path)?.text ?? '';
    // `import type` is gone in the built program.
    for (const [, name = ''] of text.matchAll(/^(?:import|export)(?! type\b)[^;']*?from '([^']+)'/gm)) {
      load(name.startsWith('.') ? relative(SRC, resolve(dirname(join(SRC, path)), name)).replaceAll('\\', '/') : name);
    }
  };
  load('cli/main.ts');
  load('cli/extract.ts');
  expect(loaded).toContain('extract.ts');
  expect(loaded).not.toContain('zod');
});

test('the console is not used and the process is not cut short', () => {
  expect(breaches(({ text }) => text.match(/(?<![\w.'`/])console\.\w+|process\.exit\(/g) ?? [])).toEqual([]);
});

test('files are short and named for an idea of the domain; names are exported, no defaults', () => {
  expect(breaches(({ lines }) => (lines > 300 ? [`${lines} lines`] : []))).toEqual([]);
  expect(breaches(({ path }) => path.match(/(?:^|[/\\-])(?:utils?|helpers?|common|misc)\b/g) ?? [])).toEqual([]);
  expect(breaches(({ text }) => text.match(/^export default\b/gm) ?? [])).toEqual([]);
});

test('half of the files have 80 lines at most', () => {
  const lengths = modules.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

test('the readers of documents are loaded one by one, each with its library', () => {
  const KINDS = /^source[/\\](?:html|docx|pdf)[/\\]/;
  const early = ({ path, imports, text }: Module): string[] =>
    KINDS.test(path) ? [] : [...imports.filter((name) => /^(?:mammoth|unpdf|yauzl|htmlparser2|@mozilla\/readability)/.test(name)), ...(text.match(/from '(?:\.\/|\.\.\/source\/)(?:html|docx|pdf)\/[^']+'/g) ?? [])];
  expect(breaches(early)).toEqual([]);
});
