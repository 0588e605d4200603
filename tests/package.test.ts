import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as fazhi from '../src/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

test('the public names', () => {
  expect(Object.keys(fazhi).sort()).toEqual(['DecodeError', 'GoldSchema', 'PUBLISHED_SCHEMAS', 'PackSchema', 'ReportSchema', 'SCHEMA_VERSION', 'decode', 'extractReport', 'jsonSchema', 'listIndicators', 'preparePacks', 'readPack']);
});

test('the public names do what the command does', () => {
  const { lost, ...source } = fazhi.decode(Buffer.from('全年受理行政复议案件20件。'));
  expect(lost).toBe(0);
  expect(fazhi.ReportSchema.parse(fazhi.extractReport({ path: 'a.txt', ...source })).source).toMatchObject({ path: 'a.txt', encoding: 'utf-8', characters: 14 });
});

test('the package holds what runs and what is read, and no tests', () => {
  // --ignore-scripts: `prepare` would build again.
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString()) as { files: { path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect(paths.filter((path) => !/^(?:dist\/.*\.(?:js|d\.ts|json)|dist\/dictionary\/\w+\.utf8|bin\/fazhi\.js|schemas\/\w+\.schema\.json|examples\/packs\/[\w-]+\.yaml|README(?:\.en)?\.md|LICENSE|package\.json|man\/fazhi(?:-en)?\.1|data\/cmaps\/[\w-]+(?:\.bcmap)?)$/.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['bin/fazhi.js', 'dist/bundle/main.js', 'dist/index.js', 'dist/index.d.ts', 'dist/bundle/worker.js', 'schemas/report.schema.json', 'schemas/gold.schema.json', 'schemas/pack.schema.json', 'examples/packs/work-report.yaml', 'LICENSE']));
});
