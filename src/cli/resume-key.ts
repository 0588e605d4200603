import { createHash } from 'node:crypto';
import type { Manner } from '../batch/work.ts';
import { listIndicators } from '../packs/catalogue.ts';
import { RULE_OF_LAW } from '../packs/rule-of-law.ts';
import { VERSION } from './version.ts';

/**
 * Of what, beside the inputs, the records depend on, as 64 hexadecimal digits: the options, the packs, the version. Finished
 * reports of another key are not taken.
 */
export function resumeKey(manner: Manner): string {
  return createHash('sha256').update(JSON.stringify([VERSION, manner, listIndicators(), RULE_OF_LAW])).digest('hex');
}
