import type { IndicatorRow, ShareRow } from '../pack.ts';

export const RECONSIDERATION: readonly IndicatorRow[] = [
  // > 共收到行政复议申请20件
  { id: 'reconsideration.applications', own: ['收到|新收|接到|接收|审查|收案|申请'], scope: ['@复议'], near: true, not: '不予受理|受理|撤回|审结|办结', zero: true },
  // > 受理35件 / 依法受理5件
  { id: 'reconsideration.accepted', own: ['受理|立案受理'], scope: ['@复议'], near: true, not: '不予受理|受理前|办结|审结' },
  // > 不予受理3件
  { id: 'reconsideration.rejected', own: ['不予受理|未受理'], scope: ['@复议'] },
  // > 审结5件 / 办结35件
  { id: 'reconsideration.concluded', own: ['审结|办结|结案|办理完毕'], scope: ['@复议'], near: true, not: '不予受理|未审结|尚未审结|未办结' },
];

export const RECONSIDERATION_SHARES: readonly ShareRow[] = [];
