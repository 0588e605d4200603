import { expect, test } from 'vitest';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';
import { listsOf } from '../../src/reading/rows/compile.ts';
import { savedLists, saveLists, type SavedLists } from '../../src/reading/lexicon/saved-lists.ts';
import { spellLists } from '../../src/reading/lexicon/spelling.ts';

const PACK = { ...RULE_OF_LAW, terms: { 案件: '案件|案' }, masks: '不予受理|案' };
const LISTS = new Map([['受理|收到', 0], ['@案件|受理', 1]]);

test('lists are spelled out, named ones too, and say which terms are masks', () => {
  const { terms, isMask, groupsOf } = spellLists(PACK, LISTS);
  expect(terms.map((term, i) => [term, isMask(i), Array.from(groupsOf.groups.subarray(groupsOf.from[i], groupsOf.from[i + 1]))])).toEqual([
    ['不予受理', true, []],
    ['受理', false, [0, 1]],
    ['收到', false, [0]],
    ['案', true, [1]],
    ['案件', false, [1]],
  ]);
});

test('saved lists are read back as they were', () => {
  const spelled = spellLists(PACK, LISTS);
  const saved = savedLists(saveLists(spelled));
  expect(saved.terms).toEqual(spelled.terms);
  expect(saved.groupsOf).toEqual(spelled.groupsOf);
  expect(saved.terms.map((_, i) => saved.isMask(i))).toEqual(spelled.terms.map((_, i) => spelled.isMask(i)));
});

test('the build has written the lists of the built-in pack', async () => {
  const built = (await import(new URL('../../dist/reading/lexicon/built-in-lists.js', import.meta.url).href)) as { BUILT_IN_LISTS: SavedLists };
  expect(built.BUILT_IN_LISTS).toEqual(saveLists(spellLists(RULE_OF_LAW, listsOf(RULE_OF_LAW))));
});
