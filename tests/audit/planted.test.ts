import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { extractReport } from '../../src/extract.ts';

/** The contradictions that stand in the fixture reports: all of them, and no other report has any. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  // 共171项，其中13、122、24、7项
  'luonan-wenlv-2020-p': ['sum-mismatch 13 + 122 + 24 + 7 = 166 ≠ 171'],
  'anqing-2020': [
    'sum-mismatch 163 + 27 + 12 + 14 = 216 ≠ 214',
    'flow-mismatch 1265 + 34 = 1299 ≠ 1243 + 46 = 1289',
    'rate-mismatch 114 ÷ 380 = 30.00% ≠ 36%',
    'sum-mismatch 397 + 63 + 82 = 542 ≠ 518',
  ],
  'anren-2022': ['change-mismatch 71.4 − 63.2 = 8.2 ≠ 9.2', 'sum-mismatch 19 + 24 + 3 = 46 ≠ 48', 'rate-mismatch 30 ÷ 31 = 96.77% ≠ 92.5%'],
  'fengxiang-2023': ['change-mismatch 46 − 53 = −7 ≠ −6', 'rate-over-hundred 102', 'conflicting-values 58 ≠ 85', 'sum-mismatch 39 + 9 = 48 ≠ 46'],
  'gaoqiao-2024': ['sum-mismatch 52 + 61 + 34 + 29 = 176 ≠ 186', 'sum-mismatch 9 + 46 = 55 ≠ 57', 'sum-mismatch 5 + 4 = 9 ≠ 10'],
  'hengfeng-2023': ['flow-mismatch 96 + 7 = 103 ≠ 94 + 11 = 105', 'share-mismatch 1852 ÷ 8420 = 22.00% ≠ 24%'],
  'luonan-2021': [
    'sum-mismatch 286 + 2310 + 164 + 198 + 71 + 24 + 33 + 9 + 129 = 3224 ≠ 3214',
    'sum-mismatch 203 + 522 = 725 ≠ 705',
    'part-exceeds 96 > 92',
  ],
  'shuangpai-scjg-2022': ['sum-mismatch 64 + 124 = 188 ≠ 198', 'part-exceeds 61 > 58', 'sum-mismatch 140 + 96 + 64 = 300 ≠ 290'],
  'tongdao-2024': ['share-mismatch 18 ÷ 600 = 3.00% ≠ 5%', 'pair-exceeds 11 > 8', 'sum-mismatch 32 + 40 + 20 = 92 ≠ 96', 'part-exceeds 541 > 530'],
  // 按期办结率…99.8%，没有一件工单超期
  'wanan-2024': ['rate-mismatch (41590 − 0) ÷ 41590 = 100.00% ≠ 99.8%'],
};

/** What the audit finds where a figure was misread; a row that goes when the reading is mended. */
const MISREAD: Readonly<Record<string, readonly string[]>> = {
  // 当场解决诉求29件…其中3件积案由书记、乡长带头包: a few of all
  'fushan-2022-w': ['part-exceeds 29 > 3'],
  // 执法支队213人，其中持证187人…法制审核人员占全部执法人员的5.6%: of the 213
  'hebi-jiaotong-2020-t': ['rate-mismatch 12 ÷ 187 = 6.42% ≠ 5.6%'],
  // 许可事项7项，连同上报事项2项，总共10项: no part of the 2
  'huize-yingji-2023-p': ['part-exceeds 7 > 2'],
  // 综合行政执法队执法人员7人，全乡12人持证: of the whole township
  'longsheng-sishui-2021-q': ['part-exceeds 12 > 7'],
  // 当场整改51处，其余限期内整改到位，整改率100%: with the rest
  'longxi-minzheng-2022-t': ['rate-mismatch 51 ÷ 63 = 80.95% ≠ 100%'],
  // 主办52件（建议29件、提案23件），会办45件: parts of the 52
  'longyan-zhujianju-2024-s': ['sum-mismatch 29 + 23 = 52 ≠ 97'],
  // 一审败诉7起，一审败诉二审改判胜诉3起，败诉率5%: of what was lost in the end
  'hengyangrenshe-2022-v': ['rate-mismatch 7 ÷ 80 = 8.75%；7 ÷ 93 = 7.53% ≠ 5%'],
  // 调解率100%: not of success
  'pingjiang-sifaju-2021': ['rate-mismatch 3795 ÷ 3864 = 98.21% ≠ 100%'],
  // 提级督办，按时办结率99.7%，超时办理12件: of those that were pressed
  'shenxian-2024-p': ['rate-mismatch (58742 − 12) ÷ 58742 = 99.98% ≠ 99.7%'],
  // 调解成功率 of another number than all cases
  'ruichang-renshe-2021-p': ['rate-mismatch 123 ÷ 358 = 34.36% ≠ 71.4%'],
  // 按内容分为…不动产登记类24件。其中予以公开81件: the whole stands a clause earlier
  'juxianziranziyuan-2023': ['sum-mismatch 81 + 12 + 5 + 34 + 12 = 144 ≠ 24'],
  // 36项政务服务事项可“刷脸免证”办理: some of them
  'wuhou-cuqiao-2022': ['conflicting-values 36 ≠ 165'],
  // 行政强制1、行政征收征用0件: parts without a measure word
  'yangxian-wlj-2023-r': ['sum-mismatch 131 + 20 + 12 = 163 ≠ 164'],
  // 排查“三大纠纷”47起、化解39起: of one kind only
  'zhongshan-2020': ['rate-mismatch 39 ÷ 2087 = 1.87%；39 ÷ 47 = 82.98% ≠ 97.8%'],
};

const folder = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', ''));

describe('every contradiction of the fixture reports and no other', () => {
  test.each(reports)('%s', (name) => {
    const { text, encoding, bytes, sha256 } = decode(readFileSync(new URL(`${name}.txt`, folder)));
    const { findings } = extractReport({ path: `${name}.txt`, text, encoding, bytes, sha256 });
    const found = findings.filter(({ code }) => code.startsWith('audit/')).map(({ code, params }) => `${code.slice(6)} ${params['arithmetic'] ?? params['value']}`);
    expect(found).toEqual(PLANTED[name] ?? MISREAD[name] ?? []);
  });
});

test('the planted reports are there', () => {
  expect(Object.keys(PLANTED).filter((name) => !reports.includes(name))).toEqual([]);
});
