import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawIndicatorsOptions } from './indicators.ts';

/** `fazhi indicators`: the catalogue. */
export function indicatorsCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('indicators', 'indicators', 'indicators/after', lang)
    .argument('[words...]', help(lang, 'indicators/words'))
    .option('-f, --format <format>', help(lang, 'indicators/format'))
    .option('--quiet', help(lang, 'indicators/quiet'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .action(async (wanted: string[], options: RawIndicatorsOptions) => {
      const { indicators } = await import('./indicators.ts');
      done(await indicators(wanted, options, context));
    });
}
