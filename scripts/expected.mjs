// Writes fixtures/reports/<id>.expected.json anew for every fixture report that has one: what the program reads
// today, one observation a line so that a change can be read. Compare with git before you commit. To begin with a
// new report, make its empty .expected.json first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode, extractReport } from '../dist/index.js';

const folder = new URL('../fixtures/reports/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const expected = new URL(name.replace(/txt$/, 'expected.json'), folder);
  if (!existsSync(expected)) continue;
  const { text, encoding, bytes, sha256 } = decode(readFileSync(new URL(name, folder)));
  const report = extractReport({ path: `fixtures/reports/${name}`, text, encoding, bytes, sha256 });
  const parts = Object.entries(report).map(([key, value]) => {
    const rows = Array.isArray(value) && value.length > 0 ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${rows}`;
  });
  writeFileSync(expected, `{\n${parts.join(',\n')}\n}\n`);
}
