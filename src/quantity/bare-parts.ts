const YEAR = /^(?:19|20)\d{2}$/;

/** A list of parts has no more characters to either side of one of them. */
const LONGEST_SIDE = 100;

/** > 其中维持2010、撤销120、驳回300: nothing but names, each with a number */
const PARTS = /^(?:其中|包括|含)?:?[\u4e00-\u9fff]{2,10}\d{1,6}(?:、[\u4e00-\u9fff]{2,10}\d{1,6})+$/;

/** > 截至2020、始于2021: no name of a part */
const OF_TIME = /(?:[于至到从自在]|截止|起始|年份|年度|版)$/;

/** Whether a bare number that looks like a year is one of a list of bare parts that are not all years. */
export function isBarePart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SIDE), start);
  const after = text.slice(end, end + LONGEST_SIDE);
  if (OF_TIME.test(before)) return false;
  const list = before.slice(Math.max(...[...'。;,(:\n'].map((cut) => before.lastIndexOf(cut))) + 1) + text.slice(start, end) + (/^[^。;,()\n]*/.exec(after) as RegExpExecArray)[0];
  return PARTS.test(list) && (list.match(/\d+/g) ?? []).some((digits) => !YEAR.test(digits));
}
