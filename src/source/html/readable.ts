import { BLOCKS, SILENT, elementsOf, rawText, type Element } from './node.ts';

/** A page with more elements is no article; the library's time grows faster than their number. */
const MOST_ELEMENTS = 20_000;

/** A page with more characters is none either. */
const MOST_TEXT = 1_000_000;

/** Names an element in what is given to the library, to be found again in what it gives back. */
const STAMP = 'data-fazhi';

/**
 * The smallest element that holds all that Mozilla's Readability (the reader view of Firefox) takes for the
 * article; `null` where it finds none. The library only says where: the text is read from the page itself, so that
 * nothing which it would leave out of an article (tables, lists) is lost.
 */
export async function readableElement(root: Element): Promise<Element | null> {
  const elements = elementsOf(root);
  if (elements.length > MOST_ELEMENTS || rawText(root).length > MOST_TEXT) return null;
  const [{ Readability }, { default: JSDOMParser }] = await Promise.all([import('@mozilla/readability'), import('@mozilla/readability/JSDOMParser.js')]);
  const stamps = new Map(elements.map((element, i) => [element, i]));
  const page = new JSDOMParser().parse(`<html><body>${markup(root, stamps)}</body></html>`);
  const found = new Readability(page, { serializer: (node) => node, disableJSONLD: true, charThreshold: 100 }).parse();
  const content = found?.content as unknown as { getElementsByTagName: (tag: string) => Iterable<{ getAttribute: (name: string) => string | null }> } | null;
  const kept = [...(content?.getElementsByTagName('*') ?? [])].flatMap((node) => elements[Number(node.getAttribute(STAMP) ?? -1)] ?? []);
  return commonAncestor(kept);
}

/** The tree as well-formed markup, blocks and links only. */
function markup(element: Element, stamps: ReadonlyMap<Element, number>): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += escaped(child).replace(/\s+/g, ' ');
    else if (!SILENT.has(child.tag) && child.tag !== 'head' && child.tag !== 'meta') text += tagged(child, markup(child, stamps), stamps.get(child) ?? 0);
  }
  return text;
}

function tagged({ tag, attributes }: Element, inner: string, stamp: number): string {
  const name = tag === 'html' || tag === 'body' || !(BLOCKS.has(tag) || tag === 'a') ? 'div' : tag;
  const words = ['class', 'id', 'href'].flatMap((key) => (attributes.has(key) ? [` ${key}="${escaped(attributes.get(key) ?? '')}"`] : [])).join('');
  return `<${name} ${STAMP}="${stamp}"${words}>${inner}</${name}>`;
}

// oxlint-disable-next-line no-control-regex
const escaped = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  let chain = lineage(first);
  for (const element of others) {
    const ancestors = new Set(lineage(element));
    chain = chain.filter((ancestor) => ancestors.has(ancestor));
  }
  return chain[0] ?? null;
}

/** An element and those around it, innermost first. */
function lineage(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parent) chain.push(at);
  return chain;
}
