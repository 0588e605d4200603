import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import type { RawCheckOptions } from './check.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import { collect } from './collect.ts';

/** `fazhi check`: fixture reports against their expected records. */
export function checkCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('check', 'check', 'check/after', lang)
    .argument('[inputs...]', help(lang, 'check/inputs'))
    .option('--reporter <name[=file]>', help(lang, 'check/reporter'), collect)
    .option('--only <sections>', help(lang, 'check/only'), collect)
    .option('--update', help(lang, 'check/update'))
    .option('--quiet', help(lang, 'extract/quiet'))
    .option('--no-color', help(lang, 'no-color'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .action(async (inputs: string[], options: RawCheckOptions) => {
      const { check } = await import('./check.ts');
      done(await check(inputs, options, context));
    });
}
