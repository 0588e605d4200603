import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_DOCS, langOf, withColumns } from '../scripts/formats.mjs';
import { run, samplesOf } from '../scripts/readme.mjs';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe.each(FORMAT_DOCS)('%s', (name) => {
  const text = read(name);

  test('its tables are those of the columns', () => {
    expect(text).toContain('<!-- columns: observations -->');
    expect(text).toBe(withColumns(text, langOf(name)));
  });

  test.each(samplesOf(text).map(({ command, printed }) => [command, printed] as const))('%s', (command, printed) => {
    expect(run(command)).toBe(printed);
  });
});

test('both have the same sections, tables and samples', () => {
  const shape = (text: string): unknown => [text.match(/^## /gm)?.length, text.match(/<!-- [\w: -]+ -->/g), samplesOf(text)];
  const [zh = '', en = ''] = FORMAT_DOCS.map(read);
  expect(shape(en)).toEqual(shape(zh));
});
