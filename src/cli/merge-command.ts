import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawMergeOptions } from './merge.ts';

/** `fazhi merge`: parts of a run into what one run would have written. */
export function mergeCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('merge', 'merge', 'merge/after', lang)
    .argument('<parts...>', help(lang, 'merge/parts'))
    .option('-o, --output <path>', help(lang, 'merge/output'))
    .option('-f, --format <format>', help(lang, 'extract/format'))
    .option('--layout <layout>', help(lang, 'extract/layout'))
    .option('--bom', help(lang, 'extract/bom'))
    .option('--header <names>', help(lang, 'extract/header'))
    .option('--columns <list>', help(lang, 'extract/columns'))
    .option('--where <condition>', help(lang, 'extract/where'), (value: string, before: readonly string[] = []) => [...before, value])
    .option('--files-from <list>', help(lang, 'merge/files-from'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .option('--quiet', help(lang, 'extract/quiet'))
    .action(async (parts: string[], options: RawMergeOptions) => {
      const { merge } = await import('./merge.ts');
      done(await merge(parts, options, context));
    });
}
