// The pages docs/indicators.md and docs/indicators.en.md: the catalogue as a table, a section a topic.

const HEAD = {
  zh: '# 指标目录\n\n由 `src/packs/catalogue/` 生成（`npm run generate`）。编号不变；同样的内容可用 `fazhi indicators -f csv` 取得。各列：编号、名称、类型、量词（最常用的在前）、含义。\n',
  en: '# The catalogue of indicators\n\nGenerated from `src/packs/catalogue/` (`npm run generate`). Ids do not change; `fazhi indicators -f csv` gives the same as a table. Columns: id, English name, Chinese name, kind, measure words (the commonest first), meaning in Chinese.\n',
};

/** The page in one language; `indicators` in the order of the catalogue, `english` gives the English name of an id. */
export function indicatorsPage(lang, indicators, english) {
  const topics = [...new Set(indicators.map((info) => info.topic))];
  const columns = lang === 'zh' ? '| 编号 | 名称 | 类型 | 量词 | 含义 |' : '| id | English | name | kind | units | meaning |';
  const named = ({ id, name }) => (lang === 'zh' ? name : `${english(id) ?? ''} | ${name}`);
  const rule = '| --- '.repeat(columns.split('|').length - 2);
  const sections = topics.map((topic) => {
    const rows = indicators.filter((info) => info.topic === topic).map((info) => `| \`${info.id}\` | ${named(info)} | ${info.kind} | ${info.units.join(' ')} | ${info.meaning.replaceAll('|', '\\|')} |`);
    return `\n## ${topic}\n\n${columns}\n${rule}|\n${rows.join('\n')}\n`;
  });
  return HEAD[lang] + sections.join('');
}
