import { linesOf } from './lines.ts';
import { elementsOf, rawText, type Element } from './node.ts';
import { isContainer, isTitle } from './portals.ts';
import { measureProse } from './prose.ts';
import { readableElement } from './readable.ts';

/** What holds less than this share of the page's prose is not all of its text. */
const LEAST_SHARE = 0.6;

/** The title stands no more levels above the text. */
const MOST_UP = 8;

/** Elements by their place on the page; the text between two of them is read. */
interface Stretch {
  readonly around: Element;
  readonly first: Element;
  readonly last: Element;
}

/**
 * The lines of a page's text with its title and the rows between them: where the portal's own system says it is, else
 * where Readability finds it, else all of the page. The furniture stage cuts what came along.
 */
export async function mainLines(root: Element): Promise<string[]> {
  const prose = measureProse(root);
  const least = (prose.get(root) ?? 0) * LEAST_SHARE;
  const holds = (element: Element): boolean => (prose.get(element) ?? 0) >= least;
  const stretch = portalStretch(root, prose, holds) ?? (await readableStretch(root, holds));
  const title = pageTitle(root);
  if (stretch === null || least === 0) return titled(title, linesOf(root));
  const order = new Map(elementsOf(root).map((element, i) => [element, i]));
  const heads = (element: Element): boolean => (isTitle(element) || isPrinted(element, title)) && hasText(element);
  const ofPage = title === null ? heads : (element: Element) => element.tag !== 'title' && isPrinted(element, title);
  return titled(title, linesBetween(withTitle(stretch, order, heads, ofPage), order));
}

/** The outermost containers that a portal marks, from the first to the last with prose. */
function portalStretch(root: Element, prose: ReadonlyMap<Element, number>, holds: (element: Element) => boolean): Stretch | null {
  const marked = outermost(root, isContainer).filter((element) => (prose.get(element) ?? 0) > 0);
  const most = marked.find((element) => holds(element));
  if (most) return { around: most, first: most, last: most };
  const [first] = marked;
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return null;
  const around = enclosing(first, last);
  return holds(around) && marked.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0) >= (prose.get(root) ?? 0) * LEAST_SHARE ? { around, first, last } : null;
}

async function readableStretch(root: Element, holds: (element: Element) => boolean): Promise<Stretch | null> {
  const found = await readableElement(root);
  return found !== null && holds(found) ? { around: found, first: found, last: found } : null;
}

function outermost(element: Element, holds: (element: Element) => boolean): Element[] {
  if (holds(element)) return [element];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : outermost(child, holds)));
}

function enclosing(first: Element, last: Element): Element {
  const ancestors = new Set<Element>();
  for (let at: Element | null = first; at !== null; at = at.parent) ancestors.add(at);
  let around: Element = last;
  while (!ancestors.has(around) && around.parent !== null) around = around.parent;
  return around;
}

/**
 * Begins the stretch at the title before it; leaves it as it is where no element around it has one. `ofPage` tells a title
 * that stands in the page itself, where that of the site stands too.
 */
function withTitle({ around, first, last }: Stretch, order: ReadonlyMap<Element, number>, heads: (element: Element) => boolean, ofPage: (element: Element) => boolean): Stretch {
  const before = order.get(first) ?? 0;
  const own = elementsOf(first).some(heads);
  if (own) return { around, first, last };
  let at: Element | null = around;
  for (let up = 0; up < MOST_UP && at !== null; up += 1, at = at.parent) {
    const isPage = at.tag === 'body' || at.tag === '#root';
    const titles = elementsOf(at).filter((element) => (order.get(element) ?? 0) < before && (isPage ? ofPage(element) : heads(element)));
    const title = titles.findLast((element) => element.tag === 'h1' || element.tag === 'ucaptitle') ?? titles.at(-1);
    if (title) return { around: at, first: firstRow(at, title, order), last };
    if (isPage) break;
  }
  return { around, first, last };
}

/** > the table 索引号 | 000014348/2022-01024 stands before the title, in the same part of the page. */
function firstRow(around: Element, title: Element, order: ReadonlyMap<Element, number>): Element {
  const at = order.get(title) ?? 0;
  const table = elementsOf(around).find((element) => (order.get(element) ?? 0) < at && (element.tag === 'table' || element.tag === 'ul' || element.tag === 'div') && /^\s*[[【]?\s*(?:索\s*引\s*号|发布机构|发文机关|主题分类|信息名称)/.test(rawText(element, 40)));
  return table ?? title;
}

const hasText = (element: Element): boolean => rawText(element, 200).trim().length >= 4;

/** The lines of what lies between the first and the last element of a stretch, both with all below them. */
function linesBetween({ around, first, last }: Stretch, order: ReadonlyMap<Element, number>): string[] {
  const from = order.get(first) ?? 0;
  const to = elementsOf(last).length + (order.get(last) ?? 0);
  const inside = new Set<Element>();
  for (const element of elementsOf(around)) {
    const at = order.get(element) ?? 0;
    if (at < from || at >= to) continue;
    for (let up: Element | null = element; up !== null && !inside.has(up); up = up.parent) inside.add(up);
  }
  return linesOf(around, (element) => inside.has(element));
}

const folded = (text: string): string => text.replace(/\s+/g, '');

/** Whether an element prints the title that the page's head names, and nothing else. */
const isPrinted = (element: Element, title: string | null): boolean => title !== null && folded(rawText(element, title.length * 3)) === folded(title);

/** Puts the title that the page's head names before lines that do not have it. */
function titled(title: string | null, lines: string[]): string[] {
  if (title === null || lines.slice(0, 30).some((line) => folded(line).includes(folded(title)) || (line.length > 8 && folded(title).includes(folded(line))))) return lines;
  return [title, ...lines];
}

/** > <meta name="ArticleTitle" content="…">, else <title>…_弥勒市人民政府</title> without the name of the site. */
function pageTitle(root: Element): string | null {
  let title: string | null = null;
  for (const element of elementsOf(root)) {
    if (element.tag === 'meta' && element.attributes.get('name')?.toLowerCase() === 'articletitle') return clean(element.attributes.get('content') ?? '');
    if (element.tag === 'title' && title === null) title = clean(rawText(element).split(/_|\||--|——|\s[-–—]\s|-(?=[^-]*(?:政府|网|局)[^-]*$)/)[0] ?? '');
  }
  return title;
}

function clean(text: string): string | null {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed.length >= 4 ? trimmed : null;
}
