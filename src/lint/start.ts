import type { Lang } from '../messages/words.ts';

/** The first file of a new pack: one indicator with its row, phrases and near-misses, and comments that say what to do. It passes `fazhi pack check`. */
export function startPack(name: string, lang: Lang): string {
  return (lang === 'zh' ? START_ZH : START_EN).replaceAll('NAME', name);
}

const ROWS = `indicators:
  - id: parks.opened
    name: 新建公园数
    kind: count
    units: [个, 座]
    meaning: 当年建成开放的公园`;

const START_ZH = `# 指标包 NAME。改好后运行：fazhi pack check NAME.yaml
# 使用：fazhi extract 报告.txt --pack NAME.yaml
# 各字段见 docs/packs.md 和 fazhi schema pack。
name: NAME
version: 0.1.0 # 改了行就升版本：记录里写明是哪个版本判断的

# 本包新增的指标。编号是 主题.名称；kind 为 count rate amount average ratio points 之一；
# units 是最常见的量词，金额一律写 元（万元、亿元会换算成元）。
${ROWS}

# 每一行是一种说法。own 里每个词表（用 | 分隔）都要有一个词出现在数字自己的话里：
# 数字之前直到上一个逗号或数字，以及数字之后直到下一个。
rows:
  # > 新建公园12个 / 建成开放口袋公园8座
  - id: parks.opened
    own: [公园, 新建|建成|新增|开放]
    not: 改造|提升 # 出现这些词就不是

# 必须这样读出的句子：编号=数值，增减加 ~change，目标加 ~target，写明的年份加 @2023。
phrases:
  - text: 全年新建公园12个。
    reads: [parks.opened=12]
  - text: 明年计划新建公园8座。
    reads: [parks.opened=8~target]

# 像而不是的句子：not 里的指标不得读出；不写 not，本包任何指标都不得读出。
nearMisses:
  - text: 改造提升老旧公园5个。
    not: [parks.opened]
  - text: 新建公园绿地30公顷。
`;

const START_EN = `# The pack NAME. When it is as you want it, run: fazhi pack check NAME.yaml
# To use it: fazhi extract report.txt --pack NAME.yaml
# For the fields see docs/packs.en.md and fazhi schema pack.
name: NAME
version: 0.1.0 # raise it when a row changes: records name the version that decided

# Indicators that this pack adds. An id is topic.name; kind is one of count rate amount average ratio points;
# units are the most usual measure words; money is always 元 (万元 and 亿元 are turned into 元).
${ROWS}

# Each row is one way of saying it. Of each list in own (terms separated by |) one term must stand in the figure's own
# words: before the figure back to the last comma or figure, and behind it up to the next.
rows:
  # > 新建公园12个 / 建成开放口袋公园8座
  - id: parks.opened
    own: [公园, 新建|建成|新增|开放]
    not: 改造|提升 # with one of these it is something else

# Sentences that must be read so: id=value, with ~change for a change, ~target for a plan, @2023 for a stated year.
phrases:
  - text: 全年新建公园12个。
    reads: [parks.opened=12]
  - text: 明年计划新建公园8座。
    reads: [parks.opened=8~target]

# Sentences that look like it and are not: the indicators in not must not be read; without not, none of the pack.
nearMisses:
  - text: 改造提升老旧公园5个。
    not: [parks.opened]
  - text: 新建公园绿地30公顷。
`;
