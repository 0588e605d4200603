// The pages docs/findings.md and docs/findings.en.md: every code of the findings, and every relation that the built-in
// pack checks. `npm run generate` writes them, tests/audit/docs.test.ts checks that they are current.

const TEXT = {
  zh: {
    head: '# 核查结果一览\n\n本页由 `npm run generate` 生成。`extract` 的每条核查结果有代码、级别、文字、有关的观测值和所在位置；`--fail-on error|warning` 按级别给出退出码 1。什么都不改正，只指出。',
    codes: '## 代码', codesHead: '| 代码 | 级别 | 名称 | 何时给出 | 文字 |',
    relations: '## 关系', relationsText: '同一段落、同一时期、同一维度的数字须符合下列关系。“≤”表示部分不多于整体，“/”前后是几个合法的分母或分子中的任何一个。', relationsHead: '| 关系 | 式 | 依据 |',
    by: '按', slices: '各项',
  },
  en: {
    head: '# Findings\n\nThis page is written by `npm run generate`. Each finding of `extract` has a code, a level, words, the observations concerned and where they stand; `--fail-on error|warning` turns levels into exit code 1. Nothing is corrected, only shown.',
    codes: '## Codes', codesHead: '| Code | Level | Name | When | Words |',
    relations: '## Relations', relationsText: 'Figures of one paragraph, period and slice obey these. "≤" means at most; "/" stands between several lawful numerators or denominators, any of which will do. Reasons are quoted in Chinese, as the laws are.', relationsHead: '| Relation | Formula | Reason |',
    by: 'by', slices: 'slices',
  },
};

const cell = (text) => text.replaceAll('|', '\\|');

/** The page in one language. `levels`: level by code; `words(code)`: words in that language; `name(id)`: what an indicator is called. */
export function findingsPage(lang, { levels, relations, words, name }) {
  const text = TEXT[lang];
  const codes = Object.entries(levels).map(([code, level]) => `| \`${code}\` | ${words(`level/${level}`)} | ${words(`name/${code}`)} | ${cell(words(`when/${code}`))} | ${cell(words(code))} |`);
  const rows = relations.map((row) => `| \`${row.id}\` | ${formula(row, name, text)} | ${cell(row.because)} |`);
  return [
    text.head, '', text.codes, '', text.codesHead, '| --- | --- | --- | --- | --- |', ...codes, '',
    text.relations, '', text.relationsText, '', text.relationsHead, '| --- | --- | --- |', ...rows, '',
  ].join('\n');
}

function formula(row, name, text) {
  const sum = (ids) => ids.map((id, i) => `${i === 0 ? '' : id.startsWith('-') ? ' − ' : ' + '}${name(id.replace(/^-/, ''))}`).join('');
  const any = (sides) => sides.map((ids) => (ids.length > 1 && sides.length > 1 ? `(${sum(ids)})` : sum(ids))).join(' / ');
  switch (row.kind) {
    case 'sum': {
      const optional = (row.optional ?? []).map((id) => ` + [${name(id)}]`).join('');
      return `${name(row.total)} ${row.complete ? '=' : '≥'} ${sum(row.parts)}${optional}`;
    }
    case 'split': return `${row.totals.map(name).join(' / ')} ≥ ${name(row.part)} (${text.by} ${row.by})${row.complete ? `; = ${row.complete.map((set) => set.join(' + ')).join(' / ')}` : ''}`;
    case 'rate': return `${name(row.rate)} = ${any(row.part)} ÷ ${any(row.base)}`;
    case 'limit': return `${name(row.part)} ≤ ${sum(row.whole)}`;
    case 'flow': return `${sum(row.from)} = ${sum(row.to)}`;
  }
}
