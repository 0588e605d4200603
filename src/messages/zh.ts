import { CHECK_ZH } from './check-zh.ts';
import { PACK_ZH } from './pack-zh.ts';
import { SCORE_ZH } from './score-zh.ts';
import { FINDINGS_ZH } from './findings-zh.ts';

/** Words for each code in Chinese. What is wrong, where, what to do. `en.ts` has the same codes and placeholders. */
export const zh = {
  // Reading inputs
  'input/none': '没有输入。请给出文件、文件夹、通配符，或用 - 读标准输入。例：fazhi extract 报告.txt',
  'input/not-found': '{path}：找不到这个文件或文件夹。请检查路径。',
  'input/unreadable': '{path}：无法读取（{reason}）。请检查权限和文件状态。',
  'input/list-unreadable': '{path}：路径清单无法读取（{reason}）。请检查 --files-from。',
  'input/folder-empty': '{path}：文件夹里没有报告文件（.txt、.html、.htm、.docx、.pdf）。其他扩展名请用通配符，例如 "{path}/**/*.text"。',
  'input/no-match': '{path}：没有文件符合这个通配符。通配符请加引号。',
  'input/failed': '{path}：处理时出现程序内部错误（{reason}）。其他输入不受影响；请附上该文件报告此问题。',
  'input/special': '{path}：不是普通文件（管道、设备等），清单中的不读。请直接作为参数给出，或用 - 读标准输入。',
  'input/timeout': '{path}：读了 {seconds} 秒仍未完成，已停止。其他输入不受影响；可用 --timeout 放宽时限。',
  'input/out-of-memory': '{path}：处理时内存不足，已停止。其他输入不受影响；请拆分该文件。',
  'source/damaged': '{path}：文件损坏，或内容与扩展名不符（{detail}）。请用原来的程序打开核对后另存。',
  'source/encrypted': '{path}：文件有密码保护（{detail}）。请先取消密码。',
  'source/no-text': '{path}：{detail} 没有文字层，可能是扫描件。请先做文字识别（OCR），核对后另存为文本。',
  'source/too-large': '{path}：解压后超过上限（{detail}），不予读取。',
  'decode/binary': '{path}：不是文本文件{detail}。请先转换为纯文本（.txt）。',
  'decode/undecodable': '{path}：无法识别文字编码，既不是 UTF-8、UTF-16，也不是 GB18030（GBK）。请转换为 UTF-8 后再试。',
  'decode/too-large': '{path}：超过大小上限 {detail}。请拆分文件，一份报告一个文件；确为一份报告的，用 --max-bytes 放宽上限。',
  'decode/damaged': '{path}：有 {lost} 个字符损坏，以 U+FFFD 代替。',

  // Writing output
  'output/is-input': '{path}：输出会覆盖输入文件。请换一个输出位置（-o）。',
  'output/unwritable': '{path}：无法写入（{reason}）。请检查路径、权限和磁盘空间。',
  'output/no-extension': '{path}：看不出输出格式。请用 .json、.jsonl、.csv、.xlsx 或 .parquet 作扩展名，或加 --format；要写入文件夹请以 / 结尾。',
  'output/too-many-rows': '工作表 {sheet} 超过 XLSX 每表 {most} 行的上限。请改用 --format parquet 或 csv，或用 --where 缩小范围。',
  'output/sheet-too-large': '工作表 {sheet} 超过 XLSX 可容纳的 {most} 字节。请改用 --format parquet 或 csv，或用 --where 缩小范围。',

  // Usage
  'usage/failed': '用法错误：{reason}',
  'usage/unknown-option': '没有这个选项：{name}。{hint}用 --help 查看全部选项。',
  'usage/unknown-command': '没有这个命令：{name}。{hint}用 fazhi --help 查看全部命令。',
  'usage/did-you-mean': '是否想用 {name}？',
  'usage/missing-value': '选项缺少取值：{name}。',
  'usage/missing-argument': '缺少参数：{name}。用 --help 查看用法。',
  'usage/excess-arguments': '参数过多。用 --help 查看用法。',
  'usage/bad-choice': '{option} 不能是“{value}”。可用：{choices}。',
  'usage/bad-jobs': '--jobs 须为 1 到 {most} 的整数，现为“{value}”。',
  'usage/bad-timeout': '--timeout 须为大于 0、不超过 {most} 的秒数，现为“{value}”。',
  'usage/bad-bytes': '--max-bytes 须为字节数，可带 K、M，至多 512M，现为“{value}”。',
  'usage/bad-shard': '--shard 须为 I/N（N 份中的第 I 份，从 1 起）、auto 或 auto/N，现为“{value}”。',
  'usage/shard-unknown': '--shard auto 找不到任务编号或任务总数：Slurm 数组任务（编号须连续）给出二者；Kubernetes 的 Indexed Job 请写 --shard auto/总数。',
  'usage/input-twice': '标准输入不能既是路径清单又是报告。请去掉一个 -。',
  'usage/tables-only': '{option} 只用于 {formats} 格式。请用 --format 指定其一，或去掉 {option}。',
  'usage/bad-column': '--columns 中没有这一列：“{value}”。宽表的列是 report、region_code、region、year、conflicts 和指标编号（见 fazhi indicators）。',
  'usage/bad-where': '--where 须写作 键=值 或 键!=值，多个值以逗号分隔，现为“{value}”。可用的键：{keys}。',
  'usage/bad-indicator': '--where 中没有这个指标：“{value}”。用 fazhi indicators 查编号；可用 * 代表任意字符。',
  'usage/binary-terminal': '{format} 是二进制格式，不能显示在终端上。请用 -o 写到文件。',
  'usage/internal': '程序内部错误，请连同下面的内容报告：\n{reason}',

  // Commands
  'summary/extract': '完成：{reports} 份报告，{observations} 个观测值，其中 {claimed} 个归入 {indicators} 项指标；核查结果：错误 {errors}，警告 {warnings}，提示 {infos}。',
  'summary/finding': '  {level} {code} {name}：{count}',
  'summary/failed': '{failed} 个输入未能处理。',
  'indicators/none': '没有符合“{filter}”的指标。不带筛选词运行 fazhi indicators 可列出全部。',
  'indicators/count': '共 {count} 项指标。',
  'schema/not-available': '没有名为 {name} 的 JSON Schema。可用：{choices}。',

  // Findings of the audit
  ...FINDINGS_ZH,

  // Explaining a reading
  'usage/bad-offset': '--at 须为原文中的字符位置（从 0 起的整数），现为“{value}”。',
  'usage/one-input': '{path}：explain 一次只解释一份报告，请给出一个文件。',
  'explain/nothing-at': '位置 {at} 没有数字。不带 --at 可列出全部数字及其位置。',
  'explain/excluded': '不是数量：{reason}',
  'explain/none': '（没有指标认领）',
  'explain/clause': '分句：{clause}',
  'explain/label': '所数：{label}',
  'explain/part-of': '属于：{total}',
  'explain/terms': '词语：{terms}',
  'explain/rule': '规则：{rules}',
  'explain/won': '选中',
  'explain/lost-outscored': '得分较低',
  'explain/lost-only': '此说法不能表示零或全部',
  'explain/lost-verbal': '只用于文字表示的全部',
  'explain/lost-part': '只用于分项',
  'explain/lost-not': '有排除词',
  'explain/lost-not_scope': '句中有排除词',
  'explain/lost-own': '自身词语不全',
  'explain/lost-pattern': '分句不合正则',
  'explain/lost-unit': '量词不合',
  'explain/lost-scope': '上下文没有主题',
  'explain/lost-frame': '不在所需的主语之下',
  'explain/lost-body': '所数的是机构',
  'explain/lost-weak': '依据太弱',

  ...CHECK_ZH,
  ...SCORE_ZH,
  ...PACK_ZH,
} as const satisfies Readonly<Record<string, string>>;
