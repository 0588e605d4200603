import { catalogueCsv, catalogueText } from '../emit/catalogue.ts';
import { jsonObject } from '../emit/json.ts';
import { englishName } from '../packs/english.ts';
import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';
import { indicatorsOf } from '../packs/merge.ts';
import { choose } from './choose.ts';
import type { Context } from './context.ts';
import { packsOf } from './packs.ts';

export interface RawIndicatorsOptions {
  readonly format?: string;
  readonly quiet?: boolean;
  readonly pack?: readonly string[];
}

/**
 * Runs `fazhi indicators`: those that contain all the words, in id, name, English name or meaning. Gives the exit code.
 * @throws {ProblemError} for an unknown format
 */
export async function indicators(wanted: readonly string[], { format, quiet, pack }: RawIndicatorsOptions, context: Context): Promise<number> {
  const chosen = choose('--format', format ?? 'text', ['text', 'json', 'csv']);
  const own = (await packsOf(pack, context)).flatMap(indicatorsOf);
  const found = [...listIndicators(), ...own].filter((indicator) => wanted.every((word) => mentions(indicator, word.toLowerCase())));
  const write = { text: () => catalogueText(found, context.lang), json: () => jsonObject(found), csv: () => catalogueCsv(found) }[chosen];
  await context.terminal.print(write());
  if (found.length === 0) context.say('indicators/none', { filter: wanted.join(' ') });
  else if (quiet !== true) context.say('indicators/count', { count: found.length });
  return 0;
}

function mentions({ id, name, meaning }: IndicatorInfo, word: string): boolean {
  return `${id}\n${name}\n${englishName(id) ?? ''}\n${meaning}`.toLowerCase().includes(word);
}
