import type { IndicatorInfo } from './row.ts';

/** 立法 */
export const LEGISLATION: readonly IndicatorInfo[] = [
  { id: 'legislation.local_regulations', topic: 'legislation', name: '地方性法规数', kind: 'count', units: ['件', '部'], meaning: '' },
  { id: 'legislation.rules_made', topic: 'legislation', name: '政府规章制定数', kind: 'count', units: ['件', '部'], meaning: '' },
  { id: 'legislation.rules_changed', topic: 'legislation', name: '政府规章修改废止数', kind: 'count', units: ['件', '部'], meaning: '' },
  { id: 'legislation.opinions', topic: 'legislation', name: '立法意见建议数', kind: 'count', units: ['条', '件'], meaning: '' },
  { id: 'legislation.contact_points', topic: 'legislation', name: '基层立法联系点数', kind: 'count', units: ['个'], meaning: '' },
];
