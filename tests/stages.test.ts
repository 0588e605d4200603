import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damaged, encoded, Random } from '../bench/mutate.mjs';
import { audit } from '../src/audit/audit.ts';
import { decode } from '../src/decode/decode.ts';
import { DecodeError } from '../src/decode/error.ts';
import { readStages, type Stages } from '../src/extract.ts';
import type { Span } from '../src/model/document.ts';

const folder = new URL('../fixtures/reports/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => decode(readFileSync(new URL(name, folder))).text);

/** Damaged pieces of reports. */
const piece = fc.tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true })).map(([text, from]) => text.slice(from * text.length, from * text.length + 1200));
const damage = fc.tuple(piece, piece, fc.integer()).map(([one, other, seed]) => damaged(one, other, new Random(seed)).text);

const rises = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => i === 0 || start > (spans[i - 1] as Span).start);
const apart = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1] as Span).end);
const inside = (spans: readonly Span[], { view }: Stages): boolean => spans.every(({ start, end }) => 0 <= start && start <= end && end <= view.text.length);

const holds = (stages: Stages): Record<string, boolean> => {
  const { view, lines, headings, numbers, metadata, figures } = stages;
  const { quantities, excluded } = numbers;
  const findings = audit(stages);
  const items = Object.values(metadata).filter((item) => item !== null);
  return {
    'lines are what stands between line ends': lines.every(({ start, end }) => !view.text.slice(start, end).includes('\n') && (start === 0 || view.text[start - 1] === '\n')),
    'no words outside lines': view.text.split('\n').filter((line) => line !== '').length === lines.length,
    'headings rise': inside(headings, stages) && rises(headings),
    'headings are in their parents': headings.every((heading) => {
      const above = headings[heading.parent];
      return heading.parent === -1 || (above !== undefined && above.level < heading.level && above.start < heading.start && heading.end <= above.end);
    }),
    'metadata stand in the text': inside(items, stages),
    'quantities are apart': inside(quantities, stages) && apart(quantities),
    'their text is around them': quantities.every((q) => q.textStart <= q.start && q.end <= q.textEnd && q.start < q.end),
    'a value or a range': quantities.every((q) => (q.decimal === null) === (q.range !== null)),
    'no number twice': apart([...quantities, ...excluded].sort((a, b) => a.start - b.start || a.end - b.end)),
    'figures come in order': figures.every(({ quantity }, i) => i === 0 || quantity.start >= (figures[i - 1]?.quantity.start ?? 0)),
    'each quantity gives a figure': quantities.every((q) => figures.some(({ quantity }) => quantity.start === q.start)),
    'periods run forwards': figures.every(({ period }) => period === null || period.start <= period.end),
    'a total is another figure': figures.every(({ partOf }, i) => partOf === -1 || (partOf !== i && figures[partOf] !== undefined)),
    'findings are of figures': inside(findings, stages) && findings.every((finding) => finding.figures.every((index) => figures[index] !== undefined)),
  };
};

test('each stage keeps its promises on damaged reports', () => {
  fc.assert(
    fc.property(damage, (text) => {
      const kept = holds(readStages(text));
      expect(Object.keys(kept).filter((promise) => kept[promise] === false)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('any bytes are a text or refused with a reason', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.tuple(piece, fc.integer()).map(([text, seed]): Uint8Array => encoded(text, new Random(seed)).bytes));
  fc.assert(
    fc.property(bytes, (given) => {
      try {
        const { text, lost } = decode(given);
        expect(text.split('\ufffd').length - 1).toBeGreaterThanOrEqual(lost);
        expect(/[\ud800-\udfff]/u.test(text)).toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
      }
    }),
    { numRuns: 300 },
  );
});
