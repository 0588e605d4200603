import type { IndicatorRow } from '../pack.ts';
import { ENFORCEMENT_CASES } from './enforcement-cases.ts';
import { ENFORCEMENT_INSPECTION } from './enforcement-inspection.ts';
import { ENFORCEMENT_LENIENCE } from './enforcement-lenience.ts';
import { ENFORCEMENT_PENALTIES } from './enforcement-penalties.ts';
import { ENFORCEMENT_PEOPLE } from './enforcement-people.ts';
import { ENFORCEMENT_REVIEW } from './enforcement-review.ts';
import { ENFORCEMENT_SUPERVISION } from './enforcement-supervision.ts';

/** 行政执法 */
export const ENFORCEMENT: readonly IndicatorRow[] = [...ENFORCEMENT_PEOPLE, ...ENFORCEMENT_PENALTIES, ...ENFORCEMENT_CASES, ...ENFORCEMENT_LENIENCE, ...ENFORCEMENT_REVIEW, ...ENFORCEMENT_SUPERVISION, ...ENFORCEMENT_INSPECTION];
