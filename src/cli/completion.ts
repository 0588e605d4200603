import type { Command, Option } from 'commander';
import { choose } from './choose.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

const TABLES = ['csv', 'jsonl', 'parquet', 'xlsx'];
const RECORDS = ['json', 'jsonl', 'csv', 'xlsx', 'parquet'];

/** What may stand behind an option of a command, or of any; first behind a command that has a name here. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['zh', 'en'],
  '--layout': ['long', 'wide'],
  '--header': ['id', 'zh'],
  '--input-format': ['text', 'html', 'docx', 'pdf', 'jsonl'],
  '--fail-on': ['error', 'warning', 'never'],
  '--reporter': ['text', 'github', 'junit', 'sarif'],
  '--only': ['source', 'metadata', 'headings', 'indicators', 'observations', 'findings', 'ledger'],
  '--format': ['text', 'json'],
  'extract --format': RECORDS,
  'merge --format': RECORDS,
  'panel --format': TABLES,
  'indicators --format': ['text', 'json', 'csv'],
  'pack': ['new', 'check'],
  'schema': ['report', 'pack', 'gold'],
  'completion': [...SHELLS],
};

/** Options behind which a file or a folder stands. */
const OF_FILES: ReadonlySet<string> = new Set(['--config', '--files-from', '--output', '--keep-text', '--pack']);

/** Commands behind whose first word no file stands. */
const WITHOUT_FILES: ReadonlySet<string> = new Set(['schema', 'completion', 'indicators']);

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/**
 * The script for a shell, made of the commands as they are.
 * @throws {ProblemError} for another shell
 */
export function completionScript(shell: string, program: Command): string {
  const described = (command: Command): Described => ({ name: command.name(), description: firstSentence(command.description()), options: command.options });
  return { bash, zsh, fish }[choose('completion', shell, SHELLS)](program.commands.map(described), described(program));
}

const valuesOf = (command: string, option: Option): readonly string[] | undefined => VALUES[`${command} ${option.long}`] ?? VALUES[option.long ?? ''];
const takesValue = (option: Option): boolean => option.required || option.optional;
const takesFile = (option: Option): boolean => OF_FILES.has(option.long ?? '');
const flagsOf = (option: Option): string[] => [option.short, option.long].filter((flag) => flag !== undefined);

/** > 把分片（--shard）合并为…，逐字节相同 → 把分片合并为…，逐字节相同 */
const firstSentence = (text: string): string => text.replace(/（[^）]*）| \([^)]*\)/g, '').split(/[：:。；;]/)[0]?.trim() ?? '';

function bash(commands: readonly Described[], program: Described): string {
  const optionCases = ({ name, options }: Described): string => {
    const known = options.flatMap((option) => {
      const values = valuesOf(name, option);
      return values ? [`      ${flagsOf(option).join('|')}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`] : [];
    });
    const others = options.filter((option) => takesValue(option) && !valuesOf(name, option));
    const flags = (of: readonly Option[]): string => of.flatMap(flagsOf).join('|') || '-';
    return [...known, `      ${flags(others.filter(takesFile))}) _fazhi_files; return ;;`, `      ${flags(others.filter((option) => !takesFile(option)))}) return ;;`].join('\n');
  };
  const cases = commands.map((command) => {
    const { name, options } = command;
    const files = WITHOUT_FILES.has(name) ? ':' : '_fazhi_files';
    const place = VALUES[name] ? `if (( COMP_CWORD == at + 1 )); then COMPREPLY=($(compgen -W '${VALUES[name].join(' ')}' -- "$word")); else ${files}; fi` : files;
    return `    ${name})
      case "$before" in
${optionCases(command)}
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${[...options.flatMap(flagsOf), '--help'].join(' ')}' -- "$word")); else ${place}; fi ;;`;
  });
  return `# fazhi completion for bash: source <(fazhi completion bash)
_fazhi_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
_fazhi() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at=1
  local IFS=$' \\n'
  while (( at < COMP_CWORD )); do
    case "\${COMP_WORDS[at]}" in
      --lang|--config) (( at += 2 )) ;;
      -*) (( at += 1 )) ;;
      *) break ;;
    esac
  done
  if (( at >= COMP_CWORD )); then
    case "$before" in
${optionCases(program)}
    esac
    COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), ...program.options.flatMap(({ long }) => long ?? []), '--help'].join(' ')}' -- "$word")); return
  fi
  case "\${COMP_WORDS[at]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _fazhi fazhi
`;
}

/** In zsh's own quoting: a description may hold anything but a colon or a bracket. */
const plain = (text: string): string => firstSentence(text).replace(/[[\]':\\]/g, ' ');

function zsh(commands: readonly Described[], program: Described): string {
  const names = commands.map(({ name, description }) => `    '${name}:${plain(description)}'`).join('\n');
  const specsOf = ({ name, options }: Described): string[] =>
    options.flatMap((option) => {
      const values = valuesOf(name, option);
      const action = values ? `(${values.join(' ')})` : takesFile(option) ? '_files' : ' ';
      return flagsOf(option).map((flag) => `'*${flag}[${plain(option.description)}]${takesValue(option) ? `:${option.attributeName()}:${action}` : ''}'`);
    });
  const lines = (specs: readonly string[]): string => specs.map((spec) => `        ${spec}`).join(' \\\n');
  const cases = commands.map((command) => {
    const { name } = command;
    const first = VALUES[name] ? [`'1:${name}:(${VALUES[name].join(' ')})'`] : [];
    const files = WITHOUT_FILES.has(name) ? [] : [`'*:${name}:_files'`];
    return `      ${name}) _arguments \\\n${lines([...specsOf(command), ...first, ...files])} ;;`;
  });
  return `#compdef fazhi
# fazhi completion for zsh: fazhi completion zsh > a folder of $fpath/_fazhi
_fazhi() {
  local -a commands
  local -i at=2
  commands=(
${names}
  )
  while (( at < CURRENT )); do
    case $words[at] in
      --lang|--config) (( at += 2 )) ;;
      -*) (( at += 1 )) ;;
      *) break ;;
    esac
  done
  if (( at >= CURRENT )); then
    if [[ $words[CURRENT-1] == --lang ]]; then compadd -- zh en
    elif [[ $words[CURRENT-1] == --config ]]; then _files
    elif [[ $PREFIX == -* ]]; then
      _arguments \\
${lines(specsOf(program))}
    else _describe 'command' commands
    fi
  else
    local command=$words[at]
    shift $(( at - 1 )) words
    (( CURRENT -= at - 1 ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
if [ "$funcstack[1]" = "_fazhi" ]; then _fazhi "$@"; else compdef _fazhi fazhi; fi
`;
}

function fish(commands: readonly Described[], program: Described): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const linesOf = ({ name, options }: Described, here: string): string[] =>
    options.map((option) => {
      const values = valuesOf(name, option);
      const value = !takesValue(option) ? '' : values ? ` -x -a ${quoted(values.join(' '))}` : takesFile(option) ? ' -r -F' : ' -x';
      return `${here}${option.short ? ` -s ${option.short.slice(1)}` : ''} -l ${(option.long ?? '').slice(2)}${value} -d ${quoted(firstSentence(option.description))}`;
    });
  const none = "complete -c fazhi -n 'not __fazhi_at'";
  const lines = commands.flatMap((command) => {
    const { name, description } = command;
    const first = VALUES[name] ? [`complete -c fazhi -n '__fazhi_at ${name} 1' -f -a ${quoted(VALUES[name].join(' '))}`] : [];
    const files = WITHOUT_FILES.has(name) ? [`complete -c fazhi -n '__fazhi_at ${name}' -f`] : [];
    return [`${none} -f -a ${name} -d ${quoted(description)}`, ...first, ...files, ...linesOf(command, `complete -c fazhi -n '__fazhi_at ${name}'`)];
  });
  return `# fazhi completion for fish: fazhi completion fish > ~/.config/fish/completions/fazhi.fish
# Whether a command is named: any, this one, or this one with nothing behind it yet.
function __fazhi_at
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case --lang --config
                set -e words[1]
                set -q words[1]; and set -e words[1]
            case '-*'
                set -e words[1]
            case '*'
                break
        end
    end
    set -q words[1]; or return 1
    set -q argv[1]; or return 0
    test $words[1] = $argv[1]; or return 1
    set -q argv[2]; or return 0
    test (count $words) -eq $argv[2]
end
${[...linesOf(program, none), ...lines].join('\n')}
`;
}
