import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/source/html/page.ts';

const folder = new URL('../../fixtures/sources/', import.meta.url);
const read = async (html: string): Promise<string> => (await readPage(Buffer.from(html))).text;
const HEAD = '<h1>清水县2023年法治政府建设工作报告</h1>';
const BODY = `${HEAD}<p>全年受理行政复议案件23件，审结20件。</p>`;

describe('saved pages: the source text is NAME.txt', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  test.each(pages)('%s', async (name) => {
    expect((await readPage(readFileSync(new URL(name, folder)))).text).toBe(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  });
});

describe('how elements become lines', () => {
  test.each([
    ['white space, line ends in a sentence', '<p>受理\n  23 件，\n审结 20&nbsp;件</p>', '受理 23 件，审结 20 件\n'],
    ['br', '<p>一、甲<br>二、乙<br/>三、丙</br>四、丁</p>', '一、甲\n二、乙\n三、丙\n四、丁\n'],
    ['entities', '<p>A&amp;B&lt;3&#20214;&#x4ef6;</p>', 'A&B<3件件\n'],
    ['pinyin over characters', '<p><ruby>复<rp>(</rp><rt>fù</rt><rp>)</rp></ruby>议</p>', '复议\n'],
    ['note marks', '<p>受理23件<sup><a href="#n1">[1]</a></sup>，见<a href="#x">附表</a></p>', '受理23件，见附表\n'],
    ['what is no text', '<script>var a=5;</script><style>p{top:3px}</style><p>甲<button>点赞 8</button></p><nav>首页</nav><footer>电话 123</footer>', '甲\n'],
    ['short hidden parts', '<div style="display: none">弹窗 5 条</div><p hidden>9</p><p>甲</p>', '甲\n'],
    ['an object left open ends with its part', '<div><object>x<p>乙</div><p>甲</p>', '甲\n'],
    ['numbered lists', '<ol start="3"><li>甲<li>乙</ol><ul><li>丙</ul>', '3.甲\n4.乙\n丙\n'],
    ['pre', '<pre>甲\n乙</pre>', '甲\n乙\n'],
  ])('%s', async (_, html, text) => {
    expect(await read(html)).toBe(text);
  });
});

describe('tables', () => {
  test.each([
    ['rows', '<table><tr><th>单位<th>处罚（件）<tr><td>公安局<td>120<tr><td>水务局<td></table>', '| 单位 | 处罚（件） |\n| 公安局 | 120 |\n| 水务局 |  |\n'],
    ['a caption and a row over the whole width', '<table><caption>统计表</caption><tr><td colspan=2>单位：件</td></tr><tr><td>甲<td>1</table>', '统计表\n单位：件\n| 甲 | 1 |\n'],
    ['words stand in all places of their cell, figures once', '<table><tr><td rowspan=2>甲<td>乙<td>1<tr><td colspan=2>2</table>', '| 甲 | 乙 | 1 |\n| 甲 | 2 |  |\n'],
    ['a head of two rows', '<table><tr><td rowspan=2>机关<td colspan=2>新收<tr><td>申请<td>受理<tr><td>市<td>3<td>2</table>', '| 机关 | 新收申请 | 新收受理 |\n| 市 | 3 | 2 |\n'],
    ['a bar in a cell', '<table><tr><td>甲|乙<td>1</table>', '| 甲/乙 | 1 |\n'],
    ['one that lays out the page', `<table><tr><td><p>甲，</p><p>乙。</p></td></tr></table>`, '甲，\n乙。\n'],
    ['one within another', '<table><tr><td>左</td><td><table><tr><td>甲<td>1</table></td></tr></table>', '左\n| 甲 | 1 |\n'],
  ])('%s', async (_, html, text) => {
    expect(await read(html)).toBe(text);
  });
});

describe('which part of the page', () => {
  const links = '<div class="list"><a>举办讲座66场，4800人参加</a></div>';
  test.each([
    ['a container that the portal marks', `${links}<div><h1>清水县报告</h1><div id="zoom"><p>甲，乙，丙。</p></div><p>上一篇</p></div>${links}`, '清水县报告\n甲，乙，丙。\n'],
    ['the title and its rows beside a container, in no part of their own', `<title>清水县报告</title>${links}<table><tr><td>索引号<td>621-1</table><h1>清水县报告</h1><p>发布日期：2024-03-15</p><div id="zoom"><p>甲，乙，丙。</p></div>${links}`, '| 索引号 | 621-1 |\n清水县报告\n发布日期：2024-03-15\n甲，乙，丙。\n'],
    ['the title of the site is none of the text', `<title>清水县报告</title><h1>清水县人民政府</h1>${links}<div id="zoom"><p>甲，乙，丙。</p></div>`, '清水县报告\n甲，乙，丙。\n'],
    ['several containers, with what stands between them', `${links}<div><h1>清水县报告</h1><div class="TRS_Editor">甲，乙。</div><p>附表</p><div class="TRS_Editor">丙，丁。</div></div>${links}`, '清水县报告\n甲，乙。\n附表\n丙，丁。\n'],
    ['a container without the prose is not believed', `<div id="zoom">附件，</div><div>${'<p>甲，乙，丙，丁，戊，己。</p>'.repeat(3)}</div>`, '甲，乙，丙，丁，戊，己。\n甲，乙，丙，丁，戊，己。\n甲，乙，丙，丁，戊，己。\n'],
    ['the title of the head where the page prints none', '<head><title>清水县2023年报告_清水县政府网</title></head><div id="zoom"><p>甲，乙。</p></div>', '清水县2023年报告\n甲，乙。\n'],
    ['nothing', '', ''],
  ])('%s', async (_, html, text) => {
    expect(await read(html)).toBe(text);
  });
});

describe('hostile pages', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000) + BODY],
    ['deep and closed', '<div>'.repeat(100_000) + BODY + '</div>'.repeat(100_000)],
    ['deep tables', '<table><tr><td>'.repeat(20_000) + BODY],
    ['many tags', '<b><div><span>'.repeat(50_000) + BODY],
    ['closing what is not open', '</p></div></td>'.repeat(50_000) + BODY],
    ['links left open', '<a href=x>'.repeat(50_000) + BODY],
    ['entities', `${'&lt;'.repeat(100_000)}<p>${BODY}`],
    ['tags never ended', '<'.repeat(300_000) + BODY],
  ])('%s', async (_, html) => {
    expect(await read(html)).toContain('全年受理行政复议案件23件，审结20件。');
  });
});

describe('encodings', () => {
  const page = (charset: string): string => `<meta charset="${charset}">${BODY}`;
  test.each([
    ['UTF-8 under the name of GB 2312', Buffer.from(page('gb2312')), 'utf-8'],
    ['UTF-16', Buffer.from(`\ufeff${page('x')}`, 'utf16le'), 'utf-16le'],
    ['Big5 by its name', Buffer.concat([Buffer.from('<meta charset=big5>'), readFileSync(new URL('../encodings/big5.txt', folder))]), 'big5'],
  ])('%s', async (_, bytes, encoding) => {
    expect((await readPage(bytes)).encoding).toBe(encoding);
  });
});
