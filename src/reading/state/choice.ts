import type { Candidate } from '../rows/candidates.ts';
import type { Figure } from './figure.ts';

/** A choice of indicator with how it came about. */
export interface Choice {
  /** The row that the figure's words and context chose. */
  readonly candidate: Candidate | null;
  /** The figure it is inherited from, where no row was chosen. */
  readonly from: Figure | null;
  /** `list`: goes on with a list; `learnt`: chosen by the company that the figure stands in; `share`: share of a part; `change`, `base`: compared with `from`; `pair`: from-to. */
  readonly how: '' | 'list' | 'share' | 'change' | 'base' | 'pair' | 'learnt';
  /** By a name that does not stand right before: by its turn, 受理、审结复议案件分别为36件、30件, or in the clause before a difference. */
  readonly inTurn?: true;
}

/** > 被采纳的占98%: the share of what the row counts */
export function shareOfChosen(candidate: Candidate): Choice {
  return { candidate, from: null, how: 'share' };
}

export const NOTHING: Choice = { candidate: null, from: null, how: '' };

/** A choice by a row, or nothing. */
export function chosen(candidate: Candidate | null): Choice {
  return candidate ? { candidate, from: null, how: '' } : NOTHING;
}

/** The key of the row that decided, with `~list` and the like where the indicator was inherited. */
export function ruleKey(choice: Choice): string {
  const key = choice.candidate?.row.key ?? choice.from?.rules[0] ?? '';
  return choice.how === '' || choice.how === 'pair' ? key : `${key.replace(/~.*$/, '')}~${choice.how}`;
}
