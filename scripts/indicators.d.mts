import type { IndicatorInfo } from '../src/packs/catalogue.ts';

export function indicatorsPage(lang: 'zh' | 'en', indicators: readonly IndicatorInfo[], english: (id: string) => string | null): string;
