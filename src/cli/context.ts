import type { Problem } from '../batch/problem.ts';
import { words, type Lang, type MessageCode, type Params } from '../messages/words.ts';
import type { Terminal } from './terminal.ts';

/** What each command is given. */
export interface Context {
  readonly lang: Lang;
  readonly terminal: Terminal;
  /** Says a message in the user's language. */
  readonly say: (code: MessageCode, params?: Params) => void;
}

export function openContext(lang: Lang, terminal: Terminal): Context {
  return { lang, terminal, say: (code, params = {}) => terminal.say(words(lang, code, code === 'usage/internal' ? params : onOneLine(params))) };
}

/** Names of files can hold line ends and what steers a terminal. Source: Unicode categories Cc and Zl, Zp, the bidirectional controls. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** What is to be said, with each such character as `\n` or `\u{1B}`. */
function onOneLine(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value.replace(STEERING, escaped) : value]));
}

const escaped = (character: string): string => (character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

/** Says a problem; `decode/binary` names the kind of file in brackets where it is known. */
export function sayProblem(context: Context, { code, params }: Problem): void {
  const detail = params['detail'];
  const bracketed = code === 'decode/binary' && detail !== '' && detail !== undefined;
  context.say(code, bracketed ? { ...params, detail: context.lang === 'zh' ? `（${detail}）` : ` (${detail})` } : params);
}
