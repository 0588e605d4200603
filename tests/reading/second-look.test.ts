import { expect, test } from 'vitest';
import { explainReport } from '../../src/explain.ts';
import { builtInPack, readStages } from '../../src/extract.ts';
import type { Learnt } from '../../src/packs/pack.ts';
import { cuesOf, cuePlace } from '../../src/reading/rows/cues.ts';
import { Experience } from '../../src/reading/rows/experience.ts';
import { learn, packed } from '../../scripts/learnt.mjs';

const TITLE = '某县2023年法治政府建设情况报告\n';

/** What is taught when of each text, in which the first figure is looked at, the indicator is right. */
function taught(lessons: readonly (readonly [text: string, indicator: string])[]): Learnt {
  const rowsOnly = { ...builtInPack(), experience: null };
  const examples = lessons.flatMap(([text, indicator]) => {
    const { view, figures, headings } = readStages(TITLE + text, undefined, rowsOnly);
    const [figure] = figures;
    return figure ? Array.from({ length: 6 }, () => ({ cues: cuesOf(view.text, cuePlace(figure.quantity, figure.zone, null, null), headings[figure.heading]?.title ?? ''), indicators: [indicator] })) : [];
  });
  return packed(learn(examples, 0));
}

function read(text: string, lessons: readonly (readonly [text: string, indicator: string])[], title = TITLE): (string | null | undefined)[] {
  const { figures } = readStages(title + text, undefined, { ...builtInPack(), experience: new Experience(taught(lessons)) });
  return figures.flatMap(({ indicator, rules }) => [indicator, rules[0]?.split('#')[1]]);
}

const OTHERS = [['全年受理行政复议案件62件。', 'reconsideration.accepted'], ['组织执法人员培训3期。', 'enforcement.training_sessions']] as const;

const TAKEN = '收到并受理行政复议申请62件。';

test('a choice stands where nothing else goes better with the words', () => {
  expect(read(TAKEN, [[TAKEN, 'reconsideration.accepted'], ...OTHERS])).toEqual(['reconsideration.accepted', '2']);
});

test('a choice that hardly goes with the words falls', () => {
  expect(read(TAKEN, [[TAKEN, 'none'], ...OTHERS])).toEqual([null, undefined]);
});

test('the row of what goes far better is taken, and its rule says so', () => {
  expect(read(TAKEN, [[TAKEN, 'reconsideration.applications'], ...OTHERS])).toEqual(['reconsideration.applications', '4~learnt']);
});

test('what goes far better but is not named takes nothing', () => {
  expect(read(TAKEN, [[TAKEN, 'publicity.lectures'], ...OTHERS])).toEqual([null, undefined]);
});

const CLOSED = '审结62件。';

test('what the words name without its context is taken in a report of the kind that the pack is for, and nowhere else', () => {
  const lessons = [[CLOSED, 'reconsideration.concluded'], ...OTHERS] as const;
  expect(read(CLOSED, lessons)).toEqual(['reconsideration.concluded', '1~learnt']);
  expect(read(CLOSED, lessons, '某县2023年政府工作报告\n')).toEqual([null, undefined]);
});

test('the slices of a list stay with it, whatever goes better', () => {
  const text = '全年立案90件，其中文化领域50件。';
  const lessons = [['文化领域50件。', 'enforcement.cases_closed'], ['全年立案90件。', 'enforcement.cases_filed'], ...OTHERS] as const;
  expect(read(text, lessons).filter((_, i) => i % 2 === 0)).toEqual(['enforcement.cases_filed', 'enforcement.cases_filed']);
});

test('explain says what the company tells', () => {
  const found = explainReport(`${TITLE}审结行政复议案件62件。`).find(({ text }) => text === '62件');
  expect(found?.look).toMatchObject({ outcome: 'kept', favourite: 'reconsideration.concluded' });
});
