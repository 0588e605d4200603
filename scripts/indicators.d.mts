import type { IndicatorInfo } from '../src/packs/catalogue.ts';

export function indicatorsPage(lang: 'zh' | 'en', indicators: readonly IndicatorInfo[]): string;
