export const FORMAT_DOCS: readonly string[];
export function withColumns(text: string, lang: 'zh' | 'en'): string;
export function langOf(name: string): 'zh' | 'en';
