import type { Command, Option } from 'commander';
import { choose } from './choose.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** What may stand behind an option, by its name; behind others stand files. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['zh', 'en'],
  '--layout': ['long', 'wide'],
  '--header': ['id', 'zh'],
  '--input-format': ['text', 'html', 'docx', 'pdf', 'jsonl'],
  '--fail-on': ['error', 'warning', 'never'],
  '--reporter': ['text', 'github', 'junit', 'sarif'],
  'extract --format': ['json', 'jsonl', 'csv', 'xlsx', 'parquet'],
  'indicators --format': ['text', 'json', 'csv'],
  '--format': ['text', 'json'],
  'pack': ['new', 'check'],
  'schema': ['report', 'pack', 'gold'],
  'completion': [...SHELLS],
};

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
  const commands = program.commands.map((command): Described => ({ name: command.name(), description: firstSentence(command.description()), options: command.options }));
  return { bash, zsh, fish }[choose('completion', shell, SHELLS)](commands);
}

const valuesOf = (command: string, option: Option): readonly string[] | undefined => VALUES[`${command} ${option.long}`] ?? VALUES[option.long ?? ''];
const takesValue = (option: Option): boolean => option.required || option.optional;
const flagsOf = (option: Option): string[] => [option.short, option.long].filter((flag) => flag !== undefined);
const firstSentence = (text: string): string => text.split(/[：:。（(]/)[0]?.trim() ?? '';

function bash(commands: readonly Described[]): string {
  const cases = commands.map(({ name, options }) => {
    const values = options.flatMap((option) => {
      const known = valuesOf(name, option);
      return known ? [`      ${flagsOf(option).join('|')}) COMPREPLY=($(compgen -W '${known.join(' ')}' -- "$word")); return ;;`] : [];
    });
    const words = [...options.flatMap(flagsOf), '--help'].join(' ');
    const place = VALUES[name] ? `COMPREPLY=($(compgen -W '${VALUES[name].join(' ')}' -- "$word"))` : '_fazhi_files';
    return `    ${name})
      case "$before" in
${[...values, ''].join('\n')}      ${options.filter((option) => takesValue(option) && !valuesOf(name, option)).flatMap(flagsOf).join('|') || '-'}) _fazhi_files; return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${words}' -- "$word")); else ${place}; fi ;;`;
  });
  return `# fazhi completion for bash: source <(fazhi completion bash)
_fazhi_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
_fazhi() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local IFS=$' \\n'
  if (( COMP_CWORD == 1 )); then COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _fazhi fazhi
`;
}

/** In zsh's own quoting: a description may hold anything but a colon or a bracket. */
const plain = (text: string): string => firstSentence(text).replace(/[[\]':\\]/g, ' ');

function zsh(commands: readonly Described[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${plain(description)}'`).join('\n');
  const cases = commands.map(({ name, options }) => {
    const specs = options.flatMap((option) => {
      const values = valuesOf(name, option);
      const action = takesValue(option) ? (values ? `:${option.attributeName()}:(${values.join(' ')})` : `:${option.attributeName()}:_files`) : '';
      return flagsOf(option).map((flag) => `        '*${flag}[${plain(option.description)}]${action}'`);
    });
    const place = VALUES[name] ? `'1:${name}:(${VALUES[name].join(' ')})'` : `'*:${name}:_files'`;
    return `      ${name}) _arguments \\\n${[...specs, `        ${place}`].join(' \\\n')} ;;`;
  });
  return `#compdef fazhi
# fazhi completion for zsh: fazhi completion zsh > a folder of $fpath/_fazhi
_fazhi() {
  local -a commands
  commands=(
${names}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
if [ "$funcstack[1]" = "_fazhi" ]; then _fazhi "$@"; else compdef _fazhi fazhi; fi
`;
}

function fish(commands: readonly Described[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, description, options }) => {
    const here = `complete -c fazhi -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c fazhi -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(VALUES[name] ? [`${here} -f -a ${quoted(VALUES[name].join(' '))}`] : []),
      ...options.map((option) => {
        const values = valuesOf(name, option);
        const value = takesValue(option) ? (values ? ` -x -a ${quoted(values.join(' '))}` : ' -r -F') : '';
        return `${here}${option.short ? ` -s ${option.short.slice(1)}` : ''} -l ${(option.long ?? '').slice(2)}${value} -d ${quoted(firstSentence(option.description))}`;
      }),
    ];
  });
  return `# fazhi completion for fish: fazhi completion fish > ~/.config/fish/completions/fazhi.fish\n${lines.join('\n')}\n`;
}
