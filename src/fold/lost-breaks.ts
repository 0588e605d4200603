const MARKER = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、])';

/** > 一、主要工作 / （一）加强领导 / 1.持续打好硬仗: what opens a heading behind a space */
const OPENS = new RegExp(`${MARKER}(?=[\\u4e00-\\u9fff“])`, 'y');

/** > 。（二）理顺职责关系，推进综合执法体制改革: a heading without a space, up to the space that ends it */
const TITLE = new RegExp(`(?:^|[。！？：:\\s])${MARKER}[^。；;\\s]{6,52}$`);

/** How far back a title may begin, in characters. */
const LONGEST = 60;

/** Behind a title that a space ends stands at least so much text. */
const LEAST_TEXT = 30;

/**
 * Whether the space before the character at `i`, which begins at `gap`, was the end of a line, on pages whose line breaks
 * became spaces:
 *
 * > …如下：一、主要工作开展情况 （一）加强组织领导，履行主体责任 局党组把…
 */
export function isLostBreak(source: string, gap: number, i: number): boolean {
  OPENS.lastIndex = i;
  if (OPENS.test(source)) return true;
  // > （一）坚持党建引领, 扛牢主体责任: a space behind a comma ends nothing
  if (/[,，、;；]/.test(source[gap - 1] ?? '')) return false;
  if (!/[\u4e00-\u9fff“]/.test(source[i] as string) || !TITLE.test(source.slice(Math.max(0, gap - LONGEST), gap))) return false;
  return source.length - i >= LEAST_TEXT && !/\n/.test(source.slice(i, i + LEAST_TEXT));
}
