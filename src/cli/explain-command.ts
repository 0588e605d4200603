import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawExplainOptions } from './explain.ts';

/** `fazhi explain`: each number of one report with what was decided and why. */
export function explainCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('explain', 'explain', 'explain/after', lang)
    .argument('<input>', help(lang, 'explain/input'))
    .option('--at <offset>', help(lang, 'explain/at'))
    .option('-f, --format <format>', help(lang, 'explain/format'))
    .option('--no-color', help(lang, 'no-color'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .action(async (input: string, options: RawExplainOptions) => {
      const { explain } = await import('./explain.ts');
      done(await explain(input, options, context));
    });
}
