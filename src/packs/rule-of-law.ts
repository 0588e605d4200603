import type { Pack } from './pack.ts';
import { LITIGATION, LITIGATION_MASKS, LITIGATION_SHARES, LITIGATION_TERMS } from './rule-of-law/litigation.ts';
import { MEDIATION, MEDIATION_SHARES } from './rule-of-law/mediation.ts';
import { MEDIATION_DIMENSIONS, MEDIATION_MASKS, MEDIATION_TERMS } from './rule-of-law/mediation-terms.ts';
import { RECONSIDERATION_DIMENSIONS, RECONSIDERATION_MASKS, RECONSIDERATION_TERMS } from './rule-of-law/reconsideration-terms.ts';
import { COUNSEL, COUNSEL_MASKS, COUNSEL_SHARES, COUNSEL_TERMS } from './rule-of-law/counsel.ts';
import { DECISION, DECISION_MASKS, DECISION_SHARES, DECISION_TERMS } from './rule-of-law/decision.ts';
import { ENFORCEMENT } from './rule-of-law/enforcement.ts';
import { ENFORCEMENT_DIMENSIONS, ENFORCEMENT_MASKS, ENFORCEMENT_SHARES, ENFORCEMENT_TERMS } from './rule-of-law/enforcement-terms.ts';
import { LEADERSHIP, LEADERSHIP_DIMENSIONS, LEADERSHIP_MASKS, LEADERSHIP_SHARES, LEADERSHIP_TERMS } from './rule-of-law/leadership.ts';
import { LEGISLATION, LEGISLATION_MASKS, LEGISLATION_TERMS } from './rule-of-law/legislation.ts';
import { NORMATIVE, NORMATIVE_MASKS, NORMATIVE_TERMS } from './rule-of-law/normative.ts';
import { RECONSIDERATION, RECONSIDERATION_SHARES } from './rule-of-law/reconsideration.ts';
import { SERVICE, SERVICE_DIMENSIONS, SERVICE_MASKS, SERVICE_SHARES, SERVICE_TERMS } from './rule-of-law/service.ts';
import { ACCOUNTABILITY, ACCOUNTABILITY_MASKS, ACCOUNTABILITY_TERMS } from './rule-of-law/accountability.ts';
import { HOTLINE, HOTLINE_MASKS, HOTLINE_SHARES, HOTLINE_TERMS } from './rule-of-law/hotline.ts';
import { LEGAL_SERVICE, LEGAL_SERVICE_MASKS, LEGAL_SERVICE_SHARES, LEGAL_SERVICE_TERMS } from './rule-of-law/legal_service.ts';
import { OPENNESS, OPENNESS_MASKS, OPENNESS_SHARES, OPENNESS_TERMS } from './rule-of-law/openness.ts';
import { PROPOSAL, PROPOSAL_DIMENSIONS, PROPOSAL_MASKS, PROPOSAL_SHARES, PROPOSAL_TERMS } from './rule-of-law/proposal.ts';
import { PUBLICITY } from './rule-of-law/publicity.ts';
import { PUBLICITY_DIMENSIONS, PUBLICITY_MASKS, PUBLICITY_TERMS } from './rule-of-law/publicity-terms.ts';
import { EVERYWHERE } from './rule-of-law/everywhere.ts';
import { LEARNT } from './rule-of-law/learnt.ts';
import { TOPIC_WORDS } from './rule-of-law/vocabulary.ts';
import { OTHER_WORK } from './rule-of-law/other-work.ts';
import { OVER_HUNDRED, RELATIONS } from './rule-of-law/relations.ts';
import { DIMENSIONS, FRAMES, MASKS, TERMS } from './rule-of-law/terms.ts';

/** The built-in pack: indicators of rule-of-law government reports. */
export const RULE_OF_LAW: Pack = {
  name: 'rule-of-law',
  version: '0.1.0',
  terms: {
    ...TERMS,
    ...LEGAL_SERVICE_TERMS,
    ...PUBLICITY_TERMS,
    ...OPENNESS_TERMS,
    ...HOTLINE_TERMS,
    ...PROPOSAL_TERMS,
    ...ACCOUNTABILITY_TERMS,
    ...ENFORCEMENT_TERMS,
    ...RECONSIDERATION_TERMS,
    ...LITIGATION_TERMS,
    ...MEDIATION_TERMS,
    ...SERVICE_TERMS,
    ...LEADERSHIP_TERMS,
    ...NORMATIVE_TERMS,
    ...LEGISLATION_TERMS,
    ...DECISION_TERMS,
    ...COUNSEL_TERMS,
  },
  masks: [
    MASKS,
    LEGAL_SERVICE_MASKS,
    PUBLICITY_MASKS,
    OPENNESS_MASKS,
    HOTLINE_MASKS,
    PROPOSAL_MASKS,
    ACCOUNTABILITY_MASKS,
    ENFORCEMENT_MASKS,
    RECONSIDERATION_MASKS,
    LITIGATION_MASKS,
    MEDIATION_MASKS,
    SERVICE_MASKS,
    LEADERSHIP_MASKS,
    NORMATIVE_MASKS,
    LEGISLATION_MASKS,
    DECISION_MASKS,
    COUNSEL_MASKS,
  ].join('|'),
  otherWork: OTHER_WORK,
  titled: '法治|依法行政',
  learnt: LEARNT,
  vocabulary: { everywhere: EVERYWHERE, topics: TOPIC_WORDS },
  frames: FRAMES,
  dimensions: [
    ...DIMENSIONS,
    ...PUBLICITY_DIMENSIONS,
    ...PROPOSAL_DIMENSIONS,
    ...ENFORCEMENT_DIMENSIONS,
    ...RECONSIDERATION_DIMENSIONS,
    ...MEDIATION_DIMENSIONS,
    ...SERVICE_DIMENSIONS,
    ...LEADERSHIP_DIMENSIONS,
  ],
  rows: [
    ...LEGAL_SERVICE,
    ...PUBLICITY,
    ...OPENNESS,
    ...HOTLINE,
    ...PROPOSAL,
    ...ACCOUNTABILITY,
    ...ENFORCEMENT,
    ...SERVICE,
    ...LEADERSHIP,
    ...NORMATIVE,
    ...LEGISLATION,
    ...DECISION,
    ...COUNSEL,
    ...RECONSIDERATION,
    ...LITIGATION,
    ...MEDIATION,
  ],
  shares: [
    ...LEGAL_SERVICE_SHARES,
    ...OPENNESS_SHARES,
    ...HOTLINE_SHARES,
    ...PROPOSAL_SHARES,
    ...ENFORCEMENT_SHARES,
    ...SERVICE_SHARES,
    ...LEADERSHIP_SHARES,
    ...DECISION_SHARES,
    ...COUNSEL_SHARES,
    ...RECONSIDERATION_SHARES,
    ...LITIGATION_SHARES,
    ...MEDIATION_SHARES,
  ],
  relations: RELATIONS,
  overHundred: OVER_HUNDRED,
};
