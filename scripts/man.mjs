// Writes man/fazhi.1 (Chinese) and man/fazhi-en.1 out of the commands and their help. tests/cli/man.test.ts checks that they are current.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fazhiProgram } from '../dist/cli/program.js';
import { help } from '../dist/messages/help.js';

const TITLES = {
  zh: { name: '名称', synopsis: '用法', description: '说明', options: '选项', arguments: '参数', general: '概要', configuration: '配置文件', environment: '环境变量', manual: 'fazhi 手册' },
  en: { name: 'NAME', synopsis: 'SYNOPSIS', description: 'DESCRIPTION', options: 'Options', arguments: 'Arguments', general: 'GENERAL', configuration: 'CONFIGURATION', environment: 'ENVIRONMENT', manual: 'fazhi manual' },
};

/** Text as roff prints it: no line is a request, a hyphen stays one. */
const roff = (text) => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^([.'])/gm, '\\&$1');

/** A page of the manual in a language, made of the program as it is. */
export function manPage(lang) {
  const context = { lang, terminal: {}, say: () => {} };
  const program = fazhiProgram(context, () => {});
  const titles = TITLES[lang];
  const item = (term, words) => `.TP\n\\fB${roff(term)}\\fR\n${roff(words)}\n`;
  const examples = (key) => `.PP\n.nf\n${roff(help(lang, key))}\n.fi\n`;
  const whole = (command) => command.commands.length === 0 ? [command] : command.commands.flatMap(whole);
  const nameOf = (command) => command.parent === program ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
  const all = program.commands.flatMap(whole);
  const commands = all.map((command) => {
    const args = command.registeredArguments.map((arg) => item(arg.name() + (arg.variadic ? '...' : ''), arg.description));
    const options = command.options.map((option) => item(option.flags, option.description));
    return `.SH fazhi ${nameOf(command)}\n${roff(command.description())}\n.PP\n\\fBfazhi ${nameOf(command)}\\fR ${roff(command.usage())}\n` +
      (args.length > 0 ? `.SS ${titles.arguments}\n${args.join('')}` : '') + `.SS ${titles.options}\n${options.join('')}` + examples(`${nameOf(command).replace(' ', '-')}/after`);
  });
  // Lines of Chinese have few places to stretch: left-aligned, not justified.
  return `.TH FAZHI 1 "" "fazhi ${program.version()}" "${titles.manual}"\n.ad l\n.SH ${titles.name}\nfazhi \\- ${roff(program.description())}\n` +
    `.SH ${titles.synopsis}\n${all.map((command) => `\\fBfazhi ${nameOf(command)}\\fR ${roff(command.usage())}`).join('\n.br\n')}\n` +
    `.SH ${titles.general}\n${examples('program/after')}` + commands.join('') +
    `.SH ${titles.configuration}\n${roff(help(lang, 'configuration'))}\n.SH ${titles.environment}\n${roff(help(lang, 'environment'))}\n`;
}

/** The pages by file name. */
export const MAN_PAGES = { 'fazhi.1': 'zh', 'fazhi-en.1': 'en' };

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = new URL('../man/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, lang] of Object.entries(MAN_PAGES)) writeFileSync(new URL(name, folder), manPage(lang));
}
