import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run, samplesOf } from '../scripts/readme.mjs';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe.each(['README.md', 'README.en.md'])('%s', (name) => {
  const text = read(name);
  const samples = samplesOf(text);

  test('shows real output in its first screen', () => {
    expect(samples.length).toBeGreaterThanOrEqual(1);
    expect(text.indexOf(`$ ${samples[0]?.command}`)).toBeLessThan(1500);
  });

  test.each(samples.map(({ command, printed }) => [command, printed] as const))('%s', (command, printed) => {
    expect(run(command)).toBe(printed);
  });

  test('every npm script it names exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of text.matchAll(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

test('the two READMEs have the same sections and the same samples', () => {
  const shape = (text: string): number => (text.match(/^## /gm) ?? []).length;
  expect(shape(read('README.en.md'))).toBe(shape(read('README.md')));
  expect(samplesOf(read('README.en.md'))).toEqual(samplesOf(read('README.md')));
});
