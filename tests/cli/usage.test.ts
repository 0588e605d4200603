import { describe, expect, test } from 'vitest';
import { fazhi } from './run.ts';

describe('a wrong use is one line, no stack trace, exit code 2', () => {
  test.each([
    [['extract'], '没有输入。请给出文件、文件夹、通配符，或用 - 读标准输入。例：fazhi extract 报告.txt'],
    [['extract', '-', '--fromat', 'json'], '没有这个选项：--fromat。是否想用 --format？用 --help 查看全部选项。'],
    [['extract', '-', '-f'], '选项缺少取值：-f, --format <format>。'],
    [['extract', '-', '-f', 'xml'], '--format 不能是“xml”。可用：json, jsonl, csv, xlsx, parquet。'],
    [['extract', '-', '-o', 'all.doc'], 'all.doc：看不出输出格式。请用 .json、.jsonl、.csv、.xlsx 或 .parquet 作扩展名，或加 --format；要写入文件夹请以 / 结尾。'],
    [['extract', '-', '--layout', 'tall', '-f', 'csv'], '--layout 不能是“tall”。可用：long, wide。'],
    [['extract', '-', '--layout', 'wide'], '--layout 只用于 csv, parquet 格式。请用 --format 指定其一，或去掉 --layout。'],
    [['extract', '-', '-f', 'xlsx', '--layout', 'wide'], '--layout 只用于 csv, parquet 格式。请用 --format 指定其一，或去掉 --layout。'],
    [['extract', '-', '--bom'], '--bom 只用于 csv 格式。请用 --format 指定其一，或去掉 --bom。'],
    [['extract', '-', '-f', 'jsonl', '--where', 'year=2020'], '--where 只用于 csv, parquet, xlsx 格式。请用 --format 指定其一，或去掉 --where。'],
    [['extract', '-', '-f', 'csv', '--header', 'en'], '--header 不能是“en”。可用：id, zh。'],
    [['extract', '-', '-f', 'csv', '--layout', 'wide', '--columns', 'year,reconsideration.acepted'], '--columns 中没有这一列：“reconsideration.acepted”。宽表的列是 report、region_code、region、year、conflicts 和指标编号（见 fazhi indicators），另有量词的写作 编号[量词]，如 mediation.petitions[人次]。'],
    [['extract', '-', '-f', 'csv', '--where', 'statu=target'], '--where 须写作 键=值 或 键!=值，多个值以逗号分隔，现为“statu=target”。可用的键：report, region_code, region, year, topic, indicator, name, label, unit, kind, qualifier, status, origin, period_start, period_end。'],
    [['extract', '-', '-f', 'csv', '--where', 'status=target,actually'], '--where status= 不能是“actually”。可用：actual, change, target, requirement。'],
    [['extract', '-', '-f', 'csv', '--where', 'indicator=reconsideration.acepted'], '--where 中没有这个指标：“reconsideration.acepted”。用 fazhi indicators 查编号；可用 * 代表任意字符。'],
    [['extract', '-', '--jobs', '0'], '--jobs 须为 1 到 256 的整数，现为“0”。'],
    [['extract', '-', '--jobs', '1.5'], '--jobs 须为 1 到 256 的整数，现为“1.5”。'],
    [['extract', '-', '--fail-on', 'info'], '--fail-on 不能是“info”。可用：error, warning, never。'],
    [['extract', '-', '--lang', 'fr'], '--lang 不能是“fr”。可用：zh, en。'],
    [['extarct'], '没有这个命令：extarct。是否想用 extract？用 fazhi --help 查看全部命令。'],
    [['segment', '-', '-f', 'csv'], '--format 不能是“csv”。可用：text, json。'],
    [['schema'], '缺少参数：name。用 --help 查看用法。'],
    [['schema', 'record'], '没有名为 record 的 JSON Schema。可用：report, pack, gold。'],
    [['schema', 'report', 'gold'], '参数过多。用 --help 查看用法。'],
    [['extract', '-', '--lang', 'en', '--jobs', 'x'], '--jobs must be a whole number from 1 to 256, not "x".'],
    [['--lang=en', 'extarct'], 'Unknown command: extarct. Did you mean extract? Use fazhi --help to see all commands.'],
  ])('%j', async (args, message) => {
    expect(await fazhi(args, { input: '案件20件' })).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});

describe('help', () => {
  test.each(['extract', 'segment', 'indicators', 'schema', 'check', 'score', 'pack', 'panel'])('%s says what it does, with examples, in both languages', async (name) => {
    const zh = await fazhi([name, '--help']);
    expect([zh.code, zh.err]).toEqual([0, '']);
    expect(zh.out).toMatch(new RegExp(`^用法： fazhi ${name} .*选项：.*示例：\n  fazhi ${name}`, 's'));
    const en = await fazhi([name, '--help', '--lang', 'en']);
    expect(en.out).toMatch(new RegExp(`^Usage: fazhi ${name} .*Options:.*Examples:\n  fazhi ${name}`, 's'));
    expect(en.out).not.toMatch(/用法|选项|示例|显示/);
  });

  test('the program lists its commands; without a command it is a wrong use', async () => {
    const { code, out } = await fazhi(['--help']);
    expect(code).toBe(0);
    for (const name of ['extract', 'segment', 'indicators', 'schema', 'check', 'score', 'pack', 'panel']) expect(out).toContain(`\n  ${name} `);
    expect(await fazhi([])).toEqual({ code: 2, out: '', err: out });
  });

  test('the version is that of the package', async () => {
    expect((await fazhi(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
