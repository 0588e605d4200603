import { helpEn } from './help-en.ts';
import { helpZh } from './help-zh.ts';
import type { Lang } from './words.ts';

export type HelpKey = keyof typeof helpZh;

/** The words of a part of the help. */
export function help(lang: Lang, key: HelpKey): string {
  return (lang === 'en' ? helpEn : helpZh)[key];
}

/** A section title of the help (`Usage:`) in the language; one without a translation stays as it is. */
export function helpTitle(lang: Lang, title: string): string {
  const key = `title/${title}`;
  return Object.hasOwn(helpZh, key) ? help(lang, key as HelpKey) : title;
}
