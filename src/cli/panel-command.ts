import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawPanelOptions } from './panel.ts';

/** `fazhi panel`: region × year × indicator from the records of many reports. */
export function panelCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('panel', 'panel', 'panel/after', lang)
    .argument('[inputs...]', help(lang, 'panel/inputs'))
    .option('-o, --output <path>', help(lang, 'panel/output'))
    .option('-f, --format <format>', help(lang, 'panel/format'))
    .option('--layout <layout>', help(lang, 'panel/layout'))
    .option('--header <names>', help(lang, 'extract/header'))
    .option('--bom', help(lang, 'extract/bom'))
    .option('--quiet', help(lang, 'extract/quiet'))
    .action(async (inputs: string[], options: RawPanelOptions) => {
      const { panel } = await import('./panel.ts');
      done(await panel(inputs, options, context));
    });
}
