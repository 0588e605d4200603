import type { Lang } from '../messages/words.ts';

/**
 * The language that the arguments ask for, found before they are parsed, since help and usage errors are
 * words too; `null` where they name none. A wrong value is left to the parser.
 */
export function languageOf(argv: readonly string[]): Lang | null {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.lastIndexOf('--lang');
  const value = options.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? (at === -1 ? '' : options[at + 1]);
  return value === 'en' || value === 'zh' ? value : null;
}
