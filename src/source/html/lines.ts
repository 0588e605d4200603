import { BLOCKS, LINE_END, SILENT, elementsOf, rawText, type Element } from './node.ts';
import { captionOf, tableLines } from './table.ts';

/** Lists of links for the visitor of the site. */
const FOR_VISITORS = new Set(['nav', 'footer', 'head']);

/** What is hidden and shorter is a widget; a longer text waits for a script to show it. */
const SHORT_HIDDEN = 200;

/** Which elements are printed: all, or those for which this holds. */
type Printed = (element: Element) => boolean;

/**
 * The text of an element as lines: one for each block, `<br>` and row of a table, in the order of the page;
 * white space as a browser shows it, none at the ends of a line. No line is empty.
 */
export function linesOf(element: Element, printed: Printed = () => true): string[] {
  const lines: string[] = [];
  const numbers = new ListNumbers();
  let line = '';
  const end = (): void => {
    const trimmed = spaced(line);
    if (trimmed !== '') lines.push(trimmed);
    line = '';
  };
  const walk = (at: Element): void => {
    if (SILENT.has(at.tag) || FOR_VISITORS.has(at.tag) || isHidden(at) || isNoteMark(at) || !printed(at)) return;
    const block = BLOCKS.has(at.tag);
    if (block) end();
    if (at.tag === 'li') line += numbers.of(at);
    const table = at.tag === 'table' && !holdsTable(at) ? tableLines(at, cellText) : null;
    if (table !== null) {
      const caption = captionOf(at);
      if (caption) walk(caption);
      lines.push(...table);
    } else for (const child of at.children) if (typeof child === 'string') add(child, at.tag === 'pre');
    else walk(child);
    if (block) end();
  };
  const add = (text: string, pre: boolean): void => {
    const pieces = text.split(pre ? /[\n\u2028]/ : LINE_END);
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) end();
      line += piece;
    }
  };
  walk(element);
  end();
  return lines;
}

const cellText = (cell: Element): string => linesOf(cell).reduce((text, line) => joined(text, line), '');

/** Two lines of a cell: > 办理 + 情况 → 办理情况, > Total + cases → Total cases */
function joined(before: string, line: string): string {
  return before === '' || isWide(before.at(-1) as string) || isWide(line[0] as string) ? before + line : `${before} ${line}`;
}

const isWide = (c: string): boolean => c > '\u2e7f';

/** White space folded as a browser does; a line end inside a Chinese sentence is none. */
function spaced(line: string): string {
  return line
    .replace(/[ \t\r\n\f\u00a0]+/g, (run: string, at: number) => {
      const inChinese = at > 0 && isWide(line[at - 1] as string) && isWide(line[at + run.length] ?? '');
      return inChinese && /[\r\n]/.test(run) ? '' : ' ';
    })
    .trim();
}

const holdsTable = (table: Element): boolean => elementsOf(table).some((element) => element !== table && element.tag === 'table');

/** > <a href="#footnote-1">[1]</a>, <a href="#ref-1">↑</a> */
function isNoteMark({ tag, attributes, children }: Element): boolean {
  const [text] = children;
  return tag === 'a' && (attributes.get('href') ?? '').startsWith('#') && children.length === 1 && typeof text === 'string' && /^\s*(?:[[(（【]?\d{1,3}[\])）】]?|↑)\s*$/.test(text);
}

function isHidden(element: Element): boolean {
  const hidden = element.attributes.has('hidden') || /display\s*:\s*none/i.test(element.attributes.get('style') ?? '');
  return hidden && rawText(element, SHORT_HIDDEN).length < SHORT_HIDDEN;
}

/** > <ol start="3"><li> → 3. */
class ListNumbers {
  readonly #next = new Map<Element, number>();

  of(item: Element): string {
    const list = item.parent;
    if (list?.tag !== 'ol') return '';
    const start = Number.parseInt(list.attributes.get('start') ?? '1', 10);
    const number = this.#next.get(list) ?? (Number.isNaN(start) ? 1 : start);
    this.#next.set(list, number + 1);
    return `${number}.`;
  }
}
