import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawPackCheckOptions } from './pack-check.ts';

/** `fazhi pack new` and `fazhi pack check`: start and check a pack of one's own. */
export function packCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  const start = describedCommand('new', 'pack-new', 'pack-new/after', lang)
    .argument('<name>', help(lang, 'pack-new/name'))
    .action(async (name: string) => {
      const { packNew } = await import('./pack-new.ts');
      done(await packNew(name, context));
    });
  const check = describedCommand('check', 'pack-check', 'pack-check/after', lang)
    .argument('<files...>', help(lang, 'pack-check/files'))
    .option('--reports <inputs>', help(lang, 'pack-check/reports'), collect)
    .option('--quiet', help(lang, 'extract/quiet'))
    .action(async (files: string[], options: RawPackCheckOptions) => {
      const { packCheck } = await import('./pack-check.ts');
      done(await packCheck(files, options, context));
    });
  return describedCommand('pack', 'pack', 'pack/after', lang).addCommand(start).addCommand(check);
}
