// Writes what was measured to docs/performance.md and docs/performance.en.md.
import { writeFileSync } from 'node:fs';

const number = (value, digits = 1) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const around = ({ median, low, high }, digits = 1) => `${number(median, digits)} (${number(low, digits)}–${number(high, digits)})`;
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const KINDS = {
  reports: ['普通报告正文', 'text of reports'], oneLine: ['没有换行', 'no line break'], noStops: ['没有换行和句号', 'no line break, no full stop'],
  brackets: ['只有左括号', 'opening brackets only'], closedBrackets: ['括号中的数字', 'figures in brackets'], markers: ['序号行', 'list markers'], digits: ['只有数字', 'digits only'],
  ofWhich: ['只有“其中”', '其中 only'], years: ['重复的年份', 'repeated years'], listedFigures: ['顿号列举的数字', 'figures listed with 、'], percentages: ['重复的百分比', 'repeated percentages'],
  changes: ['重复的同比', 'repeated changes'], negations: ['只有“无”', '无 only'],
};

export function writePages(measured) {
  for (const [lang, name] of [['zh', 'performance.md'], ['en', 'performance.en.md']]) {
    writeFileSync(new URL(`../docs/${name}`, import.meta.url), page(measured, (zh, en) => (lang === 'zh' ? zh : en)));
    process.stderr.write(`docs/${name}\n`);
  }
}

function page({ machine, quick, five, fixtures, stages, recognizers, startUp, workers, singles, batches }, t) {
  const size = five.size * 1000;
  const singleSizes = singles[0].runs.map((run) => run.size);
  return `# ${t('性能', 'Performance')}

${t(
    `由 \`npm run bench${quick ? ' -- --quick' : ''}\` 生成，不要手改。机器：${machine.cpu}，${machine.cores} 核，${machine.memory} GiB 内存，Node ${machine.node}。对比的各方在同一次运行中轮流测量；括号内是四分位数。比值逐轮计算，受机器忙闲影响较小。`,
    `Written by \`npm run bench${quick ? ' -- --quick' : ''}\`; do not edit. Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GiB of memory, Node ${machine.node}. What is compared is measured in turn in one run; quartiles in brackets. Ratios are taken round by round, which a busy machine disturbs less.`,
  )}

## ${t('一个核心上的速度', 'Speed on one core')}

${t('读盘、解码、抽取、校验、写出 JSONL，单位 MB/s。', 'Read, decode, extract, check and write JSONL, in MB/s.')}

${table(
    [t('对象', 'what'), t(`五份报告（共 ${number(size, 0)} KB）反复`, `five reports (${number(size, 0)} KB in all), again and again`), t(`${fixtures.count} 份互不相同的报告`, `${fixtures.count} reports, all different`), t('目标', 'goal')],
    [
      ['fazhi', around(five.speed.fazhi), around(fixtures.speed.fazhi), '≥ 10'],
      [t('只匹配 `/\\d+/g` 的循环', 'a loop that only matches `/\\d+/g`'), around(five.speed.digits), around(fixtures.speed.digits), ''],
      [t('nodejieba 词性标注', 'tagging with nodejieba'), around(five.speed.jieba, 2), around(fixtures.speed.jieba, 2), ''],
      [t('fazhi ÷ 循环', 'fazhi ÷ loop'), around(five.toDigits, 3), around(fixtures.toDigits, 3), '≥ 0.167'],
      ['fazhi ÷ nodejieba', around(five.toJieba, 2), around(fixtures.toJieba, 2), '≥ 5'],
    ],
  )}

${t('与 Microsoft recognizers-text 比较（五份报告中的第二份，MB/s）：', 'Against recognizers-text of Microsoft (the second of the five reports, MB/s):')}

${table(
    [t('对象', 'what'), 'MB/s', t('fazhi 是它的几倍', 'fazhi is so many times as fast'), t('目标', 'goal')],
    [
      ['fazhi', around(recognizers.speed.fazhi), '', ''],
      ['@microsoft/recognizers-text-number', around(recognizers.speed.numbers, 3), around(recognizers.toNumbers, 0), '≥ 30'],
      ['@microsoft/recognizers-text-number-with-unit', around(recognizers.speed.units, 3), around(recognizers.toUnits, 0), ''],
    ],
  )}

## ${t('各阶段', 'Stages')}

${t('五份报告合计的毫秒数。', 'Milliseconds for the five reports together.')}

${table([t('阶段', 'stage'), t('毫秒', 'milliseconds'), t('占比', 'share')], stageRows(stages))}

## ${t('启动', 'Start-up')}

${t('一份很短的报告，从命令行，比空的 `node -e 0` 多用的毫秒数。', 'A very short report from the shell; milliseconds over a bare `node -e 0`.')}

${table(
    [t('情形', 'case'), t('毫秒', 'milliseconds'), t('目标', 'goal')],
    [
      ['`node -e 0`', around(startUp.bare, 0), ''],
      [t('不需要结巴分词', 'jieba is not needed'), `+ ${around(startUp.plain, 0)}`, '≤ 150'],
      [t('需要结巴分词', 'jieba is needed'), `+ ${around(startUp.cut, 0)}`, '≤ 500'],
    ],
  )}

## ${t('两个工作线程', 'Two workers')}

${table(
    [t('线程', 'workers'), 'MB/s', t('峰值内存 MB', 'peak memory, MB'), t('目标', 'goal')],
    [
      ['1', around(workers.one), number(workers.peaks.one, 0), '< 250 MB'],
      ['2', around(workers.two), number(workers.peaks.two, 0), ''],
      [t('倍数', 'gain'), around(workers.gain, 2), '', '≥ 1.8'],
    ],
  )}

## ${t('单个大文件', 'Single large inputs')}

${t('从命令行整体计时（秒，括号内为峰值内存 MB）。末列是每 MB 用时之比：最大一档 ÷ 1 MB 一档（均减去启动），1 左右即线性。', 'The whole command, in seconds, with peak memory in MB in brackets. Last column: time per MB of the largest over that of 1 MB, less start-up; about 1 is linear.')}

${table([t('内容', 'text'), ...singleSizes.map((mb) => `${mb} MB`), t('线性', 'linear')], singles.map((single) => singleRow(single, singleSizes, startUp, t)))}

${t('* 数字太多，记录超过一个字符串的最大长度（约 5 亿字符）：该输入报错，其余输入不受影响。', '* So many figures that the record is longer than a string can be (some 500 million characters): an error for this input, no other is touched.')}

## ${t('许多报告', 'Many reports')}

${table(
    [t('报告数', 'reports'), 'MB', t('秒', 'seconds'), 'MB/s', t('峰值内存 MB', 'peak memory, MB')],
    batches.map(({ count, size: mb, milliseconds, peak }) => [number(count, 0), number(mb, 0), number(milliseconds / 1000), number((mb / milliseconds) * 1000), number(peak, 0)]),
  )}
`;
}

function stageRows(stages) {
  const whole = Object.values(stages).reduce((sum, { median }) => sum + median, 0);
  return Object.entries(stages).map(([name, times]) => [name, around(times, 2), `${number((times.median / whole) * 100, 0)} %`]);
}

function singleRow({ kind, runs }, sizes, { bare, plain }, t) {
  const start = bare.median + plain.median;
  const perMegabyte = ({ milliseconds, size }) => Math.max(1, milliseconds - start) / size;
  const last = runs.findLast((run) => run.done) ?? runs[0];
  const cells = sizes.map((size) => runs.find((run) => run.size === size)).map((run) => (run ? `${number(run.milliseconds / 1000)} (${number(run.peak, 0)})${run.done ? '' : ' *'}` : ''));
  return [t(...KINDS[kind]), ...cells, number(perMegabyte(last) / perMegabyte(runs[0]), 2)];
}
