import { Command } from 'commander';
import { help, helpTitle, type HelpKey } from '../messages/help.ts';
import type { Lang } from '../messages/words.ts';
import { choose } from './choose.ts';

/** A command with its help in the user's language, and the options that each command has. It throws instead of ending the process. */
export function describedCommand(name: string, key: HelpKey, after: HelpKey, lang: Lang): Command {
  return new Command(name)
    .description(help(lang, key))
    .helpOption('-h, --help', help(lang, 'help'))
    .helpCommand(false)
    .option('--lang <lang>', help(lang, 'lang'), (value) => choose('--lang', value, ['zh', 'en']))
    .option('--config <file>', help(lang, 'config'))
    .option('--no-config', help(lang, 'no-config'))
    .addHelpText('after', `\n${help(lang, after)}`)
    .configureHelp({ styleTitle: (title) => helpTitle(lang, title) })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}
