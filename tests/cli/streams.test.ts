import { describe, expect, test } from 'vitest';
import { BIN, fazhi, folderOf, run } from './run.ts';

const manyReports = (count: number): string => folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`r/${i}.txt`, `清水县${2000 + (i % 20)}年法治政府建设工作报告\n全年受理行政复议案件${i}件。\n`])));
const quoted = `"${process.execPath}" "${BIN}"`;

describe('more than 1 MB through a pipe', () => {
  test('a slow reader gets all of it; the number of jobs changes no byte', async () => {
    const cwd = manyReports(2000);
    const slow = await run('bash', ['-c', `${quoted} extract r -f json --jobs 1 --quiet | (sleep 0.5; cat)`], { cwd });
    expect(slow.err.slice(0, 300)).toBe('');
    expect(slow.out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(slow.out)).toHaveLength(2000);
    const three = await fazhi(['extract', 'r', '--jobs', '3', '--quiet'], { cwd });
    expect(three.out === slow.out).toBe(true);
  });

  test.each(['json', 'jsonl', 'csv --layout wide'])('a reader that has had enough is no error: %s', async (format) => {
    const cwd = manyReports(4000);
    for (const jobs of [1, 2]) {
      const { out, err } = await run('bash', ['-c', `${quoted} extract r -f ${format} --jobs ${jobs} | head -c 10; echo " \${PIPESTATUS[0]}"`], { cwd });
      expect(err.slice(0, 300)).toBe('');
      expect(out).toMatch(/^[^]{10} 0\n$/);
    }
  });

  test('the catalogue too', async () => {
    const { out, err } = await run('bash', ['-c', `${quoted} indicators --format json --quiet | head -c 1; echo " \${PIPESTATUS[0]}"`]);
    expect([out, err]).toEqual(['[ 0\n', '']);
  });
});
