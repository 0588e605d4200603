import type { RelationRow } from '../pack.ts';
import { LEVELS } from './relation-levels.ts';

const ENTRY = 'enforcement.files_reviewed';

/** 行政执法 */
export const ENFORCEMENT_RELATIONS: readonly RelationRow[] = [
  { id: 'officers-by-level', kind: 'split', totals: ['enforcement.officers'], part: 'enforcement.officers', by: '层级', complete: LEVELS, because: '一名执法人员属于一级机关' },
  { id: 'bodies-by-level', kind: 'split', totals: ['enforcement.bodies'], part: 'enforcement.bodies', by: '层级', complete: LEVELS, because: '一个执法主体属于一级' },
  { id: 'certificates-by-issuer', kind: 'split', totals: ['enforcement.officers_licensed'], part: 'enforcement.officers_licensed', by: '发证机关', because: '行政执法证件管理：一人持一类证件' },
  { id: 'penalties-by-domain', kind: 'split', totals: ['enforcement.penalties'], part: 'enforcement.penalties', by: '领域', because: '一案归入一个执法领域' },
  { id: 'penalties-by-procedure', kind: 'split', totals: ['enforcement.penalties'], part: 'enforcement.penalties', by: '程序', complete: [['简易程序', '普通程序'], ['简易程序', '一般程序']], because: '行政处罚法第五章：处罚决定依简易程序或普通程序作出' },
  { id: 'filed-by-domain', kind: 'split', totals: ['enforcement.cases_filed'], part: 'enforcement.cases_filed', by: '领域', because: '一案归入一个执法领域' },
  { id: 'legal-reviews-by-level', kind: 'split', totals: ['enforcement.legal_reviews'], part: 'enforcement.legal_reviews', by: '层级', complete: LEVELS, because: '一件执法决定由一级机关审核' },
  { id: 'licensed-limit', kind: 'limit', part: 'enforcement.officers_licensed', whole: ['enforcement.officers'], because: '行政处罚法第四十二条：执法人员应当具有执法资格；持证的是执法人员的一部分' },
  { id: 'licensed-rate', kind: 'rate', rate: 'enforcement.licensed_rate', part: [['enforcement.officers_licensed']], base: [['enforcement.officers'], ['enforcement.officers', '-enforcement.auxiliaries']], because: '持证率：持证人数占执法人员数' },
  { id: 'applicants-limit', kind: 'limit', part: 'enforcement.certificate_applicants_approved', whole: ['enforcement.certificate_applicants'], because: '初审合格的是申领人的一部分' },
  { id: 'exam-limit', kind: 'limit', part: 'enforcement.exam_passed', whole: ['enforcement.exam_candidates'], because: '合格的是参考人员的一部分' },
  { id: 'exam-pass-rate', kind: 'rate', rate: 'enforcement.exam_pass_rate', part: [['enforcement.exam_passed']], base: [['enforcement.exam_candidates']], because: '合格率：合格人数占参考人数' },
  { id: 'legal-reviewer-ratio', kind: 'rate', rate: 'enforcement.legal_reviewer_ratio', part: [['enforcement.legal_reviewers']], base: [['enforcement.officers'], ['enforcement.officers_licensed']], because: '国办发〔2018〕118号：法制审核人员原则上不少于执法人员总数的5%' },
  {
    id: 'files-by-grade', kind: 'sum', total: ENTRY, complete: true, because: '案卷评查：一卷评一个等次',
    parts: ['enforcement.files_excellent', 'enforcement.files_qualified', 'enforcement.files_unqualified'], optional: ['enforcement.files_good'], unless: '基本合格|较好|一般|其他|其余|合格以上|及以上|均为合格',
  },
  { id: 'files-excellent-limit', kind: 'limit', part: 'enforcement.files_excellent', whole: [ENTRY], because: '优秀案卷是所评案卷的一部分' },
  { id: 'files-qualified-limit', kind: 'limit', part: 'enforcement.files_qualified', whole: [ENTRY], because: '合格案卷是所评案卷的一部分' },
  { id: 'files-unqualified-limit', kind: 'limit', part: 'enforcement.files_unqualified', whole: [ENTRY], because: '不合格案卷是所评案卷的一部分' },
  {
    id: 'file-pass-rate', kind: 'rate', rate: 'enforcement.file_pass_rate', base: [[ENTRY]], because: '合格率：合格以上案卷占所评案卷',
    part: [
      ['enforcement.files_qualified'], ['enforcement.files_qualified', 'enforcement.files_excellent'], ['enforcement.files_qualified', 'enforcement.files_excellent', 'enforcement.files_good'],
      ['enforcement.files_excellent', 'enforcement.files_good'], [ENTRY, '-enforcement.files_unqualified'],
    ],
  },
  { id: 'file-excellent-rate', kind: 'rate', rate: 'enforcement.file_excellent_rate', part: [['enforcement.files_excellent'], ['enforcement.files_excellent', 'enforcement.files_good']], base: [[ENTRY]], because: '优秀（优良）率：优秀（优良）案卷占所评案卷' },
  { id: 'hazards-limit', kind: 'limit', part: 'enforcement.hazards_rectified', whole: ['enforcement.hazards'], because: '整改的是排查出的隐患的一部分' },
  { id: 'hazard-rate', kind: 'rate', rate: 'enforcement.hazard_rectification_rate', part: [['enforcement.hazards_rectified']], base: [['enforcement.hazards']], because: '整改率：整改数占排查数' },
  { id: 'supervision-issues-limit', kind: 'limit', part: 'enforcement.supervision_issues_rectified', whole: ['enforcement.supervision_issues'], because: '整改的是监督发现的问题的一部分' },
  { id: 'reports-verified-limit', kind: 'limit', part: 'enforcement.reports_verified', whole: ['enforcement.complaints'], because: '查实的是收到的举报的一部分' },
  { id: 'crime-transfers-limit', kind: 'limit', part: 'enforcement.crime_transfers', whole: ['enforcement.cases_filed'], pair: true, because: '行政处罚法第二十七条：移送司法的是立案案件的一部分' },
];
