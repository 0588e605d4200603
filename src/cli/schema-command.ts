import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';

/** `fazhi schema`: a published contract as JSON Schema. */
export function schemaCommand(context: Context, done: (code: number) => void): Command {
  const { lang } = context;
  return describedCommand('schema', 'schema', 'schema/after', lang)
    .argument('<name>', help(lang, 'schema/name'))
    .action(async (name: string) => {
      const { schema } = await import('./schema.ts');
      done(await schema(name, context));
    });
}
