import type { CommanderError } from 'commander';
import { words } from '../messages/words.ts';
import type { Context } from './context.ts';

/** Says in the user's language what commander found wrong with the arguments. */
export function sayUsageError(context: Context, error: CommanderError): void {
  // > error: unknown option '--fromat'\n(Did you mean --format?)
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.*)\?\)/s.exec(error.message)?.[1];
  const hint = meant === undefined ? '' : words(context.lang, 'usage/did-you-mean', { name: meant });
  switch (error.code) {
    case 'commander.unknownOption':
      return context.say('usage/unknown-option', { name, hint });
    case 'commander.unknownCommand':
      return context.say('usage/unknown-command', { name, hint });
    case 'commander.optionMissingArgument':
      return context.say('usage/missing-value', { name });
    case 'commander.missingArgument':
      return context.say('usage/missing-argument', { name });
    case 'commander.excessArguments':
      return context.say('usage/excess-arguments');
    default:
      return context.say('usage/failed', { reason: error.message.replace(/^error: /, '') });
  }
}
