#!/usr/bin/env node
// Holds a score against its floor:  node scripts/floor.mjs SCORE.json .ci/floor.json
// SCORE.json is what score.mjs --json prints. Prints each figure beside its floor; exit code 1 if one is below
// or missing. It writes nothing: a floor is raised by hand, and never lowered.
import { readFileSync } from 'node:fs';

const [scoreFile, floorFile] = process.argv.slice(2);
if (scoreFile === undefined || floorFile === undefined) {
  console.error('usage: floor.mjs SCORE.json FLOOR.json');
  process.exitCode = 2;
} else {
  const score = JSON.parse(readFileSync(scoreFile, 'utf8'));
  const floors = Object.entries(JSON.parse(readFileSync(floorFile, 'utf8')));
  let below = 0;
  for (const [name, floor] of floors) {
    const figure = name.split('.').reduce((part, key) => part?.[key], score);
    const holds = typeof figure === 'number' && figure >= floor;
    if (!holds) below += 1;
    console.log(`${holds ? 'ok   ' : 'BELOW'}  ${name.padEnd(14)} ${String(figure?.toFixed?.(4) ?? 'missing').padStart(7)}  floor ${floor.toFixed(4)}`);
  }
  if (below > 0) {
    console.error(`${below} of ${floors.length} figures are below their floor`);
    process.exitCode = 1;
  }
}
