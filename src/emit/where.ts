import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import type { Cell } from './column.ts';
import { topicOf } from './topic.ts';

/** What each key of a condition speaks of. */
const KEYS = {
  report: (_o, r) => r.source.path,
  region_code: (_o, r) => r.metadata.region?.code ?? null,
  region: (_o, r) => r.metadata.region?.officialName ?? null,
  year: (_o, r) => r.metadata.year,
  topic: (o) => topicOf(o.indicator),
  indicator: (o) => o.indicator,
  name: (o) => o.name,
  label: (o) => o.label,
  unit: (o) => o.unit,
  kind: (o) => o.kind,
  qualifier: (o) => o.qualifier,
  status: (o) => o.status,
  origin: (o) => o.origin,
  period_start: (o) => o.period?.start ?? null,
  period_end: (o) => o.period?.end ?? null,
} as const satisfies Readonly<Record<string, (o: Observation, r: Report) => Cell>>;

export type WhereKey = keyof typeof KEYS;

export const WHERE_KEYS = Object.keys(KEYS) as WhereKey[];

/** `status=actual,change`: an observation with one of the values; with `!=` one with none of them. A value may have `*` for any characters; an empty one is an empty cell. */
export interface Condition {
  readonly key: WhereKey;
  readonly equal: boolean;
  readonly values: readonly string[];
}

/** A condition as written, `null` where it is none. */
export function readCondition(text: string): Condition | null {
  const [, name = '', not = '', values = ''] = /^\s*([a-z_]+)\s*(!?)=(.*)$/su.exec(text) ?? [];
  const key = WHERE_KEYS.find((known) => known === name);
  return key === undefined ? null : { key, equal: not === '', values: values.split(',').map((value) => value.trim()) };
}

/** Whether an observation of the report is wanted. Conditions `=` of one key: one of them holds; of several keys, and all `!=`: each holds. */
export function selection(conditions: readonly Condition[]): (report: Report) => (o: Observation) => boolean {
  if (conditions.length === 0) return () => () => true;
  const demands = [...conditions.filter(({ equal }) => !equal).map(({ key, values }) => ({ key, equal: false, pattern: patternOf(values) })), ...allowed(conditions)];
  return (report) => (o) => demands.every(({ key, equal, pattern }) => pattern.test(String(KEYS[key](o, report) ?? '')) === equal);
}

function allowed(conditions: readonly Condition[]): { key: WhereKey; equal: boolean; pattern: RegExp }[] {
  const byKey = new Map<WhereKey, string[]>();
  for (const { key, equal, values } of conditions) if (equal) byKey.set(key, [...(byKey.get(key) ?? []), ...values]);
  return [...byKey].map(([key, values]) => ({ key, equal: true, pattern: patternOf(values) }));
}

function patternOf(values: readonly string[]): RegExp {
  const escaped = values.map((value) => value.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('.*'));
  return new RegExp(`^(?:${escaped.join('|')})$`, 's');
}
