import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawScoreOptions } from './score.ts';

/** `fazhi score`: records against annotations by hand. */
export function scoreCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('score', 'score', 'score/after', lang)
    .argument('<gold>', help(lang, 'score/gold'))
    .argument('[inputs...]', help(lang, 'score/inputs'))
    .option('--detail', help(lang, 'score/detail'))
    .option('--json', help(lang, 'score/json'))
    .option('--min <figure=least>', help(lang, 'score/min'), collect)
    .option('--quiet', help(lang, 'extract/quiet'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .action(async (gold: string, inputs: string[], options: RawScoreOptions) => {
      const { score } = await import('./score.ts');
      done(await score(gold, inputs, options, context));
    });
}
