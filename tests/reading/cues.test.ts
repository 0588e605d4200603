import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesOf, headingCues, nearCues, sentenceCues, trailFrom, type CuePlace } from '../../src/reading/rows/cues.ts';

const place = (text: string, figure: string, more: Partial<CuePlace> = {}): CuePlace => {
  const start = text.indexOf(figure);
  return { start, end: start + figure.length, unit: '件', sentenceStart: 0, previous: '', gap: Infinity, total: '', ...more };
};

const cues = (text: string, figure: string, more: Partial<CuePlace> = {}, heading = ''): number[] => [...cuesOf(text, place(text, figure, more), heading)].sort((a, b) => a - b);

test('cues are numbers of 32 bits', () => {
  for (const cue of cues('受理申请62件', '62件')) expect([Number.isInteger(cue), cue >= 0, cue < 2 ** 32]).toEqual([true, true, true]);
});

test('other figures are one and the same character: their value tells nothing', () => {
  expect(cues('收到申请3,451件,受理62件', '62件')).toEqual(cues('收到申请7件,受理62件', '62件'));
});

test.each<[string, [string, string], [string, string]]>([
  ['the clause', ['受理62件', '62件'], ['审结62件', '62件']],
  ['the clause before', ['收到申请,受理62件', '62件'], ['加强监督,受理62件', '62件']],
  ['the words behind', ['62件复议', '62件'], ['62件诉讼', '62件']],
])('%s makes a difference', (_, [a, figureA], [b, figureB]) => {
  expect(cues(a, figureA)).not.toEqual(cues(b, figureB));
});

test.each<[string, Partial<CuePlace>, Partial<CuePlace>]>([
  ['the measure word', { unit: '件' }, { unit: '人' }],
  ['the indicator before', { previous: 'reconsideration.applications', gap: 5 }, { previous: 'litigation.cases', gap: 5 }],
  ['a figure near by and one farther off', { previous: 'reconsideration.applications', gap: 5 }, { previous: 'reconsideration.applications', gap: 60 }],
  ['what it is a part of', { total: 'reconsideration.applications' }, { total: 'openness.applications' }],
])('%s makes a difference', (_, a, b) => {
  expect(cues('受理62件', '62件', a)).not.toEqual(cues('受理62件', '62件', b));
});

test('figures before of one topic have cues in common that those of another have not', () => {
  const common = (a: string, b: string): number => {
    const other = new Set(cues('受理62件', '62件', { previous: b, gap: 5 }));
    return cues('受理62件', '62件', { previous: a, gap: 5 }).filter((cue) => other.has(cue)).length;
  };
  expect(common('openness.applications', 'openness.granted')).toBe(common('openness.applications', 'litigation.cases') + 1);
});

test.each<[string, [string, string], [string, string]]>([
  ['a bracket around nothing but the figure', ['行政许可(62件)', '62件'], ['行政许可62件', '62件']],
  ['a colon before it', ['行政许可:62件', '62件'], ['行政许可62件', '62件']],
  ['what the name takes in', ['审结(含上年结转)62件', '62件'], ['审结62件', '62件']],
])('%s parts it from no word near by', (_, [a, figureA], [b, figureB]) => {
  const near = (text: string, figure: string): number[] => {
    const found: number[] = [];
    nearCues(text, place(text, figure), 1, (cue) => found.push(cue));
    return found;
  };
  expect(near(a, figureA)).toEqual(near(b, figureB));
});

test('a figure that is far away tells nothing', () => {
  expect(cues('受理62件', '62件', { previous: 'litigation.cases', gap: 81 })).toEqual(cues('受理62件', '62件'));
});

test('the heading makes a difference, words of another sentence none', () => {
  expect(cues('受理62件', '62件', {}, '行政复议')).not.toEqual(cues('受理62件', '62件'));
  expect(cues('加强培训。受理62件', '62件', { sentenceStart: 5 })).toEqual(cues('组织考试。受理62件', '62件', { sentenceStart: 5 }));
});

test('a sentence followed in steps has the cues of the sentence followed at once', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'受理申请,、。:;( 1234567890.复议'), maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.array(fc.nat(60), { maxLength: 4 }), (text, steps) => {
      const [atOnce, inSteps] = [[] as number[], [] as number[]];
      sentenceCues(text, trailFrom(0), text.length, (cue) => atOnce.push(cue));
      const trail = trailFrom(0);
      for (const step of [...steps.sort((a, b) => a - b), text.length]) sentenceCues(text, trail, Math.min(step, text.length), (cue) => inSteps.push(cue));
      expect(inSteps).toEqual(atOnce);
    }),
  );
});

test('all cues of a figure are those of its sentence, its heading and what is near', () => {
  const text = '共收到申请71件,受理62件';
  const found = new Set<number>();
  const trail = trailFrom(0);
  const at = place(text, '62件', { previous: 'reconsideration.applications', gap: 3 });
  sentenceCues(text, trail, at.start, (cue) => found.add(cue));
  headingCues('行政复议', (cue) => found.add(cue));
  nearCues(text, at, trail.last, (cue) => found.add(cue));
  expect(cuesOf(text, at, '行政复议')).toEqual(found);
});
