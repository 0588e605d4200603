import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openSpool } from '../../src/batch/spool.ts';
import { folderOf } from '../cli/run.ts';

// 3,000 lines of 1,000 characters are beyond what is held in memory.
test.each([3, 3_000])('%i lines come back as they went in, and nothing stays', async (count) => {
  const folder = folderOf({});
  vi.stubEnv('TMPDIR', folder);
  const spool = openSpool();
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify({ i, text: `\u2028文\r\n${'x'.repeat(1000)}` }));
  for (const line of lines) await spool.add(line);
  expect(readdirSync(folder)).toHaveLength(count > 3 ? 1 : 0);
  const back: unknown[] = [];
  for await (const line of spool.lines()) back.push(JSON.parse(line));
  expect(back).toEqual(lines.map((line) => JSON.parse(line)));
  await spool.clear();
  expect(readdirSync(folder)).toEqual([]);
  vi.unstubAllEnvs();
});
