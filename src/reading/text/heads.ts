import type { Span } from '../../model/document.ts';

/** > 办结率、满意率均为100%; 参考率和合格率均达100% */
const SHARED = /(?:均|都|皆|全部|双双|各)(?:已|能|可)?(?:为|做到|达成|达到?|是|占|保持在?|超过?|不低于|实现)?了?$/;
const IN_TURN = /(?:分别|依次)[\u4e00-\u9fff]{0,6}$/;
/** > 办结率, 满意度 */
const RATE_END = /(?:率|(?:满意|知晓|认可|支持)度)(?:均|都|皆|分别|全部|为|达到?|是|保持在?|实现|了|已|双双|[两三四]个|“)*$/;

/** How the names before a figure share it. */
export interface Heads {
  readonly names: readonly Span[];
  /** 分别: the names take the figures in turn. */
  readonly inTurn: boolean;
  /** What 分别 says of each of them: 人民调解、行政调解分别受理230件、40件; null where they take none in turn. */
  readonly said: Span | null;
}

/**
 * Splits the words before a figure at 、和及 into the names that share it; null where one name or none. `figures` is how
 * many stand side by side there: 预审与选址意见书、规划许可证分别32件、46件 are two names, not three.
 */
export function readHeads(text: string, start: number, end: number, figures = 0): Heads | null {
  const found = namesBefore(text, start, end, figures);
  const turn = found?.inTurn ? IN_TURN.exec(text.slice(start, end)) : null;
  if (found === null || turn === null) return found && { ...found, said: null };
  const said = { start: start + turn.index, end };
  const names = found.names.map((name) => ({ start: name.start, end: Math.min(name.end, said.start) }));
  return names.every((name) => name.end > name.start) ? { names, inTurn: true, said } : { ...found, said: null };
}

function namesBefore(text: string, start: number, end: number, figures: number): Omit<Heads, 'said'> | null {
  const words = text.slice(start, end);
  const inTurn = IN_TURN.test(words);
  const shared = inTurn || SHARED.test(words);
  if (!shared && figures < 2 && !/[率度][、和及与]|[率度]以及/.test(words)) return null;
  const names = splitNames(text, start, end);
  const listed = inTurn && figures > 1 && names.length > figures ? splitAt(text, start, end, /[、,]/g) : [];
  if (listed.length === figures && listed.length > 1) return { names: listed, inTurn };
  if (names.length < 2) return null;
  const rates = names.filter((name) => RATE_END.test(text.slice(name.start, name.end)));
  // > 网办率、掌办率、即办件比例分别达98%、92%、67%; 取消、下放、承接行政审批事项9项、14项和21项: as many names as figures
  const isEach = names.length === figures && (inTurn || (!shared && rates.length < 2));
  if (isEach) return { names, inTurn: true };
  const list = rates.length >= 2 ? rates : names;
  if (!shared && rates.length < 2) return null;
  return { names: list, inTurn };
}

/** The names between 、和及. */
export function splitNames(text: string, start: number, end: number): Span[] {
  return splitAt(text, start, end, /、|以及|和|及(?!时|格)|与/g);
}

function splitAt(text: string, start: number, end: number, cut: RegExp): Span[] {
  const names: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(cut)) {
    names.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  names.push({ start: from, end });
  return names.filter((name) => name.end - name.start >= 2);
}
