import { expect, test } from 'vitest';
import { listIndicators } from '../../src/packs/catalogue.ts';
import { englishName, topicName } from '../../src/packs/english.ts';

test('each indicator has an English name of its own, each topic a name in both languages', () => {
  const ids = listIndicators().map(({ id }) => id);
  expect(ids.filter((id) => englishName(id) === null)).toEqual([]);
  const names = new Map(ids.map((id) => [englishName(id), id]));
  expect(ids.filter((id) => names.get(englishName(id)) !== id)).toEqual([]);
  const topics = [...new Set(listIndicators().map(({ topic }) => topic))];
  expect(topics.filter((topic) => topicName(topic, 'zh') === topic || topicName(topic, 'en') === '')).toEqual([]);
});
