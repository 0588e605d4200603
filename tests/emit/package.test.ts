import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PLAIN_TABLE, type TableChoice } from '../../src/emit/choice.ts';
import { packagePieces, packageWriter } from '../../src/emit/package/package-format.ts';
import type { Desk } from '../../src/emit/writer.ts';
import type { Report } from '../../src/model/record.ts';
import { observation, report } from './sample.ts';

interface Descriptor {
  readonly fazhi: unknown;
  readonly sources?: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string; readonly unit?: string }[]; readonly missingValues: string[]; readonly primaryKey?: string[]; readonly foreignKeys?: unknown };
  }[];
}

async function packaged(reports: readonly Report[], choice: TableChoice = PLAIN_TABLE): Promise<{ files: Record<string, string>; descriptor: Descriptor }> {
  const files: Record<string, string> = {};
  const desk = async (name: string): Promise<Desk> => {
    files[name] = '';
    const spool = () => {
      const lines: string[] = [];
      return { add: async (line: string) => void lines.push(line), lines: async function* all() { yield* lines; } };
    };
    return { write: async (chunk) => void (files[name] += chunk as string), spool, warn: () => {} };
  };
  const writer = await packageWriter(desk, choice, { version: '1.2.3', packs: [{ name: 'rule-of-law', version: '0.1.0' }] });
  for (const one of reports) await writer.add(packagePieces(choice)(one));
  await writer.finish();
  return { files, descriptor: JSON.parse(files['datapackage.json'] ?? '') as Descriptor };
}

const accepted = observation({ indicator: 'reconsideration.accepted', name: '行政复议受理数' });

test('each table is described as it is written', async () => {
  const { files, descriptor } = await packaged([report([accepted, observation({ id: 'o2' })]), report([], { source: { ...report([]).source, path: '/a/b.txt' } })]);
  expect(Object.keys(files).sort()).toEqual(['codebook.csv', 'datapackage.json', 'findings.csv', 'observations.csv', 'reports.csv', 'wide.csv']);
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const written = files[path] ?? '';
    expect([bytes, hash]).toEqual([Buffer.byteLength(written), `sha256:${createHash('sha256').update(written).digest('hex')}`]);
    expect(written.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    expect(schema.missingValues).toEqual(['']);
  }
  expect(descriptor.resources.map(({ name, schema }) => [name, schema.primaryKey, schema.foreignKeys])).toEqual([
    ['observations', ['report', 'id'], [{ fields: 'report', reference: { resource: 'reports', fields: 'report' } }, { fields: 'indicator', reference: { resource: 'codebook', fields: 'indicator' } }]],
    ['reports', ['report'], undefined],
    ['wide', ['report'], [{ fields: 'report', reference: { resource: 'reports', fields: 'report' } }]],
    ['findings', undefined, [{ fields: 'report', reference: { resource: 'reports', fields: 'report' } }]],
    ['codebook', ['indicator'], undefined],
  ]);
  const fields = Object.fromEntries(descriptor.resources.flatMap(({ name, schema }) => schema.fields.map((field) => [`${name}.${field.name}`, field])));
  expect(fields).toMatchObject({
    'observations.region_code': { type: 'string' }, 'observations.year': { type: 'integer' }, 'observations.value': { type: 'number' }, 'observations.period_start': { type: 'date' },
    'wide.reconsideration.accepted': { type: 'number', title: '行政复议受理数', unit: '件' },
  });
});

test('it says what made it and what it was made of', async () => {
  const { descriptor } = await packaged([report([accepted]), report([], { source: { ...report([]).source, path: '/a/b.txt' } })]);
  expect(descriptor.fazhi).toEqual({ version: '1.2.3', packs: [{ name: 'rule-of-law', version: '0.1.0' }] });
  const known = { hash: `sha256:${'0'.repeat(64)}`, bytes: 100, encoding: 'utf-8' };
  expect(descriptor.sources).toEqual([{ title: 'reports/weining-2020.txt', path: 'reports/weining-2020.txt', ...known }, { title: '/a/b.txt', ...known }]);
  expect((await packaged([])).descriptor.sources).toBeUndefined();
});

test('keys follow the header; without its columns there is none', async () => {
  const zh = await packaged([report([accepted])], { ...PLAIN_TABLE, header: 'zh' });
  expect(zh.descriptor.resources[0]?.schema).toMatchObject({ primaryKey: ['报告', '观测值编号'], foreignKeys: [{ fields: '报告', reference: { resource: 'reports', fields: '报告' } }, { fields: '指标编号' }] });
  const few = await packaged([report([accepted])], { ...PLAIN_TABLE, columns: ['indicator', 'value'] });
  expect(few.descriptor.resources[0]?.schema.primaryKey).toBeUndefined();
  expect(few.descriptor.resources[0]?.schema.foreignKeys).toEqual([{ fields: 'indicator', reference: { resource: 'codebook', fields: 'indicator' } }]);
});

test('the codebook says in both languages what each indicator is and how often it was found', async () => {
  const { files } = await packaged([report([accepted, { ...accepted, id: 'o2', unit: '宗' }]), report([accepted])]);
  expect(files['codebook.csv']?.split('\r\n').slice(0, 2)).toEqual([
    'indicator,name,name_en,topic,topic_zh,topic_en,kind,units,meaning,observations,reports,units_found',
    'reconsideration.accepted,行政复议受理数,reconsideration cases accepted,reconsideration,行政复议,administrative reconsideration,count,件 宗 起,,3,2,件=2 宗=1',
  ]);
});
