import type { IndicatorInfo } from './row.ts';

/** 行政规范性文件 */
export const NORMATIVE: readonly IndicatorInfo[] = [
  { id: 'normative.issued', topic: 'normative', name: '规范性文件制定数', kind: 'count', units: ['件', '个', '份', '部'], meaning: '' },
  { id: 'normative.reviewed', topic: 'normative', name: '规范性文件合法性审核数', kind: 'count', units: ['件', '份'], meaning: '' },
  { id: 'normative.filed', topic: 'normative', name: '规范性文件报送备案数', kind: 'count', units: ['件', '份'], meaning: '向上级政府、人大报备' },
  { id: 'normative.filing_reviews', topic: 'normative', name: '规范性文件备案审查数', kind: 'count', units: ['件', '份'], meaning: '对下级、部门文件的备案审查' },
  { id: 'normative.filing_rate', topic: 'normative', name: '规范性文件报备率', kind: 'rate', units: ['%'], meaning: '报备率、及时率、规范率' },
  { id: 'normative.cleanup_rounds', topic: 'normative', name: '规范性文件清理次数', kind: 'count', units: ['次'], meaning: '' },
  { id: 'normative.cleaned', topic: 'normative', name: '纳入清理规范性文件数', kind: 'count', units: ['件', '份'], meaning: '清理基数,等于保留、修改、废止、失效之和' },
  { id: 'normative.retained', topic: 'normative', name: '规范性文件保留数', kind: 'count', units: ['件', '份'], meaning: '继续有效' },
  { id: 'normative.repealed', topic: 'normative', name: '规范性文件废止数', kind: 'count', units: ['件', '份'], meaning: '' },
  { id: 'normative.invalidated', topic: 'normative', name: '规范性文件宣布失效数', kind: 'count', units: ['件', '份'], meaning: '' },
  { id: 'normative.amended', topic: 'normative', name: '规范性文件修改数', kind: 'count', units: ['件', '份'], meaning: '' },
  { id: 'normative.in_force', topic: 'normative', name: '现行有效规范性文件数', kind: 'count', units: ['件', '份'], meaning: '' },
  { id: 'normative.citizen_suggestions', topic: 'normative', name: '公民审查建议数', kind: 'count', units: ['件', '条'], meaning: '' },
  { id: 'normative.corrected', topic: 'normative', name: '备案审查纠错数', kind: 'count', units: ['件', '条'], meaning: '' },
];
