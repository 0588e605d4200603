import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawSegmentOptions } from './segment.ts';

/** `fazhi segment`: the heading tree. */
export function segmentCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('segment', 'segment', 'segment/after', lang)
    .argument('[inputs...]', help(lang, 'extract/inputs'))
    .option('-f, --format <format>', help(lang, 'segment/format'))
    .option('--no-color', help(lang, 'no-color'))
    .action(async (inputs: string[], options: RawSegmentOptions) => {
      const { segment } = await import('./segment.ts');
      done(await segment(inputs, options, context));
    });
}
