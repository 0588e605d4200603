import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { collect } from './collect.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';
import type { RawExtractOptions } from './extract-options.ts';

/** `fazhi extract`: the main job. `done` is given the exit code. */
export function extractCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('extract', 'extract', 'extract/after', lang)
    .argument('[inputs...]', help(lang, 'extract/inputs'))
    .option('--files-from <list>', help(lang, 'extract/files-from'))
    .option('-o, --output <path>', help(lang, 'extract/output'))
    .option('-f, --format <format>', help(lang, 'extract/format'))
    .option('--layout <layout>', help(lang, 'extract/layout'))
    .option('--bom', help(lang, 'extract/bom'))
    .option('--datapackage', help(lang, 'extract/datapackage'))
    .option('--header <names>', help(lang, 'extract/header'))
    .option('--columns <list>', help(lang, 'extract/columns'))
    .option('--where <condition>', help(lang, 'extract/where'), (value: string, before: readonly string[] = []) => [...before, value])
    .option('--input-format <kind>', help(lang, 'extract/input-format'))
    .option('--keep-text <folder>', help(lang, 'extract/keep-text'))
    .option('--jobs <n>', help(lang, 'extract/jobs'))
    .option('--timeout <seconds>', help(lang, 'extract/timeout'))
    .option('--max-bytes <n>', help(lang, 'extract/max-bytes'))
    .option('--shard <i/n>', help(lang, 'extract/shard'))
    .option('--resume', help(lang, 'extract/resume'))
    .option('--fail-on <level>', help(lang, 'extract/fail-on'))
    .option('--quiet', help(lang, 'extract/quiet'))
    .option('--no-color', help(lang, 'no-color'))
    .option('--pack <file>', help(lang, 'pack-option'), collect)
    .action(async (inputs: string[], options: RawExtractOptions) => {
      const { extract } = await import('./extract.ts');
      done(await extract(inputs, options, context));
    });
}
