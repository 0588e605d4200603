import { en } from './en.ts';
import { zh } from './zh.ts';

export type Lang = 'zh' | 'en';

export type MessageCode = keyof typeof zh;

/** What a message speaks of: `{name}` in its words is replaced by `params.name`. */
export type Params = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<MessageCode, string>>>> = { zh, en };

/** A message in words. A placeholder without a param stays as it is, so that a missing one is seen. */
export function words(lang: Lang, code: MessageCode, params: Params = {}): string {
  return CATALOGUES[lang][code].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
}

/** Whether there are words for a code. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(zh, code);
}
