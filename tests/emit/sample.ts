import type { Observation } from '../../src/model/observation.ts';
import { ReportSchema, type Report } from '../../src/model/record.ts';

/** An observation with a value of its own and everything else plain; of the whole year 2020. */
export function observation(own: Partial<Observation>): Observation {
  return {
    id: 'o1', indicator: null, name: null, label: '案件', value: 20, range: null, decimal: '20', unit: '件', kind: 'count', qualifier: 'exact', status: 'actual', origin: 'number',
    period: { start: '2020-01-01', end: '2020-12-31', text: null, basis: 'report' }, dimensions: {}, partOf: null, heading: null, start: 0, end: 2, text: '20件', quote: '案件20件', rules: [], ...own,
  };
}

/** A record of 威宁 2020 with these observations, checked against the contract. */
export function report(observations: readonly Observation[], own: Partial<Report> = {}): Report {
  return ReportSchema.parse({
    schemaVersion: '1.0',
    source: { path: 'reports/weining-2020.txt', sha256: '0'.repeat(64), bytes: 100, encoding: 'utf-8', characters: 40 },
    metadata: {
      title: '威宁自治县2020年法治政府建设工作报告', issuer: null,
      region: { name: '威宁自治县', officialName: '威宁彝族回族苗族自治县', code: '520526', level: 'county', path: ['贵州省', '毕节市', '威宁彝族回族苗族自治县'] },
      year: 2020, publishedOn: null, documentNumber: null, indexNumber: null, evidence: {},
    },
    headings: [
      { id: 'h1', level: 1, marker: '一、', title: '主要工作', parent: null, start: 0, end: 40 },
      { id: 'h2', level: 2, marker: '（一）', title: '行政复议', parent: 'h1', start: 10, end: 20 },
      { id: 'h3', level: 3, marker: '1.', title: null, parent: 'h2', start: 12, end: 20 },
      { id: 'h4', level: 1, marker: '二、', title: '问题', parent: null, start: 20, end: 40 },
    ],
    observations, findings: [], ledger: { numbers: 0, observations: 0, excluded: {} }, ...own,
  });
}
