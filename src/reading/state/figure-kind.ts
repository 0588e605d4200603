import type { Kind } from '../../model/observation.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** The unit decides what sort of figure it is; only an average looks like a count. */
export function kindOf(quantity: Quantity, kind: Kind | null): Kind {
  switch (quantity.unitClass) {
    case 'percent': return 'rate';
    case 'points': return 'points';
    case 'money': return kind === 'average' ? 'average' : 'amount';
    case 'times': return 'ratio';
    default: return kind === 'average' || kind === 'ratio' ? kind : 'count';
  }
}
