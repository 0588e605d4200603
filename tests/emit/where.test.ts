import { expect, test } from 'vitest';
import { readCondition, selection } from '../../src/emit/where.ts';
import { observation, report } from './sample.ts';

const RECORD = report([
  observation({ id: 'o1', indicator: 'reconsideration.accepted', status: 'actual' }),
  observation({ id: 'o2', indicator: 'reconsideration.upheld', status: 'target', unit: '%' }),
  observation({ id: 'o3', indicator: 'litigation.cases', status: 'change', label: 'a.b（1）' }),
  observation({ id: 'o4', indicator: null, period: null }),
]);

test.each<[string[], string[]]>([
  [[], ['o1', 'o2', 'o3', 'o4']],
  [['indicator=reconsideration.accepted'], ['o1']],
  [['topic=reconsideration'], ['o1', 'o2']],
  [['indicator=reconsideration.*'], ['o1', 'o2']],
  [['status=target,change'], ['o2', 'o3']],
  [['status=target', 'status=change'], ['o2', 'o3']],
  [['status!=target', 'status!=change'], ['o1', 'o4']],
  [['topic=reconsideration', 'status=actual'], ['o1']],
  [['topic=reconsideration', 'topic!=reconsideration'], []],
  [['indicator!='], ['o1', 'o2', 'o3']],
  [['indicator='], ['o4']],
  [['period_start=2020-*'], ['o1', 'o2', 'o3']],
  [['year=2020'], ['o1', 'o2', 'o3', 'o4']],
  [['year=2021'], []],
  [['region_code=52*'], ['o1', 'o2', 'o3', 'o4']],
  [['region_code=52'], []],
  [['label=a.b（1）'], ['o3']],
  [['label=a*1）'], ['o3']],
  [['label=axb（1）'], []],
  [['unit=%'], ['o2']],
  [[' unit = %, 件 '], ['o1', 'o2', 'o3', 'o4']],
])('%j', (texts, ids) => {
  const conditions = texts.flatMap((text) => readCondition(text) ?? []);
  expect(conditions).toHaveLength(texts.length);
  expect(RECORD.observations.filter(selection(conditions)(RECORD)).map(({ id }) => id)).toEqual(ids);
});

test.each(['indicator', 'statu=target', 'Status=target', '=x', 'value=3', ''])('%j is no condition', (text) => {
  expect(readCondition(text)).toBeNull();
});
