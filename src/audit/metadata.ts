import { aboutPage, aboutSpan, type AuditFinding, type Evidence } from './finding.ts';

/** Without year or region a figure cannot be placed; without title the page is likely a fragment. */
export function checkMissingMetadata(evidence: Evidence): AuditFinding[] {
  const { year, region, title } = evidence.metadata;
  const found: AuditFinding[] = [];
  if (!year) found.push(aboutPage('metadata/year-missing', evidence));
  if (!region) found.push(aboutPage('metadata/region-missing', evidence));
  if (!title) found.push(aboutPage('metadata/title-missing', evidence));
  return found;
}

/** > 2009年工作回顾 in the report made at the beginning of 2010; 2019年以来, 2016年至2020年 */
const LOOK_BACK = /回顾|以来|起|^\d{4}年?(?:至|到|—|-|－|~)/;

/** > 一、2021年工作情况 in a report on 2023: a heading that speaks of another year than the title, neither plan nor look back. */
export function checkHeadingYears({ headings, metadata, view }: Evidence): AuditFinding[] {
  const year = metadata.year?.value;
  if (year === undefined) return [];
  const found: AuditFinding[] = [];
  for (const { title, start, bodyStart } of headings) {
    const match = title === null ? null : /^((?:19|20)\d{2})年/.exec(title);
    if (!match || Number(match[1]) === year || Number(match[1]) === year + 1 || LOOK_BACK.test(title ?? '')) continue;
    found.push(aboutSpan('metadata/heading-year', { start, end: bodyStart }, { heading: view.text.slice(start, bodyStart).slice(0, 30), year: Number(match[1]), reportYear: year }));
  }
  return found;
}
