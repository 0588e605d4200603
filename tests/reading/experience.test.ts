import { expect, test } from 'vitest';
import { builtInPack } from '../../src/extract.ts';
import type { UnitClass } from '../../src/quantity/units.ts';
import { Company } from '../../src/reading/rows/company.ts';
import { cuesOf, type CuePlace } from '../../src/reading/rows/cues.ts';
import { Experience } from '../../src/reading/rows/experience.ts';
import { measureOf } from '../../src/reading/rows/unit-fit.ts';
import { learn, packed } from '../../scripts/learnt.mjs';

const place = (start: number, end: number): CuePlace => ({ start, end, unit: '件', sentenceStart: 0, previous: '', gap: Infinity, total: '' });
const figure = (text: string): CuePlace => place(text.indexOf('5'), text.indexOf('5') + 2);
const example = (text: string, ...indicators: string[]) => ({ cues: cuesOf(text, figure(text), ''), indicators });

const TAUGHT = ['受理复议申请5件', '本年受理申请5件', '共受理5件', '依法受理了5件', '受理5件'].map((text) => example(text, 'reconsideration.accepted'));
const OTHERS = ['审结复议案件5件', '本年审结案件5件', '共审结5件', '依法审结了5件', '审结5件'].map((text) => example(text, 'reconsideration.concluded'));
const NOTHING = ['种植果树5件', '种植苗木5件', '种植花卉5件', '种植蔬菜5件', '种植烟叶5件'].map((text) => example(text, 'none'));

const experience = new Experience(packed(learn([...TAUGHT, ...OTHERS, ...NOTHING], 0)));
const ask = (text: string, indicator = -1) => new Company(experience, text).favourite(figure(text), '', indicator);

test.each([
  ['全市受理5件', 'reconsideration.accepted'],
  ['全市审结5件', 'reconsideration.concluded'],
  ['种植药材5件', 'none'],
])('%s', (text, wanted) => {
  expect(ask(text).favourite).toBe(wanted);
});

test('the lead over another indicator is the difference of their scores', () => {
  const text = '全市审结5件';
  expect(ask(text, experience.number('reconsideration.concluded')).lead).toBe(0);
  expect(ask(text, experience.number('reconsideration.accepted')).lead).toBeGreaterThan(0.5);
  expect(ask(text).lead).toBeNull();
});

test('what was never learnt has no number', () => {
  expect(experience.number('economy.gdp')).toBe(-1);
});

test('figure after figure of a sentence gives what each gives alone', () => {
  const text = '共受理62件,审结58件,转办3件';
  const company = new Company(experience, text);
  const places = [...text.matchAll(/\d+件/g)].map(({ index, 0: { length } }) => place(index, index + length));
  expect(places.map((at) => company.favourite(at, '复议', 0))).toEqual(places.map((at) => new Company(experience, text).favourite(at, '复议', 0)));
});

test('what is never right somewhere is learnt as such', () => {
  const never = { cues: cuesOf('受理来电5件', figure('受理来电5件'), ''), never: ['reconsideration.accepted'] };
  const taught = new Experience(packed(learn([...TAUGHT, ...OTHERS, ...NOTHING, never, never, never, never], 0)));
  const score = (from: Experience): number => {
    const found = new Company(from, '受理来电5件').favourite(figure('受理来电5件'), '', from.number('reconsideration.accepted'));
    return found.score - (found.lead ?? 0);
  };
  expect(score(taught)).toBeLessThan(score(experience));
});

test('the same examples teach the same', () => {
  expect(packed(learn([...TAUGHT, ...OTHERS, ...NOTHING], 0))).toEqual(packed(learn([...TAUGHT, ...OTHERS, ...NOTHING], 0)));
});

test('a favourite is one of those that are asked about', () => {
  const asked = (...indicators: string[]) => new Company(experience, '全市审结5件').favourite(figure('全市审结5件'), '', -1, indicators.map((indicator) => experience.number(indicator))).favourite;
  expect(asked('reconsideration.accepted', 'none')).not.toBe('reconsideration.concluded');
  expect(asked('reconsideration.accepted', 'reconsideration.concluded')).toBe('reconsideration.concluded');
});

test('a measure word counts what its rows count', () => {
  const builtIn = builtInPack().experience as Experience;
  const counted = (unit: string, unitClass: UnitClass): (string | undefined)[] => builtIn.countedIn(measureOf(unit, unitClass)).map((k) => builtIn.indicators[k]);
  expect(counted('%', 'percent')).toEqual(expect.arrayContaining(['hotline.on_time_rate', 'none']));
  expect(counted('%', 'percent')).not.toContain('hotline.by_domain');
  expect(counted('件', 'case')).toEqual(expect.arrayContaining(['hotline.by_domain', 'none']));
  expect(counted('件', 'case')).not.toContain('hotline.on_time_rate');
});
