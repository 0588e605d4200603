#!/usr/bin/env node
// Prints `N passed, N failed` alone on a line:  node scripts/closing-line.mjs VITEST.json
// VITEST.json is the file of vitest's JSON reporter. Test files that did not load at all count as failed, a skipped
// test as neither. Exit code 1 and no line without the file: the tests did not run.
import { readFileSync } from 'node:fs';

try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  console.log(`${numPassedTests} passed, ${numFailedTests + unloaded} failed`);
} catch {
  console.error('the tests did not run');
  process.exitCode = 1;
}
