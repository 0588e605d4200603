import { listIndicators } from '../../packs/catalogue.ts';
import { mergePacks } from '../../packs/merge.ts';
import type { UserPack } from '../../packs/pack.ts';
import { patternEngine } from '../../packs/pattern.ts';
import { RULE_OF_LAW } from '../../packs/rule-of-law.ts';
import { compilePack, type CompiledPack } from './compile.ts';

/**
 * Makes packs of a user's own ready, together with the built-in one; to be made once and used for all reports.
 * The packs are those that `readPack` found free of errors.
 * @throws {Error} naming the row or list, for a pack that was not checked
 */
export async function preparePacks(packs: readonly UserPack[]): Promise<CompiledPack> {
  const pattern = await patternEngine(packs);
  const { pack, catalogue, origin } = mergePacks(RULE_OF_LAW, listIndicators(), packs);
  return compilePack(pack, catalogue, { origin, pattern });
}
