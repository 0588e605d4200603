import type { RelationRow } from '../pack.ts';
import { DISPUTE_RELATIONS } from './relations-disputes.ts';
import { ENFORCEMENT_RELATIONS } from './relations-enforcement.ts';
import { GOVERNMENT_RELATIONS } from './relations-government.ts';
import { LITIGATION_RELATIONS } from './relations-litigation.ts';
import { RECONSIDERATION_RELATIONS } from './relations-reconsideration.ts';

/** Arithmetic between the indicators of the pack. */
export const RELATIONS: readonly RelationRow[] = [...GOVERNMENT_RELATIONS, ...ENFORCEMENT_RELATIONS, ...RECONSIDERATION_RELATIONS, ...LITIGATION_RELATIONS, ...DISPUTE_RELATIONS];

/** Work done against a plan, and what was shortened or grew, may pass a hundred. */
export const OVER_HUNDRED: readonly string[] = ['service.supervision_completion_rate', 'enforcement.random_completion_rate', 'service.time_reduction_rate'];
