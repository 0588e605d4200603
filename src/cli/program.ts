import type { Command } from 'commander';
import { help } from '../messages/help.ts';
import { describedCommand } from './command.ts';
import { completionCommand } from './completion-command.ts';
import { configure, type Config } from './config.ts';
import type { Context } from './context.ts';
import { checkCommand } from './check-command.ts';
import { explainCommand } from './explain-command.ts';
import { extractCommand } from './extract-command.ts';
import { indicatorsCommand } from './indicators-command.ts';
import { mergeCommand } from './merge-command.ts';
import { packCommand } from './pack-command.ts';
import { panelCommand } from './panel-command.ts';
import { schemaCommand } from './schema-command.ts';
import { scoreCommand } from './score-command.ts';
import { segmentCommand } from './segment-command.ts';
import { VERSION } from './version.ts';

/** All commands. What a command needs to run is loaded when it runs. `done` is given its exit code. */
export function fazhiProgram(context: Context, done: (code: number) => void, config: Config | null = null): Command {
  const { lang } = context;
  const program = describedCommand('fazhi', 'program', 'program/after', lang).version(VERSION, '-V, --version', help(lang, 'version'));
  for (const command of [extractCommand, segmentCommand, explainCommand, mergeCommand, checkCommand, scoreCommand, indicatorsCommand, packCommand, panelCommand, schemaCommand, completionCommand]) program.addCommand(command(context, done));
  if (config !== null) program.hook('preAction', (_, command) => configure(command, config));
  return program;
}
