import type { Pack } from './pack.ts';
import { RECONSIDERATION, RECONSIDERATION_SHARES } from './rule-of-law/reconsideration.ts';
import { DIMENSIONS, FRAMES, MASKS, TERMS } from './rule-of-law/terms.ts';

/** The built-in pack: indicators of rule-of-law government reports. */
export const RULE_OF_LAW: Pack = {
  name: 'rule-of-law',
  version: '0.1.0',
  terms: {
    ...TERMS,
  },
  masks: [
    MASKS,
  ].join('|'),
  frames: FRAMES,
  dimensions: [
    ...DIMENSIONS,
  ],
  rows: [
    ...RECONSIDERATION,
  ],
  shares: [
    ...RECONSIDERATION_SHARES,
  ],
};
