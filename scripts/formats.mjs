// Writes the tables of columns into docs/formats*.md from the definitions of the columns. tests/formats-docs.test.ts checks
// that they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { CODEBOOK_COLUMNS } from '../dist/emit/codebook.js';
import { FINDING_COLUMNS } from '../dist/emit/findings-table.js';
import { LONG_COLUMNS, MORE_LONG_COLUMNS } from '../dist/emit/long-columns.js';
import { REPORT_COLUMNS } from '../dist/emit/package/reports-table.js';
import { CONFLICTS_COLUMN, LEADING_COLUMNS } from '../dist/emit/wide-columns.js';
import { WHERE_KEYS } from '../dist/emit/where.js';
import { PANEL_COLUMNS } from '../dist/panel/long.js';
import { PANEL_WIDE_COLUMNS } from '../dist/panel/wide.js';

export const FORMAT_DOCS = ['docs/formats.md', 'docs/formats.en.md'];

const TABLES = {
  observations: LONG_COLUMNS, more: MORE_LONG_COLUMNS, wide: [...LEADING_COLUMNS, CONFLICTS_COLUMN], findings: FINDING_COLUMNS, codebook: CODEBOOK_COLUMNS,
  reports: REPORT_COLUMNS, panel: PANEL_COLUMNS, 'panel-wide': PANEL_WIDE_COLUMNS,
};

const WORDS = {
  zh: { head: '| 列 | 中文表头 | 类型 | 内容 |', types: { text: '文字', integer: '整数', number: '数', date: '日期' } },
  en: { head: '| column | Chinese header | type | content |', types: { text: 'text', integer: 'integer', number: 'number', date: 'date' } },
};

/** A document with its tables as the columns are defined now. */
export function withColumns(text, lang) {
  return text
    .replace(/<!-- columns: ([\w-]+) -->\n[^]*?<!-- end -->/g, (_, name) => `<!-- columns: ${name} -->\n${tableOf(TABLES[name], lang)}<!-- end -->`)
    .replace(/<!-- where -->[^]*?<!-- end -->/g, () => `<!-- where -->\n${WHERE_KEYS.map((key) => `\`${key}\``).join(lang === 'zh' ? '、' : ', ')}\n<!-- end -->`);
}

function tableOf(columns, lang) {
  const { head, types } = WORDS[lang];
  const rows = columns.map(({ id, zh, type, note }) => `| \`${id}\` | ${zh} | ${types[type]} | ${note[lang].replaceAll('|', '\\|')} |`);
  return [head, '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** The language of a document by its name. */
export function langOf(name) {
  return name.endsWith('.en.md') ? 'en' : 'zh';
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const name of FORMAT_DOCS) {
    const file = new URL(`../${name}`, import.meta.url);
    writeFileSync(file, withColumns(readFileSync(file, 'utf8'), langOf(name)));
  }
}
