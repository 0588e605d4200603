import { ACCOUNTABILITY } from './catalogue/accountability.ts';
import { COUNSEL } from './catalogue/counsel.ts';
import { DECISION } from './catalogue/decision.ts';
import { ENFORCEMENT } from './catalogue/enforcement.ts';
import { HOTLINE } from './catalogue/hotline.ts';
import { LEADERSHIP } from './catalogue/leadership.ts';
import { LEGAL_SERVICE } from './catalogue/legal-service.ts';
import { LEGISLATION } from './catalogue/legislation.ts';
import { LITIGATION } from './catalogue/litigation.ts';
import { MEDIATION } from './catalogue/mediation.ts';
import { NORMATIVE } from './catalogue/normative.ts';
import { OPENNESS } from './catalogue/openness.ts';
import { PROPOSAL } from './catalogue/proposal.ts';
import { PUBLICITY } from './catalogue/publicity.ts';
import { RECONSIDERATION } from './catalogue/reconsideration.ts';
import { SERVICE } from './catalogue/service.ts';
import type { IndicatorInfo } from './catalogue/row.ts';

export type { IndicatorInfo };

const CATALOGUE: readonly IndicatorInfo[] = [
  ...LEADERSHIP,
  ...SERVICE,
  ...NORMATIVE,
  ...LEGISLATION,
  ...DECISION,
  ...COUNSEL,
  ...ENFORCEMENT,
  ...RECONSIDERATION,
  ...LITIGATION,
  ...MEDIATION,
  ...LEGAL_SERVICE,
  ...PUBLICITY,
  ...OPENNESS,
  ...HOTLINE,
  ...PROPOSAL,
  ...ACCOUNTABILITY,
];

/** Every indicator that a figure can be given to, in the order of the topics. */
export function listIndicators(): readonly IndicatorInfo[] {
  return CATALOGUE;
}
