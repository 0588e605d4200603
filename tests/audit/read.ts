import { extractReport } from '../../src/extract.ts';
import type { Report } from '../../src/model/record.ts';

/** The record of a page that is given as text. */
export function readPage(text: string, lang: 'zh' | 'en' = 'zh'): Report {
  return extractReport({ path: 'page.txt', text, encoding: 'utf-8', bytes: 0, sha256: '0'.repeat(64) }, { lang });
}

const TITLE = '河口县2023年法治政府建设情况报告\n\n';

/** What the arithmetic of a phrase in the body of a report comes to: one `code arithmetic` a finding. */
export function arithmeticOf(phrase: string): string[] {
  return readPage(TITLE + phrase).findings.filter(({ code }) => code.startsWith('audit/')).map(({ code, params }) => `${code.slice(6)} ${params.arithmetic ?? params.value}`);
}

/** The relations that a phrase breaks. */
export function brokenBy(phrase: string): string[] {
  return readPage(TITLE + phrase).findings.filter(({ code }) => code.startsWith('audit/')).map(({ code, params }) => String(params.relation ?? code));
}
