import { expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { extractReport } from '../../src/extract.ts';
import { words, type MessageCode } from '../../src/messages/words.ts';
import { mergePacks } from '../../src/packs/merge.ts';
import { listIndicators } from '../../src/packs/catalogue.ts';
import { readPack } from '../../src/packs/read.ts';
import { RULE_OF_LAW } from '../../src/packs/rule-of-law.ts';
import { spellOut } from '../../src/packs/terms.ts';
import { preparePacks } from '../../src/reading/rows/packs.ts';

const PACK = `name: mine
version: 1.0.0
indicators:
  - { id: parks.opened, name: 新建公园数, kind: count, units: [个] }
terms:
  公园: 公园|绿地
rows:
  - id: parks.opened
    own: ['@公园', 新建|建成]
phrases:
  - { text: 新建公园12个。, reads: [parks.opened=12] }
nearMisses:
  - { text: 改造公园5个。, not: [parks.opened] }
`;

/** Errors and warnings as `line:column level message`. */
async function faultsOf(text: string, lang: 'zh' | 'en' = 'en'): Promise<string[]> {
  const { faults } = await readPack(text, { lang });
  return faults.map(({ line, column, level, code, params }) => `${line}:${column} ${level} ${words(lang, code as MessageCode, params)}`);
}

test('a pack without fault, as YAML and as JSON', async () => {
  const { pack, faults } = await readPack(PACK);
  expect(faults).toEqual([]);
  expect(pack).toMatchObject({ name: 'mine', rows: [{ id: 'parks.opened', own: ['@公园', '新建|建成'] }] });
  expect(await readPack(JSON.stringify(pack, null, 2))).toMatchObject({ pack, faults: [] });
  expect((await readPack(`\ufeff${PACK}`)).pack).toEqual(pack);
});

test.each<[string, string | RegExp, string, string[]]>([
  ['the name of the built-in pack', 'name: mine', 'name: rule-of-law', ['1:7 error There is a pack named rule-of-law already, and records could not tell which decided. Take another name.']],
  ['nothing at all', /[^]*/, '', ['1:1 error $: Invalid input: expected object, received null']],
  ['several documents', /$/, '---\nname: b\n', [expect.stringContaining('not valid YAML or JSON: ') as string]],
  ['a schema for editors', 'name: mine', '$schema: pack.schema.json\nname: mine', []],
  ['no YAML', 'version: 1.0.0', 'version: [', [expect.stringMatching(/^\d+:\d+ error not valid YAML or JSON: /) as string]],
  ['a key twice', 'version: 1.0.0', 'name: other\nversion: 1.0.0', ['2:1 error not valid YAML or JSON: Map keys must be unique']],
  ['a number for a version', 'version: 1.0.0', 'version: 1.0', ['2:10 error version: Invalid input: expected string, received number']],
  ['a field left out', 'version: 1.0.0\n', '', ['1:1 error version is missing.']],
  ['an unknown field', '    own:', '    words: [园]\n    own:', ['9:5 error rows[0]: Unrecognized key: "words"']],
  ['an unknown kind', 'kind: count', 'kind: number', [expect.stringContaining('4:44 error indicators[0].kind: Invalid option: expected one of "count"') as string]],
  ['an indicator twice', 'terms:', '  - { id: parks.opened, name: 公园, kind: count, units: [个] }\nterms:', ['5:11 error The indicator parks.opened stands twice in this pack.']],
  ['an indicator of the catalogue', 'id: parks.opened, name: 新建公园数', 'id: reconsideration.accepted, name: 受理', [
    '4:11 error There is an indicator reconsideration.accepted already (行政复议受理数). Take another id, or give its rows only, without naming it in indicators.',
    '4:11 warning The indicator reconsideration.accepted has no row and can never be read.',
    '4:11 warning The indicator reconsideration.accepted has no phrase (phrases).',
    '4:11 warning The indicator reconsideration.accepted has no near-miss (nearMisses).',
    '8:9 error There is no indicator parks.opened. Name it in indicators, or take an id of the catalogue (fazhi indicators).',
    '13:28 error There is no indicator parks.opened. Name it in indicators, or take an id of the catalogue (fazhi indicators).',
  ]],
  ['an unknown list', "'@公园'", "'@园林'", ['9:11 error There is no list named @园林. Put it in terms, or mend the name.']],
  ['a list made of itself', '公园: 公园|绿地', "公园: '公园|@公园'", ['6:7 error The list @公园 leads back to itself.', '9:11 error The list @公园 leads back to itself.']],
  ['a list of the built-in pack is known', "'@公园'", "'@公园|@复议'", []],
  ['an empty list', '新建|建成', "'|'", ['9:18 error The list has no term.']],
  ['a term in full width', '新建|建成', '新建（扩建）|建成', ['9:18 error The term "新建（扩建）" has to be written as the reading text has it: "新建(扩建)" (half-width, no spaces, Simplified).']],
  ['a term in Traditional characters', '公园: 公园|绿地', '公园: 公园|公園', ['6:7 error The term "公園" has to be written as the reading text has it: "公园" (half-width, no spaces, Simplified).']],
  ['look-around, which is not linear', '    own:', '    pattern: (?=新建)\n    own:', ['9:14 error The pattern cannot be used (the syntax is RE2, without look-around and back-references): error parsing regexp: invalid or unsupported Perl syntax: `(?=`']],
  ['an unknown measure word', 'units: [个]', 'units: [园]', ['4:59 warning The measure word "园" is not known and is not taken for one behind a number.']],
  ['a scaled measure word', 'units: [个]', 'units: [万元]', ['4:59 error The measure word "万元" is kept as "元": write "元" here.']],
  ['an unknown dimension', '    own:', '    dims: [层级, 区域]\n    own:', ['9:16 error There is no dimension "区域". Put it in dimensions, or mend the name.']],
  ['a relation of what is not there', 'phrases:', 'relations:\n  - { id: parks, because: 说明, kind: split, totals: [parks.opened], part: parks.closed, by: 区域 }\nphrases:', [
    '11:74 error There is no indicator parks.closed. Name it in indicators, or take an id of the catalogue (fazhi indicators).',
    '11:92 error There is no dimension "区域". Put it in dimensions, or mend the name.',
  ]],
  ['an unknown frame', '    own:', '    frame: others\n    own:', ['9:12 error There is no frame named others. Put it in frames, or mend the name.']],
  ['no phrase and no near-miss', /phrases:[^]*/, '', ['4:11 warning The indicator parks.opened has no phrase (phrases).', '4:11 warning The indicator parks.opened has no near-miss (nearMisses).']],
])('%s', async (_name, from, to, faults) => {
  expect(await faultsOf(PACK.replace(from, () => to))).toEqual(faults);
});

test('the schema speaks Chinese too', async () => {
  expect(await faultsOf(PACK.replace('version: 1.0.0', 'version: 1'), 'zh')).toEqual(['2:10 error version：无效输入：期望 string，实际接收 数字']);
});

test('aliases cannot blow up', async () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(10)}]`).join('\n')}\n`;
  expect((await readPack(bomb)).faults.map(({ code }) => code)).toEqual(['pack/syntax']);
});

test('a list is spelled out with the pack’s own lists first, then the built-in ones, which see only themselves', () => {
  expect(spellOut('a|@x|@y', { x: 'own' }, { x: 'shared', y: '@x|z' })).toBe('a|own|shared|z');
});

test('packs read together: the keys of rows tell pack and version, a later pack may use what an earlier one has', async () => {
  const first = (await readPack(PACK)).pack;
  const later = await readPack('name: more\nversion: 2.1.0\nrows:\n  - { id: parks.opened, own: [口袋花园] }\n', { before: first ? [first] : [] });
  expect(later.faults).toEqual([]);
  if (!first || !later.pack) throw new Error('a pack has faults');
  const packs = await preparePacks([first, later.pack]);
  const source = decode(Buffer.from('全年新建公园12个，口袋花园3个。受理行政复议案件20件。'));
  const read = extractReport({ path: 'a.txt', ...source }, { packs }).observations.map(({ indicator, name, rules }) => [indicator, name, rules]);
  expect(read).toEqual([
    ['parks.opened', '新建公园数', ['mine@1.0.0/parks.opened#1']],
    ['parks.opened', '新建公园数', ['more@2.1.0/parks.opened#1']],
    ['reconsideration.accepted', '行政复议受理数', [expect.stringMatching(/^reconsideration\.accepted#\d+$/) as string]],
  ]);
});

test('the built-in pack alone is the built-in pack', () => {
  const { pack, catalogue } = mergePacks(RULE_OF_LAW, listIndicators(), []);
  expect(pack).toEqual(RULE_OF_LAW);
  expect(catalogue).toEqual(listIndicators());
});

test('a pattern that would take a backtracking engine for ever takes linear time', async () => {
  const { pack } = await readPack(PACK.replace('    own:', () => '    pattern: ^(公?园?)*x$\n    own:'));
  if (!pack) throw new Error('the pack has faults');
  const packs = await preparePacks([pack]);
  const text = `${'公园'.repeat(100)}新建公园12个。`.repeat(50);
  expect(extractReport({ path: 'a.txt', ...decode(Buffer.from(text)) }, { packs }).observations.filter(({ indicator }) => indicator !== null)).toEqual([]);
});

test.each<[string, string, number]>([
  ['# stands for the figure', '新建.{0,4}#', 1],
  ['nothing before the clause', '^公园#', 0],
  ['behind the figure', '#.{0,2}，?$', 1],
])('a pattern sees the clause of the figure: %s', async (_name, pattern, count) => {
  const { pack } = await readPack(PACK.replace('    own:', () => `    pattern: '${pattern}'\n    own:`));
  if (!pack) throw new Error('the pack has faults');
  const { observations } = extractReport({ path: 'a.txt', ...decode(Buffer.from('加强绿化，新建公园12个。')) }, { packs: await preparePacks([pack]) });
  expect(observations.filter(({ indicator }) => indicator === 'parks.opened')).toHaveLength(count);
});
