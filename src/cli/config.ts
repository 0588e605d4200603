import { pathToFileURL } from 'node:url';
import type { Command, Option } from 'commander';
import { ProblemError, reasonOf } from '../batch/problem.ts';
import type { Lang } from '../messages/words.ts';
import { nearest } from './nearest.ts';

/** Looked for in the working folder and those above it, up to the home folder, in this order. */
const PLACES = ['package.json', 'fazhi.config.json', 'fazhi.config.yaml', 'fazhi.config.yml', 'fazhi.config.js', 'fazhi.config.mjs', 'fazhi.config.cjs'];

/** What a configuration file says, and what is wrong with it, which only a command that would use it tells. */
export interface Config {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly error: ProblemError | null;
}

/** The configuration that the arguments name (`--config FILE`) or that is found, `null` for none. */
export async function openConfig(argv: readonly string[]): Promise<Config | null> {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--no-config')) return null;
  const at = options.lastIndexOf('--config');
  const named = options.findLast((arg) => arg.startsWith('--config='))?.slice('--config='.length) ?? (at === -1 ? undefined : options[at + 1]);
  const { lilconfig } = await import('lilconfig');
  // The library does not say which file an error is of, so each loader notes it.
  let path = named ?? '';
  const noting = (load: (text: string, file: string) => unknown) => async (file: string, text: string): Promise<unknown> => {
    path = file;
    return load(text, file);
  };
  const json = noting((text) => JSON.parse(text) as unknown);
  const yaml = noting(async (text) => (await import('yaml')).parse(text) as unknown);
  const script = noting(async (_text, file) => ((await import(pathToFileURL(file).href)) as { default: unknown }).default);
  const search = lilconfig('fazhi', { searchPlaces: PLACES, loaders: { '.json': json, '.yaml': yaml, '.yml': yaml, '.js': script, '.mjs': script, '.cjs': script } });
  try {
    const found = named === undefined ? await search.search() : await search.load(named);
    if (found === null) return null;
    path = found.filepath;
    const values: unknown = found.isEmpty === true ? {} : found.config;
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Error('not an object');
    return { path, values: values as Record<string, unknown>, error: null };
  } catch (error) {
    return { path, values: {}, error: new ProblemError('config/broken', { path, reason: inFile(error) }) };
  }
}

/** > All collection items must start at the same column at line 1, column 13 */
function inFile(error: unknown): string {
  return error instanceof Error && error.name === 'YAMLParseError' ? (error.message.split('\n')[0] ?? '').replace(/:$/, '') : reasonOf(error);
}

/** The language of a configuration, `null` where it names none. */
export function configLanguage(config: Config | null): Lang | null {
  const lang = config?.values['lang'];
  return lang === 'zh' || lang === 'en' ? lang : null;
}

/** Options that a configuration has nothing to say of. */
const NOT_CONFIGURED = new Set(['help', 'version', 'config']);

/**
 * Gives a command the values of a configuration for the options that the command line does not name.
 * @throws {ProblemError} for a key that no command or option has, or a value that is none
 */
export function configure(command: Command, { path, values, error }: Config): void {
  if (error !== null) throw error;
  if (values['lang'] !== undefined && configLanguage({ path, values, error }) === null) throw new ProblemError('config/bad-value', { path, key: 'lang' });
  const commands = commandsBelow(rootOf(command)).filter((other) => other.commands.length === 0);
  const sections = new Map(commands.map((other) => [sectionOf(other), other]));
  const known = ['lang', ...sections.keys()];
  for (const key of Object.keys(values)) if (!known.includes(key)) throw unknownKey(path, key, known);
  for (const [name, other] of sections) {
    const section = values[name] ?? {};
    if (typeof section !== 'object' || Array.isArray(section)) throw new ProblemError('config/bad-value', { path, key: name });
    const options = new Map(other.options.filter((option) => !NOT_CONFIGURED.has(option.attributeName())).map((option) => [option.attributeName(), option]));
    for (const [key, value] of Object.entries(section as Record<string, unknown>)) {
      const option = options.get(key);
      if (option === undefined) throw unknownKey(path, `${name}.${key}`, [...options.keys()].map((attribute) => `${name}.${attribute}`));
      const read = readValue(option, value, { path, key: `${name}.${key}` });
      const source = other === command ? command.getOptionValueSource(key) : 'cli';
      if (source === undefined || source === 'default') command.setOptionValueWithSource(key, read, 'config');
    }
  }
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

function commandsBelow(command: Command): Command[] {
  return command.commands.flatMap((other) => [other, ...commandsBelow(other)]);
}

/** The key of a command's section: > extract, > pack check */
function sectionOf(command: Command): string {
  const { parent } = command;
  return parent?.parent == null ? command.name() : `${sectionOf(parent)} ${command.name()}`;
}

function unknownKey(path: string, key: string, known: readonly string[]): ProblemError {
  const meant = nearest(key, known);
  return new ProblemError(meant === null ? 'config/unknown-key' : 'config/unknown-key-meant', { path, key, name: meant ?? '', known: known.join(', ') });
}

/** A value as the command line would give it: a switch is a boolean, all else a string; one that may be repeated, a list. */
function readValue(option: Option, value: unknown, where: { path: string; key: string }): unknown {
  const isSwitch = !option.required && !option.optional;
  if (isSwitch && typeof value === 'boolean') return value;
  const each = Array.isArray(value) && option.parseArg ? (value as unknown[]) : [value];
  if (isSwitch || !each.every((one) => typeof one === 'string' || typeof one === 'number')) throw new ProblemError('config/bad-value', where);
  const { parseArg } = option;
  if (!parseArg) return String(each[0]);
  let read: unknown;
  for (const one of each) read = parseArg(String(one), read);
  return read;
}
