import type { Report } from '../src/model/record.ts';

/** The breaches in the record of this text, each as words; none for a sound record. */
export function breaches(text: string, report: Report): string[];
