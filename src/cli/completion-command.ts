import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { describedCommand } from './command.ts';
import type { Context } from './context.ts';

/** `fazhi completion`: a script that has a shell complete commands and options. */
export function completionCommand(context: Context, done: (code: number) => void): Command {
  const { lang, terminal } = context;
  return describedCommand('completion', 'completion', 'completion/after', lang)
    .argument('<shell>', help(lang, 'completion/shell'))
    .action(async (shell: string, _options: unknown, command: Command) => {
      const { completionScript } = await import('./completion.ts');
      await terminal.print(completionScript(shell, command.parent ?? command));
      done(0);
    });
}
