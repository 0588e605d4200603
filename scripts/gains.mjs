#!/usr/bin/env node
// What a change gained and lost, figure by figure, over every report that has gold:
//   npm run gains [REVISION]      (default HEAD: the change not yet committed)
// Builds the other revision in a scratch folder, reads fixtures/gold (and ../shared/gold where it is there) with
// both, and prints each figure that one reads right and the other does not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const revision = process.argv[2] ?? 'HEAD';
const sets = [['fixtures/reports', 'fixtures/gold'], ['../shared/reports', '../shared/gold']].map((pair) => pair.map((folder) => join(root, folder))).filter(([, gold]) => existsSync(gold));

function build(folder) {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return import(pathToFileURL(join(folder, 'dist/index.js')).href);
}

/** Verdicts by figure (`report@offset`), with the words around it; `score` is the scoring of this revision for both builds. */
function judge({ decode, extractReport }, score) {
  const verdicts = new Map();
  for (const [reports, golds] of sets) {
    for (const file of readdirSync(golds).filter((name) => name.endsWith('.json'))) {
      const gold = JSON.parse(readFileSync(join(golds, file), 'utf8'));
      const source = decode(readFileSync(join(reports, gold.report)));
      const text = [...source.text];
      for (const { at, text: figure, isRight, read, wanted } of score(gold, extractReport({ path: gold.report, ...source })).sheet.verdicts) {
        const context = text.slice(Math.max(0, at - 16), at + figure.length + 6).join('').replace(/\s/gu, ' ');
        verdicts.set(`${gold.report}@${at}`, { right: isRight, read: read.join(',') || 'nothing', wanted: wanted.join('/') || 'none', context });
      }
    }
  }
  return verdicts;
}

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-gains-'));
try {
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', join(scratch, 'before'), revision], { cwd: root });
  symlinkSync(join(root, 'node_modules'), join(scratch, 'before/node_modules'));
  const [then, now] = [await build(join(scratch, 'before')), await build(root)];
  const { scoreReport } = await import(pathToFileURL(join(root, 'dist/score/score.js')).href);
  const before = judge(then, scoreReport);
  const after = judge(now, scoreReport);
  const rows = { gained: [], lost: [] };
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [b, a] = [before.get(key), after.get(key)];
    const [wasRight, isRight] = [b?.right ?? true, a?.right ?? true];
    if (wasRight === isRight) continue;
    const { context, wanted } = a ?? b;
    rows[isRight ? 'gained' : 'lost'].push(`  ${key}  ${context}\n      wanted ${wanted}; before ${b?.read ?? 'nothing'}; now ${a?.read ?? 'nothing'}`);
  }
  for (const [name, list] of Object.entries(rows)) console.log(`${name}: ${list.length}\n${list.join('\n')}`);
  const share = (verdicts) => `${[...verdicts.values()].filter((v) => v.right).length} of ${verdicts.size}`;
  console.log(`right before: ${share(before)}; right now: ${share(after)}`);
  if (rows.lost.length > rows.gained.length) process.exitCode = 1;
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', join(scratch, 'before')], { cwd: root });
  rmSync(scratch, { recursive: true, force: true });
}
