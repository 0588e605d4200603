import type { AuditFinding, AuditInput } from './finding.ts';

/** Without year or region a figure cannot be placed; without title the page is likely a fragment. */
export function checkMissingMetadata({ metadata, view }: AuditInput): AuditFinding[] {
  const whole = { params: {}, figures: [], start: 0, end: view.text.length } as const;
  const found: AuditFinding[] = [];
  if (!metadata.year) found.push({ code: 'metadata/year-missing', level: 'warning', ...whole });
  if (!metadata.region) found.push({ code: 'metadata/region-missing', level: 'warning', ...whole });
  if (!metadata.title) found.push({ code: 'metadata/title-missing', level: 'info', ...whole });
  return found;
}

/** > 一、2021年工作情况 in a report on 2023: a heading that speaks of another year than the title, neither plan nor look back. */
export function checkHeadingYears({ headings, metadata, view }: AuditInput): AuditFinding[] {
  const year = metadata.year?.value;
  if (year === undefined) return [];
  return headings.flatMap((heading) => {
    const match = /^((?:19|20)\d{2})年/.exec(heading.title ?? '');
    if (!match || Number(match[1]) === year || Number(match[1]) === year + 1) return [];
    return [{ code: 'metadata/heading-year' as const, level: 'info' as const, params: { heading: view.text.slice(heading.start, heading.bodyStart).slice(0, 30), year: Number(match[1]), reportYear: year }, figures: [], start: heading.start, end: heading.bodyStart }];
  });
}
